package io.github.mentoring4j.structure.offender;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;

/** One nested class for each rule against chance and surroundings, one method for each way to break it. */
@SuppressWarnings("all")
public class Offences {
    static class NobodyTouchesTheWorld {
        Object serialisation(Serializable value) {
            return value;
        }

        Object file() {
            return Path.of("x");
        }

        Object address(java.net.URI address) {
            return address;
        }
    }

    static class NobodyWritesToTheConsole {
        void out() {
            System.out.println();
        }

        void trace(IllegalStateException bug) {
            bug.printStackTrace();
        }
    }

    static class OnlyMatchersLogs {
        void log() {
            LoggerFactory.getILoggerFactory();
        }
    }

    static class NobodyReadsTheClock {
        Object today() {
            return LocalDate.now();
        }

        Supplier<Instant> instant() {
            return Instant::now;
        }

        Object clock() {
            return Clock.systemUTC();
        }

        Object millis() {
            return System.currentTimeMillis();
        }

        Object nanos() {
            return System.nanoTime();
        }

        Object zone() {
            return ZoneId.systemDefault();
        }

        Object oldZone() {
            return TimeZone.getDefault();
        }

        Object date() {
            return new Date();
        }
    }

    static class NobodyThrowsDice {
        Object random() {
            return new Random();
        }

        Object splittable() {
            return new SplittableRandom();
        }

        Object ofThread() {
            return ThreadLocalRandom.current();
        }

        Object math() {
            return Math.random();
        }

        Object id() {
            return UUID.randomUUID();
        }

        Object identity() {
            return System.identityHashCode(this);
        }

        void shuffle(List<String> list) {
            Collections.shuffle(list);
        }

        Object vavr(Seq<String> list) {
            return list.shuffle();
        }

        Object vavrVector(Vector<String> list) {
            return list.shuffle();
        }
    }

    static class NobodyAsksTheMachine {
        Object locale() {
            return Locale.getDefault();
        }

        Object charset() {
            return Charset.defaultCharset();
        }

        Object bundle() {
            return ResourceBundle.getBundle("x");
        }

        Object property() {
            return System.getProperty("x");
        }

        Object environment() {
            return System.getenv("x");
        }
    }

    static class NobodyStartsThreads {
        Object executor(ExecutorService executor) {
            return executor;
        }

        Object thread() {
            return Thread.currentThread();
        }

        Object local(ThreadLocal<String> local) {
            return local;
        }

        Object parallel(IntStream stream) {
            return stream.parallel();
        }

        Object parallelStream(List<String> list) {
            return list.parallelStream();
        }
    }

    static class NothingIsSynchronized {
        synchronized void lock() {}
    }

    static class VavrCollectionsAreOrdered {
        Object set() {
            return HashSet.empty();
        }

        Object map(HashMap<String, String> map) {
            return map;
        }

        Object toSet(Vector<String> list) {
            return list.toSet();
        }

        Object toMap(Seq<String> list) {
            return list.toMap(item -> item, item -> item);
        }

        Object collected(List<String> list) {
            return list.stream().collect(Collectors.groupingBy(item -> item));
        }

        Object setOf() {
            return Set.of(1, 2);
        }

        Object mapOf() {
            return Map.of(1, 2);
        }
    }

    static class HashTablesStayInKernels {
        Object map() {
            return new java.util.HashMap<String, String>();
        }

        Object set(java.util.HashSet<String> set) {
            return set;
        }
    }

    static int counter;
}
