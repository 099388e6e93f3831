package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.Requests;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.SimulatedYear;
import io.github.mentoring4j.examples.school.year.cycle.YearCycle;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;

/** What a simulated year says about the documents; every one of them carries the sentence that it is simulated. */
public final class YearPapers {
    private YearPapers() {}

    /**
     * The facts of a year.
     *
     * @param year the year
     * @param language the language of the free texts in the registers
     * @return the facts
     */
    public static PaperFacts of(SimulatedYear year, Language language) {
        YearCycle cycle = year.findings().cycle();
        return new PaperFacts(
                year.formed(),
                Option.some(year.setting().dates().autumn().term()),
                year.findings().programme().programme(),
                rows(year, Words.in(language)),
                year.findings()
                        .programme()
                        .coverage()
                        .map(line -> new PaperFacts.Coverage(line.indicator(), line.end())),
                Option.some(new PaperFacts.Cycle(
                        cycle.broken(), cycle.checkedOn(), cycle.closed().toOption())),
                Option.some(year.simulation().notice()));
    }

    /* The rows of the year with their free texts in one language, as they are entered by a school. */
    private static Seq<Participation> rows(SimulatedYear year, Words words) {
        FormedPlan formed = year.formed();
        PlanParticipations texts =
                new PlanParticipations(formed, words, year.setting().dates().proposed());
        Requests requests = new Requests(formed);
        SortedMap<String, MentorshipLife> lives =
                year.lives().toSortedMap(life -> life.id().value(), life -> life);
        SortedMap<ParticipantId, Participant> people = year.rematch()
                .formed()
                .getOrElse(formed)
                .school()
                .roster()
                .participants()
                .toSortedMap(Participant::id, person -> person);
        return year.findings().programme().participations().map(row -> {
            Option<Participant> person = people.get(row.person());
            String suffix = "/" + row.person();
            Option<MentorshipLife> life =
                    lives.get(row.id().substring(0, row.id().length() - suffix.length()));
            return row.toBuilder()
                    .mainRequest(person.filter(each -> row.role() != ProgrammeRole.MENTOR)
                            .flatMap(each -> each.requests().headOption())
                            .map(request -> words.get(requests.name(request))))
                    .offer(texts.offerOf(row.role(), person))
                    .results(life.flatMap(each -> result(each, words)))
                    .build();
        });
    }

    private static Option<String> result(MentorshipLife life, Words words) {
        return Option.when(life.mentorship() instanceof Closed, life::mentorship)
                .map(mentorship -> words.get(
                        "doc.register.result",
                        words.get(((Closed) mentorship).closure().reason().text()),
                        life.chronicle().meetings().size()));
    }
}
