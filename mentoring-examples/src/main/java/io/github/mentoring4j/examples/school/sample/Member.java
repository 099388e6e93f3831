package io.github.mentoring4j.examples.school.sample;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * A person of the sample: the cells of their line, and what links to others are drawn from.
 *
 * @param id the id
 * @param facts what links are drawn from
 * @param cells the cells by column code
 */
record Member(String id, Facts facts, Map<String, String> cells) {
    /**
     * What links are drawn from.
     *
     * @param grade the year of study; 0 for adults
     * @param means means in hundredths by subject
     * @param requests what the person asks for
     * @param slots free hours
     * @param seats how many mentees the person takes
     */
    record Facts(int grade, Map<String, Integer> means, Seq<Request> requests, Slots slots, int seats) {}

    static Map<String, String> noCells() {
        return LinkedHashMap.empty();
    }

    static Map<String, Integer> noMeans() {
        return TreeMap.empty();
    }

    int mean(String subject) {
        return facts.means().getOrElse(subject, 0);
    }

    boolean isMentor() {
        return facts.seats() > 0;
    }

    boolean meets(Member other) {
        return facts.slots().meets(other.facts.slots());
    }
}
