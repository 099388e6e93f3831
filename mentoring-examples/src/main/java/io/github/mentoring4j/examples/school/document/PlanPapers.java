package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.SeedTexts;
import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.catalogue.programme.RoadmapStages;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.programme.Bounds;
import io.github.mentoring4j.core.programme.CoverageData;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.Programme;
import io.github.mentoring4j.core.programme.Roadmap;
import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Function;

/** What a plan alone says about the documents: whatever nobody has written yet is missing, and said to be. */
public final class PlanPapers {
    private PlanPapers() {}

    /**
     * The facts of a plan whose year has not begun.
     *
     * @param formed the plan
     * @param language the language of the free texts in the registers
     * @return the facts; no document is written, the roadmap has stages without activities, the term is open
     */
    public static PaperFacts of(FormedPlan formed, Language language) {
        SchoolYear year = yearOf(formed.school().card().date());
        Seq<Participation> participations = participations(formed, year, language);
        return new PaperFacts(
                formed,
                Option.none(),
                programme(formed, year),
                participations,
                coverage(formed, participations),
                Option.none(),
                Option.none());
    }

    /**
     * The rows of both registers as the plan fills them.
     *
     * @param formed the plan
     * @param year the school year
     * @param language the language of requests, competences and interests
     * @return the rows; a day of entry before the year counts as its first day
     */
    static Seq<Participation> participations(FormedPlan formed, SchoolYear year, Language language) {
        LocalDate date = formed.school().card().date();
        LocalDate entered = year.contains(date) ? date : year.firstDay();
        return new PlanParticipations(formed, Words.in(language), entered).all();
    }

    /* A plan of August is one for the year that begins in September. */
    private static SchoolYear yearOf(LocalDate date) {
        boolean autumn = date.getMonth().compareTo(Month.AUGUST) >= 0;
        return SchoolYear.startingIn(autumn ? date.getYear() : date.getYear() - 1);
    }

    private static Programme programme(FormedPlan formed, SchoolYear year) {
        return Programme.builder()
                .school(nameOf(formed.school().card().name()))
                .year(year)
                .forms(formed.school().methodology().model().catalogue().forms().map(MentoringForm::code))
                .results(SeedTexts.results().filter(text -> text.code().startsWith("result.")))
                .requiredDocuments(ProgrammeDocuments.standard())
                .roadmap(Option.some(Roadmap.builder()
                        .year(year)
                        .stages(RoadmapStages.standard())
                        .build()))
                .build();
    }

    /* A school whose name nobody said goes by a dash. */
    private static String nameOf(Text school) {
        String name = school.russian().isBlank() ? school.english() : school.russian();
        return name.isBlank() ? "–" : name;
    }

    private static Seq<PaperFacts.Coverage> coverage(FormedPlan formed, Seq<Participation> participations) {
        CoverageData data = data(formed, participations);
        return CoverageIndicators.standard()
                .map(indicator -> new PaperFacts.Coverage(
                        indicator, CoverageResult.of(indicator, data, CoverageIndicators.targets())));
    }

    /* The rosters stand for the school: whoever is not in them is not counted below the line either. */
    private static CoverageData data(FormedPlan formed, Seq<Participation> participations) {
        Seq<Participant> people = formed.request().participants().values();
        Seq<Participant> teachers = people.filter(person -> person.kind().equals(ParticipantKind.TEACHER));
        SortedMap<ParticipantId, Integer> ages = known(people, Participant::age);
        SortedMap<ParticipantId, Integer> experience =
                known(teachers, person -> person.profession().experienceYears());
        return CoverageData.builder()
                .referenceDate(formed.school().card().date())
                .participations(participations)
                .ages(ages)
                .teachers(TreeSet.ofAll(teachers.map(Participant::id)))
                .experience(experience)
                .denominators(TreeMap.ofEntries(Vector.of(
                        Tuple.of("cov.mentees", learners(people, CoverageIndicators.MENTEE_AGES)),
                        Tuple.of("cov.mentors", learners(people, CoverageIndicators.MENTOR_AGES)),
                        Tuple.of("cov.earlyCareer", (long)
                                experience.values().count(CoverageIndicators.EARLY_CAREER::contains)))))
                .build();
    }

    private static long learners(Seq<Participant> people, Bounds ages) {
        return people.count(person ->
                person.kind().equals(ParticipantKind.STUDENT) && person.age().exists(ages::contains));
    }

    private static SortedMap<ParticipantId, Integer> known(
            Seq<Participant> people, Function<Participant, Option<Integer>> number) {
        return TreeMap.ofEntries(people.flatMap(
                person -> number.apply(person).map(value -> Tuple.of(person.id(), value))));
    }
}
