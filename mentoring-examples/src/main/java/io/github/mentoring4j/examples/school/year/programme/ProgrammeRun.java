package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.Programme;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.programme.Register;
import io.github.mentoring4j.core.programme.RegisterLayout;
import io.github.mentoring4j.core.programme.Tally;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/** Puts the year on paper. */
public final class ProgrammeRun {
    private static final int SATISFIED_FROM = 7;

    private ProgrammeRun() {}

    /**
     * The programme of a year.
     *
     * @param school the school
     * @param people its people, newcomers among them
     * @param setting the days of the year
     * @param lives the lives of all pairs
     * @param answers what people answered, for their satisfaction
     * @return the programme, its registers and coverage
     */
    public static YearProgramme of(
            School school, Seq<Participant> people, Setting setting, Seq<MentorshipLife> lives, SurveyAnswers answers) {
        Seq<Participation> rows = new Enrolment(school, people).of(lives);
        Programme programme = new Papers(school, setting.dates())
                .programme(lives.map(MentorshipLife::form).distinct());
        return new YearProgramme(
                programme,
                programme.missing(),
                rows,
                register(RegisterLayouts.mentees(), rows, school),
                register(RegisterLayouts.mentors(), rows, school),
                new Coverages(people, setting.dates(), satisfied(answers)).of(rows));
    }

    private static Register register(RegisterLayout layout, Seq<Participation> rows, School school) {
        SortedMap<String, Text> forms = TreeMap.ofEntries(
                school.methodology().model().catalogue().forms().map(form -> Tuple.of(form.code(), form.name())));
        return Register.builder()
                .layout(layout)
                .participations(rows)
                .forms(forms)
                .build();
    }

    private static SortedMap<ProgrammeRole, Tally> satisfied(SurveyAnswers answers) {
        Seq<Answer> exit = answers.answers()
                .filter(each -> each.item().equals("q.satisfied") && each.point() == MeasurementPoint.ENDLINE);
        return TreeMap.of(
                ProgrammeRole.MENTEE, tally(answers, exit, Respondent.MENTEE),
                ProgrammeRole.MENTOR, tally(answers, exit, Respondent.MENTOR));
    }

    private static Tally tally(SurveyAnswers answers, Seq<Answer> exit, Respondent side) {
        Seq<Answer> mine = exit.filter(each -> each.respondent() == side || each.respondent() == Respondent.PEER);
        return new Tally(mine.count(each -> answers.number(each) >= SATISFIED_FROM), mine.size());
    }
}
