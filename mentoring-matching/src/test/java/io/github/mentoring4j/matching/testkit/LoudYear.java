package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.monitoring.swot.SwotAnswers;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.PersonBook;
import io.github.mentoring4j.core.programme.PersonDetails;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.programme.Redaction;
import io.github.mentoring4j.core.programme.Register;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.explain.UnmetNeeds;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A program that matches, keeps registers and reads surveys for as many schools as asked for, with the same name in everything that people type;
 * it is run with every level of logging on, and prints nothing itself.
 */
public final class LoudYear {
    /** A name, a contact and a birth date that nothing else contains. */
    public static final Vector<String> PLANTED = Vector.of("Петрова", "123-45-67", "2009-03-12");

    private static final String WORDS = PLANTED.mkString(" ");

    private LoudYear() {}

    /** Runs; the argument is the number of schools. */
    public static void main(String[] arguments) {
        Vector.range(0, Integer.parseInt(arguments[0])).forEach(LoudYear::school);
    }

    private static void school(int seed) {
        MatchRequest request = Requests.checked(new RandomRequests(seed).draft(6));
        MatchRequest told = Requests.checked(request.stated().toBuilder()
                .participants(request.stated().participants().map(LoudYear::told))
                .build());
        MatchPlan plan = Matchers.match(told);
        UnmetNeeds.of(plan, told);
        registers(told.stated().participants());
        SurveyAnswers.Reading reading = SurveyAnswers.read(
                StandardSurveys.bank(), told.stated().participants().map(LoudYear::answer));
        SwotAnswers.openAnswers(reading.accepted(), Group.school());
    }

    /* Whoever asks for something says so in words. */
    private static Participant told(Participant person) {
        return person.toBuilder()
                .requests(person.requests().map(request -> worded(request)))
                .build();
    }

    private static MenteeRequest worded(MenteeRequest request) {
        return request.toBuilder().argument(WORDS).build();
    }

    private static void registers(Seq<Participant> people) {
        PersonBook book = PersonBook.of(people.map(person -> PersonDetails.builder()
                        .id(person.id())
                        .fullName(WORDS)
                        .contacts(WORDS)
                        .birthDate(Option.some(LocalDate.of(2009, 3, 12)))
                        .build()))
                .fold(problems -> PersonBook.empty(), valid -> valid);
        Register register = Register.builder()
                .layout(RegisterLayouts.mentees())
                .participations(people.zipWithIndex()
                        .map(entry -> Participation.builder()
                                .id("r" + entry._2())
                                .person(entry._1().id())
                                .role(ProgrammeRole.MENTEE)
                                .form("elder-younger")
                                .enteredOn(LocalDate.of(2022, 9, 5))
                                .mainRequest(Option.some(WORDS))
                                .build()))
                .build();
        register.check(SchoolYear.startingIn(2022));
        Vector.of(Redaction.values()).forEach(redaction -> register.table(redaction, book, Language.RUSSIAN));
    }

    private static Answer answer(Participant person) {
        return Answer.builder()
                .participant(person.id())
                .respondent(Respondent.MENTEE)
                .form("elder-younger")
                .item("q.open+")
                .point(MeasurementPoint.ENDLINE)
                .date(LocalDate.of(2023, 5, 20))
                .entered(WORDS)
                .build();
    }
}
