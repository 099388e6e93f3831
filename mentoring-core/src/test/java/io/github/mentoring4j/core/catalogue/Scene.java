package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.Placement;
import io.github.mentoring4j.core.participant.Profession;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.Skills;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Two people as tests put them before rules, and what a test changes about them. */
record Scene(Pairing pairing) {
    static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    static final Availability MONDAY = Availability.of(new WeeklySlot(DayOfWeek.MONDAY, 900, 1020));

    static Scene of(Participant mentor, Participant mentee) {
        return new Scene(new Pairing(
                new PairSide(mentor, mentor.requests(), Option.some(1)),
                new PairSide(mentee, mentee.requests(), Option.some(1)),
                Circumstances.on(DAY)));
    }

    static Participant pupil(String id, int grade) {
        return person(id, ParticipantKind.STUDENT)
                .age(grade + 6)
                .schooling(Schooling.builder()
                        .gradeLevel(grade)
                        .markMean(420)
                        .activities(0)
                        .leadershipRoles(0)
                        .achievements(0)
                        .build())
                .profession(Profession.builder().subjects().build())
                .build();
    }

    static Participant student(String id) {
        return person(id, ParticipantKind.COLLEGE_STUDENT).age(19).build();
    }

    static Participant teacher(String id, int years) {
        return person(id, ParticipantKind.TEACHER)
                .schooling(Schooling.builder()
                        .activities(0)
                        .leadershipRoles(0)
                        .achievements(0)
                        .build())
                .profession(Profession.builder()
                        .experienceYears(years)
                        .subjects("math")
                        .subjectExperience(TreeMap.of("math", years))
                        .publicWorks(0)
                        .leadsAssociation(false)
                        .build())
                .build();
    }

    private static Participant.Builder person(String id, ParticipantKind kind) {
        return Participant.builder()
                .id(ParticipantId.of(id))
                .kind(kind)
                .placement(Placement.builder()
                        .organisation("school-55")
                        .monthsInOrganisation(36)
                        .manages()
                        .teaches()
                        .build())
                .skills(Skills.builder()
                        .competences(TreeMap.empty())
                        .topics()
                        .fields()
                        .finishedProjects(0)
                        .ownIdea(false)
                        .build())
                .time(TimeResource.builder().availability(MONDAY).build())
                .consents(
                        consent(ConsentKind.PARTICIPATION, Consent.Giver.SELF),
                        consent(ConsentKind.DATA_PROCESSING, Consent.Giver.SELF),
                        consent(ConsentKind.PARTICIPATION, Consent.Giver.GUARDIAN),
                        consent(ConsentKind.DATA_PROCESSING, Consent.Giver.GUARDIAN));
    }

    static Consent consent(ConsentKind kind, Consent.Giver giver) {
        return Consent.builder()
                .kind(kind)
                .givenBy(giver)
                .givenOn(DAY.minusDays(10))
                .build();
    }

    static SortedMap<String, MarkMean> marks(String subject, int hundredths) {
        return TreeMap.of(subject, new MarkMean(hundredths, 10));
    }

    static SortedMap<String, MarkMean> marks(String subject, int hundredths, String other, int otherHundredths) {
        return marks(subject, hundredths).put(other, new MarkMean(otherHundredths, 10));
    }

    static UnaryOperator<Participant> schooling(UnaryOperator<Schooling.Builder> change) {
        return person -> person.toBuilder()
                .schooling(change.apply(person.schooling().toBuilder()).build())
                .build();
    }

    static UnaryOperator<Participant> profession(UnaryOperator<Profession.Builder> change) {
        return person -> person.toBuilder()
                .profession(change.apply(person.profession().toBuilder()).build())
                .build();
    }

    static UnaryOperator<Participant> skills(UnaryOperator<Skills.Builder> change) {
        return person -> person.toBuilder()
                .skills(change.apply(person.skills().toBuilder()).build())
                .build();
    }

    static UnaryOperator<Participant> placement(UnaryOperator<Placement.Builder> change) {
        return person -> person.toBuilder()
                .placement(change.apply(person.placement().toBuilder()).build())
                .build();
    }

    static UnaryOperator<Participant> person(UnaryOperator<Participant.Builder> change) {
        return person -> change.apply(person.toBuilder()).build();
    }

    Scene mentor(UnaryOperator<Participant> change) {
        PairSide side = pairing.mentor();
        return new Scene(new Pairing(
                new PairSide(change.apply(side.participant()), side.requests(), side.seats()),
                pairing.mentee(),
                pairing.circumstances()));
    }

    Scene mentee(UnaryOperator<Participant> change) {
        return new Scene(new Scene(pairing.swapped()).mentor(change).pairing().swapped());
    }

    Scene mentorAsks(MenteeRequest... requests) {
        PairSide side = pairing.mentor();
        return new Scene(new Pairing(
                new PairSide(side.participant(), Vector.of(requests), side.seats()),
                pairing.mentee(),
                pairing.circumstances()));
    }

    Scene menteeAsks(MenteeRequest... requests) {
        return new Scene(
                new Scene(pairing.swapped()).mentorAsks(requests).pairing().swapped());
    }

    Scene seats(Option<Integer> seats) {
        PairSide side = pairing.mentor();
        return new Scene(new Pairing(
                new PairSide(side.participant(), side.requests(), seats), pairing.mentee(), pairing.circumstances()));
    }

    Scene wishes(WishForm... forms) {
        SortedMap<ParticipantId, WishForm> wishes = TreeMap.empty();
        for (WishForm form : forms) {
            wishes = wishes.put(form.from(), form);
        }
        return in(new Circumstances(DAY, wishes, pairing.circumstances().history()));
    }

    Scene history(ClosedPair... closed) {
        return in(new Circumstances(DAY, pairing.circumstances().wishes(), Vector.of(closed)));
    }

    ParticipantId mentorId() {
        return pairing.mentor().participant().id();
    }

    ParticipantId menteeId() {
        return pairing.mentee().participant().id();
    }

    static WishForm form(ParticipantId from, Vector<ParticipantId> choices, ParticipantId... vetoes) {
        return new WishForm(from, choices, TreeSet.of(vetoes));
    }

    private Scene in(Circumstances circumstances) {
        return new Scene(new Pairing(pairing.mentor(), pairing.mentee(), circumstances));
    }
}
