package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.MentorOffer;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.Requests;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.matching.plan.Match;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** The rows of the registers as a plan fills them: a person, a role and a form, with all partners in it. */
final class PlanParticipations {
    private static final int GOOD = 2;
    private static final int LISTED = 4;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    private final FormedPlan formed;
    private final Words words;
    private final Requests requests;
    private final LocalDate entered;

    PlanParticipations(FormedPlan formed, Words words, LocalDate entered) {
        this.formed = formed;
        this.words = words;
        this.requests = new Requests(formed);
        this.entered = entered;
    }

    /** One side of a pair. */
    private record Seat(ParticipantId person, ParticipantId partner, ProgrammeRole role, String form, Match match) {
        String row() {
            return person + "/" + role.name().toLowerCase(Locale.ROOT) + "/" + form;
        }
    }

    Seq<Participation> all() {
        Seq<Seat> seats = formed.plan().matches().flatMap(this::seats);
        return seats.map(Seat::row)
                .distinct()
                .map(row -> participation(seats.filter(seat -> seat.row().equals(row))));
    }

    private Seq<Seat> seats(Match match) {
        ParticipantId mentor = match.pair().mentor();
        ParticipantId mentee = match.pair().mentee();
        String form = formed.roleModel(match.pair().roleModel()).form();
        boolean equal = formed.roleModel(match.pair().roleModel()).isSymmetric();
        return Vector.of(
                new Seat(mentor, mentee, equal ? ProgrammeRole.PEER : ProgrammeRole.MENTOR, form, match),
                new Seat(mentee, mentor, equal ? ProgrammeRole.PEER : ProgrammeRole.MENTEE, form, match));
    }

    private Participation participation(Seq<Seat> seats) {
        Seat first = seats.head();
        Option<Participant> person = formed.request().participants().get(first.person());
        return Participation.builder()
                .id(first.row())
                .person(first.person())
                .role(first.role())
                .form(first.form())
                .partners(seats.map(Seat::partner).distinct())
                .enteredOn(entered)
                .mainRequest(first.role() == ProgrammeRole.MENTOR ? Option.none() : request(seats))
                .offer(
                        first.role() == ProgrammeRole.MENTEE
                                ? MentorOffer.builder().build()
                                : person.map(this::offer)
                                        .getOrElse(() -> MentorOffer.builder().build()))
                .organisation(person.flatMap(each -> each.placement().organisation()))
                .build();
    }

    /** What a person offers in a role; a mentee offers nothing. */
    MentorOffer offerOf(ProgrammeRole role, Option<Participant> person) {
        return person.filter(each -> role != ProgrammeRole.MENTEE)
                .map(this::offer)
                .getOrElse(() -> MentorOffer.builder().build());
    }

    private Option<String> request(Seq<Seat> seats) {
        Seq<Text> covered =
                seats.flatMap(seat -> requests.covered(seat.match())).distinct();
        return Option.when(!covered.isEmpty(), () -> covered.map(words::get).mkString("; "));
    }

    private MentorOffer offer(Participant person) {
        Vector<String> good = subjects(person).appendAll(competences(person));
        return MentorOffer.builder()
                .competences(good.isEmpty() ? fields(person) : good)
                .interests(person.outlook()
                        .interests()
                        .map(codes -> codes.toVector().take(LISTED).map(code -> name(Area.INTEREST, code)))
                        .getOrElse(Vector.empty()))
                .timeBudget(person.time().minutesPerMonth().map(minutes -> minutes * DAYS_OF_WEEK / DAYS_OF_MONTH))
                .build();
    }

    private Vector<String> subjects(Participant person) {
        return person.profession()
                .subjects()
                .map(codes -> codes.toVector().map(code -> name(Area.SUBJECT, code)))
                .getOrElse(Vector.empty());
    }

    /* What a person is good at, best first; what somebody only began does not belong into a register. */
    private Vector<String> competences(Participant person) {
        return person.skills()
                .competences()
                .map(levels -> levels.toVector()
                        .filter(entry -> entry._2() >= GOOD)
                        .sorted(Comparator.<Tuple2<String, Integer>>comparingInt(entry -> -entry._2())
                                .thenComparing(entry -> entry._1()))
                        .take(LISTED)
                        .map(entry -> name(Area.COMPETENCE, entry._1())))
                .getOrElse(Vector.empty());
    }

    private Vector<String> fields(Participant person) {
        return person.skills()
                .fields()
                .map(codes -> codes.toVector().take(LISTED).map(code -> name(Area.FIELD, code)))
                .getOrElse(Vector.empty());
    }

    private String name(Area area, String code) {
        return formed.school()
                .methodology()
                .vocabulary()
                .nameOf(area, code)
                .map(words::get)
                .getOrElse(code);
    }
}
