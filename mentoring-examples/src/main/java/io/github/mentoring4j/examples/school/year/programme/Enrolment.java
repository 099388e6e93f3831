package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.mentorship.ApprovalEvent;
import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.Closure;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.MentorOffer;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The rows of the registers: one for each person of each pair that an order named. */
final class Enrolment {
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    private final SortedMap<ParticipantId, Participant> people;
    private final Vocabulary vocabulary;

    Enrolment(School school, Seq<Participant> people) {
        this.people = people.toSortedMap(Participant::id, each -> each);
        this.vocabulary = school.methodology().vocabulary();
    }

    Seq<Participation> of(Seq<MentorshipLife> lives) {
        return lives.flatMap(life -> life.chronicle()
                .order()
                .toVector()
                .flatMap(order -> life.mentorship().proposal().members().map(member -> row(life, member, order))));
    }

    private Participation row(MentorshipLife life, Member member, ApprovalEvent.OrderIssued order) {
        Option<Closed> closed = Option.when(life.mentorship() instanceof Closed, () -> (Closed) life.mentorship());
        Seq<ParticipantId> others =
                life.mentorship().proposal().members().map(Member::id).reject(member.id()::equals);
        Option<Participant> person = people.get(member.id());
        return Participation.builder()
                .id(life.id() + "/" + member.id())
                .person(member.id())
                .role(role(member))
                .form(life.form())
                .partners(others)
                .enteredOn(order.on())
                .completedOn(closed.map(Closed::on))
                .completed(closed.exists(Enrolment::isDone))
                .mainRequest(person.flatMap(this::request))
                .offer(offer(person))
                .results(closed.map(end -> end.closure().reason().text().russian() + ", встреч: "
                        + life.chronicle().meetings().size()))
                .organisation(person.flatMap(each -> each.placement().organisation()))
                .build();
    }

    private static boolean isDone(Closed closed) {
        return closed.closure().reason().code().equals(Closure.COMPLETED);
    }

    private static ProgrammeRole role(Member member) {
        return switch (member.seat()) {
            case MENTOR -> ProgrammeRole.MENTOR;
            case MENTEE -> ProgrammeRole.MENTEE;
            case PARTNER -> ProgrammeRole.PEER;
        };
    }

    private Option<String> request(Participant person) {
        return person.requests()
                .headOption()
                .map(request -> vocabulary
                        .nameOf(Vocabulary.Area.REQUEST_TYPE, request.type().code())
                        .map(name -> name.russian())
                        .getOrElse(request.type().code()));
    }

    /* The register counts minutes a week, the roster minutes a month. */
    private static MentorOffer offer(Option<Participant> person) {
        return MentorOffer.builder()
                .timeBudget(person.flatMap(each -> each.time().minutesPerMonth())
                        .map(minutes -> minutes * DAYS_OF_WEEK / DAYS_OF_MONTH))
                .achievements(person.flatMap(each -> each.schooling().achievements())
                        .filter(count -> count > 0)
                        .map(count -> "достижений: " + count)
                        .toVector())
                .competences(person.toVector()
                        .flatMap(each -> each.profession().subjects().toVector())
                        .flatMap(subjects -> subjects)
                        .toVector())
                .interests(Vector.empty())
                .build();
    }
}
