package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.participant.Feature;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** People of the {@link SmallSchool} and drafts about them. */
public final class People {
    /** The day of every draft made here. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private People() {}

    /** An elder of the highest skill, with places and time for all of them. */
    public static Participant elder(String id, int capacity) {
        return person(id, SmallSchool.ELDER, 4).toBuilder()
                .time(TimeResource.builder()
                        .capacity(capacity)
                        .minutesPerMonth(10_000)
                        .build())
                .build();
    }

    /** A younger of the lowest skill who asks for something and mentors nobody. */
    public static Participant younger(String id, RequestType... types) {
        return person(id, SmallSchool.YOUNGER, 0).toBuilder()
                .requests(Vector.of(types).map(MenteeRequest::of))
                .build();
    }

    /** A person of year 2 and a skill, without time and requests. */
    public static Participant person(String id, ParticipantKind kind, int skill) {
        return Participant.builder()
                .id(ParticipantId.of(id))
                .kind(kind)
                .features(features(skill, 2))
                .time(TimeResource.builder().capacity(0).build())
                .build();
    }

    /** Both features that rules and criteria look at. */
    public static SortedMap<String, Feature> features(int skill, int year) {
        return TreeMap.<String, Feature>empty()
                .put("skill", feature("skill", skill))
                .put("year", feature("year", year));
    }

    /** A draft of people, with the school's defaults for all the rest. */
    public static MatchRequestDraft draft(Participant... people) {
        return drafting(people).build();
    }

    /** A draft of people, for more to be said. */
    public static MatchRequestDraft.Builder drafting(Participant... people) {
        return MatchRequestDraft.builder()
                .date(DAY)
                .catalogue(SmallSchool.catalogue())
                .participants(people);
    }

    private static Feature feature(String code, int value) {
        return Feature.builder().code(code).value(value).lowest(0).highest(4).build();
    }
}
