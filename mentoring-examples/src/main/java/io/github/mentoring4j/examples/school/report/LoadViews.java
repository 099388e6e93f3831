package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Comparator;

/** Everybody's places and time in words, the busiest first. */
final class LoadViews {
    private static final int FULL = 100;

    private final FormedPlan formed;
    private final Words words;
    private final People people;

    LoadViews(FormedPlan formed, Words words, People people) {
        this.formed = formed;
        this.words = words;
        this.people = people;
    }

    /** Everybody with a load, for the coordinator. */
    Seq<ReportPage.Load> all() {
        return busiestFirst().map(this::load);
    }

    /** Those without a closed pair; the others are counted. */
    ReportPage.LoadList open() {
        SortedSet<ParticipantId> closed = TreeSet.ofAll(formed.plan()
                .matches()
                .map(match -> match.pair())
                .filter(formed::isClosed)
                .flatMap(pair -> Vector.of(pair.mentor(), pair.mentee())));
        Seq<MentorLoad> named = busiestFirst().reject(load -> closed.contains(load.mentor()));
        return new ReportPage.LoadList(
                named.map(this::load).asJava(), formed.plan().loads().size() - named.size());
    }

    /** The planned part of the time there is, 0 to 100; more than there is counts as all of it. */
    static int percent(MentorLoad load) {
        int budget = load.minutesBudget().getOrElse(0);
        if (budget == 0) {
            return load.minutesPlanned() > 0 ? FULL : 0;
        }
        return (int) Math.min(FULL, (long) load.minutesPlanned() * FULL / budget);
    }

    /** The places of a person; where they are not known, those taken. */
    static int places(MentorLoad load) {
        return load.seats().getOrElse(load.taken());
    }

    /** The kind of a person with a load. */
    static ParticipantKind kind(FormedPlan formed, MentorLoad load) {
        return formed.request()
                .participants()
                .get(load.mentor())
                .map(person -> person.kind())
                .getOrElse(ParticipantKind.OTHER);
    }

    private Seq<MentorLoad> busiestFirst() {
        return formed.plan()
                .loads()
                .sorted(Comparator.comparing(MentorLoad::isOverloaded)
                        .thenComparingInt(MentorLoad::minutesPlanned)
                        .reversed()
                        .thenComparing(MentorLoad::mentor));
    }

    private ReportPage.Load load(MentorLoad load) {
        String kind = kind(formed, load).code();
        return new ReportPage.Load(
                people.person(load.mentor()),
                formed.school()
                        .methodology()
                        .vocabulary()
                        .nameOf(Area.KIND, kind)
                        .map(words::get)
                        .getOrElse(kind),
                load.taken(),
                load.seats().map(seats -> Integer.toString(seats)).getOrElse("?"),
                load.peerPairs(),
                load.minutesPlanned(),
                load.minutesBudget().map(minutes -> Integer.toString(minutes)).getOrElse(""),
                percent(load),
                load.isOverloaded());
    }
}
