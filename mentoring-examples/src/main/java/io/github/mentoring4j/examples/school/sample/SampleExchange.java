package io.github.mentoring4j.examples.school.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What people of the sample exchange. */
final class SampleExchange {
    /** Among pupils. */
    static final Seq<String> PUPILS =
            Vector.of("critical-thinking", "creative-thinking", "public-speaking", "time-planning", "digital-tools");

    /** Among teachers. */
    static final Seq<String> TEACHERS = Vector.of(
            "formative-assessment", "group-work", "project-method", "class-management", "functional-literacy");

    /** Methods that are new to a part of the teachers. */
    static final Seq<String> NEW = Vector.of("artificial-intelligence", "video-lessons", "online-lessons", "e-journal");

    private SampleExchange() {}
}
