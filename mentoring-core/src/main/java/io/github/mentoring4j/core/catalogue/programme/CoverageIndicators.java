package io.github.mentoring4j.core.catalogue.programme;

import io.github.mentoring4j.core.programme.Bounds;
import io.github.mentoring4j.core.programme.CoverageFormula;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.programme.Targets;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The default coverage indicators and their yearly targets, as the target model is commonly reported.
 *
 * <p>Source: 70 per cent of pupils as mentees by 2024 is confirmed; everything else is common knowledge of the field: default,
 * overridable. No target is known after 2024.
 */
public final class CoverageIndicators {
    /** The ages of mentees, both inclusive, in full years. Source: default, overridable; some schools say 11 to 18. */
    public static final Bounds MENTEE_AGES = new Bounds(10, 19);

    /** The ages of mentors, both inclusive, in full years. Source: default, overridable. */
    public static final Bounds MENTOR_AGES = new Bounds(15, 19);

    /** The experience of an early-career teacher, both inclusive, in full years. Source: default, overridable. */
    public static final Bounds EARLY_CAREER = new Bounds(0, 3);

    private static final Text ENTERPRISES = Text.of("число предприятий", "the number of enterprises");
    private static final Text ASKED = Text.of("число опрошенных", "the number of people asked");

    private CoverageIndicators() {}

    /**
     * The default indicators with the default bounds.
     *
     * @return mentees, mentors, early-career teachers, enterprises, satisfaction of mentees and of mentors
     */
    public static Seq<CoverageIndicator> standard() {
        return Vector.of(
                mentees(MENTEE_AGES),
                mentors(MENTOR_AGES),
                earlyCareer(EARLY_CAREER),
                indicator(
                                "cov.enterprises",
                                "доля предприятий, предоставивших наставников",
                                "share of enterprises that gave mentors")
                        .formula(new CoverageFormula.Organisations())
                        .denominator(ENTERPRISES)
                        .build(),
                indicator("cov.satMentees", "удовлетворенность наставляемых", "satisfaction of mentees")
                        .formula(new CoverageFormula.Satisfied(ProgrammeRole.MENTEE))
                        .denominator(ASKED)
                        .build(),
                indicator("cov.satMentors", "удовлетворенность наставников", "satisfaction of mentors")
                        .formula(new CoverageFormula.Satisfied(ProgrammeRole.MENTOR))
                        .denominator(ASKED)
                        .build());
    }

    /**
     * The share of learners of some ages who are mentees.
     *
     * @param ages the ages, both inclusive
     * @return the indicator {@code cov.mentees}
     */
    public static CoverageIndicator mentees(Bounds ages) {
        return indicator(
                        "cov.mentees",
                        "доля детей " + ages.from() + "-" + ages.to() + " лет в роли наставляемых",
                        "share of children aged " + ages.from() + "-" + ages.to() + " as mentees")
                .formula(new CoverageFormula.PeopleWithin(ProgrammeRole.MENTEE, CoverageFormula.Measure.AGE, ages))
                .denominator(Text.of("число обучающихся этого возраста", "the number of learners of that age"))
                .source("70 % of pupils by 2024: programmes published by schools; the rest: default, overridable")
                .build();
    }

    /**
     * The share of learners of some ages who are mentors.
     *
     * @param ages the ages, both inclusive
     * @return the indicator {@code cov.mentors}
     */
    public static CoverageIndicator mentors(Bounds ages) {
        return indicator(
                        "cov.mentors",
                        "доля детей и подростков " + ages.from() + "-" + ages.to() + " лет в роли наставников",
                        "share of " + ages.from() + "-" + ages.to() + "-year-olds as mentors")
                .formula(new CoverageFormula.PeopleWithin(ProgrammeRole.MENTOR, CoverageFormula.Measure.AGE, ages))
                .denominator(Text.of("число обучающихся этого возраста", "the number of learners of that age"))
                .build();
    }

    /**
     * The share of early-career teachers who are mentees.
     *
     * @param years the experience that makes an early-career teacher, both inclusive
     * @return the indicator {@code cov.earlyCareer}
     */
    public static CoverageIndicator earlyCareer(Bounds years) {
        return indicator(
                        "cov.earlyCareer",
                        "доля молодых специалистов в роли наставляемых",
                        "share of early-career teachers as mentees")
                .formula(new CoverageFormula.PeopleWithin(
                        ProgrammeRole.MENTEE, CoverageFormula.Measure.EXPERIENCE, years))
                .denominator(Text.of("число молодых специалистов", "the number of early-career teachers"))
                .build();
    }

    /**
     * The default targets of 2020 to 2024.
     *
     * @return whole per cent by indicator and calendar year
     */
    public static Targets targets() {
        Vector<Integer> wide = Vector.of(10, 20, 35, 50, 70);
        Vector<Integer> satisfied = Vector.of(50, 55, 60, 70, 85);
        Targets targets = Targets.none();
        targets = series(targets, "cov.mentees", wide);
        targets = series(targets, "cov.mentors", Vector.of(2, 4, 6, 8, 10));
        targets = series(targets, "cov.earlyCareer", wide);
        targets = series(targets, "cov.satMentees", satisfied);
        targets = series(targets, "cov.satMentors", satisfied);
        return targets.with("cov.enterprises", 2020, 2).with("cov.enterprises", 2024, 30);
    }

    private static Targets series(Targets targets, String code, Vector<Integer> percent) {
        return percent.zipWithIndex().foldLeft(targets, (table, item) -> table.with(code, 2020 + item._2(), item._1()));
    }

    private static CoverageIndicator.Builder indicator(String code, String russian, String english) {
        return CoverageIndicator.builder().code(code).text(Text.of(russian, english));
    }
}
