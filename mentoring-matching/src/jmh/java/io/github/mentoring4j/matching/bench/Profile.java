package io.github.mentoring4j.matching.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of a solve goes: samples of Flight Recorder every ten milliseconds, counted by the method that was running. */
final class Profile {
    private static final long SECONDS = 15;
    private static final int LINES = 12;

    private Profile() {}

    /** A table of the methods that were met most often, in a process that does nothing else. */
    static String table(Family family, int n) throws IOException {
        Prepared prepared = Solver.OURS.prepare(family.instance(n));
        solve(prepared, SECONDS / 3);
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            solve(prepared, SECONDS);
            recording.stop();
            recording.dump(file);
        }
        List<String> methods = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getStackTrace() != null)
                .map(Profile::method)
                .toList();
        Files.delete(file);
        return table(family.name() + " " + n, methods);
    }

    private static void solve(Prepared prepared, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            prepared.solve();
        }
    }

    private static String method(RecordedEvent event) {
        RecordedFrame top = event.getStackTrace().getFrames().get(0);
        RecordedMethod method = top.getMethod();
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }

    private static String table(String title, List<String> methods) {
        Map<String, Integer> counts = new TreeMap<>();
        methods.forEach(method -> counts.merge(method, 1, Integer::sum));
        StringBuilder table = new StringBuilder(
                "| " + title + ", method | share of " + methods.size() + " samples |\n| --- | --- |\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LINES)
                .forEach(entry -> table.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %.1f %% |%n",
                        entry.getKey(),
                        100.0 * entry.getValue() / methods.size())));
        return table.toString();
    }
}
