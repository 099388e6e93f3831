package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What holds for every event of a mentorship, and small words that the other guards are written in. */
final class Guards {
    private Guards() {}

    static <T> Either<Seq<Refusal>, T> step(Seq<Refusal> refusals, Supplier<? extends T> next) {
        return refusals.isEmpty() ? Either.right(next.get()) : Either.left(refusals);
    }

    static Seq<Refusal> common(Chronicle life, MentorshipEvent event) {
        Seq<ParticipantId> members = life.members().map(Member::id);
        return inTime(life, event)
                .appendAll(when(life.events().contains(event), () -> new Refusal.Doubled(event.kind(), event.on())))
                .appendAll(
                        people(RefusalCode.STRANGER, event.people().distinct().removeAll(members)));
    }

    static Seq<Refusal> inTime(Chronicle life, MentorshipEvent event) {
        return before(RefusalCode.OUT_OF_ORDER, event.on(), life.lastDay())
                .appendAll(before(
                        RefusalCode.BEFORE_YEAR,
                        event.on(),
                        life.proposal().year().first()));
    }

    static Seq<Refusal> when(boolean holds, Supplier<Refusal> refusal) {
        return holds ? Vector.of(refusal.get()) : Vector.empty();
    }

    static Seq<Refusal> unless(boolean holds, RefusalCode code) {
        return when(!holds, () -> new Refusal.NotDone(code));
    }

    static Seq<Refusal> before(RefusalCode code, LocalDate day, LocalDate limit) {
        return when(day.isBefore(limit), () -> new Refusal.WrongMoment(code, day, limit));
    }

    static Seq<Refusal> after(RefusalCode code, LocalDate day, LocalDate limit) {
        return when(day.isAfter(limit), () -> new Refusal.WrongMoment(code, day, limit));
    }

    static Seq<Refusal> people(RefusalCode code, Seq<ParticipantId> people) {
        return when(!people.isEmpty(), () -> new Refusal.People(code, people));
    }

    static Seq<Refusal> items(RefusalCode code, Seq<String> items) {
        return when(!items.isEmpty(), () -> new Refusal.Items(code, items));
    }

    static Seq<Refusal> approved(MentorshipPolicy policy, String matter, Seq<String> approvedBy) {
        return items(RefusalCode.APPROVAL_MISSING, policy.missingApprovals(matter, approvedBy));
    }
}
