package io.github.mentoring4j.examples.school;

import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.matching.spi.Watch;
import java.io.Console;
import java.io.PrintWriter;

/** Tells how far a solve is, on a terminal, from its second second on; not thread-safe. */
final class TerminalProgress implements Watch {
    private static final long SILENT_NANOS = 1_000_000_000L;
    private static final long STEP_NANOS = 200_000_000L;

    private final Words words;
    private final PrintWriter terminal;
    private final long start = System.nanoTime();
    private long last = start + SILENT_NANOS - STEP_NANOS;
    private int width;

    TerminalProgress(Words words, PrintWriter terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    /** Whether somebody watches; asked of the console itself where it can tell, from JDK 22 on. */
    @SuppressWarnings("SystemConsoleNull") // null before JDK 22 only
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    @Override
    public boolean goOn(Phase phase, int done, int total) {
        long now = System.nanoTime();
        if (now - last >= STEP_NANOS) {
            last = now;
            String line = words.get("screen.progress", words.get("phase." + phase), done, total);
            show(line);
        }
        return true;
    }

    /** Takes the line away. */
    void close() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
        }
    }

    private void show(String line) {
        terminal.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.flush();
        width = Math.max(width, line.length());
    }
}
