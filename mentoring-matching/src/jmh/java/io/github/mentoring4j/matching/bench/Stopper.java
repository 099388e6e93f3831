package io.github.mentoring4j.matching.bench;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends the process that measures if one solve takes more than a minute, for nobody can interrupt the other libraries. */
final class Stopper {
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);

    private volatile long startedAt;
    private volatile boolean solving;
    private @Nullable Thread guard;

    void start() {
        startedAt = System.nanoTime();
        solving = true;
        if (guard == null) {
            guard = new Thread(this::watch, "stopper");
            guard.setDaemon(true);
            guard.start();
        }
    }

    void stop() {
        solving = false;
    }

    private void watch() {
        while (true) {
            if (solving && System.nanoTime() - startedAt > LIMIT_NANOS) {
                Findings.leave("slow", 1);
                Runtime.getRuntime().halt(1);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
