package io.github.mentoring4j.examples.school.year;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.plan.PlanChoices;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.plan.SchoolCard;
import io.github.mentoring4j.examples.school.roster.Roster;
import io.github.mentoring4j.examples.school.roster.RosterReader;
import io.github.mentoring4j.examples.school.roster.RosterSettings;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/** Plans to simulate a year of. */
final class YearPlans {
    private static final Path SAMPLE = Path.of("data", "school-55");

    private YearPlans() {}

    /** The plan of the sample school. */
    static FormedPlan sample() {
        return formed(school(), Vector.empty());
    }

    /** The methodology of the sample school with other people, another day and no name. */
    static FormedPlan of(Seq<Participant> people, LocalDate day, String... roleModels) {
        School sample = school();
        Roster roster = new Roster(
                people, sample.roster().labels(), Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty());
        return formed(
                new School(new SchoolCard(Text.of("", ""), day), sample.methodology(), roster), Vector.of(roleModels));
    }

    static School school() {
        Parameters parameters = DefaultParameters.standard();
        School.Methodology methodology =
                new School.Methodology(SeedModel.of(parameters), parameters, StandardVocabulary.vocabulary());
        SchoolCard card = valid(SchoolCard.read(SAMPLE, Option.none()));
        RosterSettings settings = new RosterSettings(
                card.date(),
                methodology.vocabulary(),
                ClosureReasons.standard(),
                TreeSet.ofAll(methodology.model().catalogue().roleModels().map(RoleModel::code)));
        return new School(card, methodology, valid(RosterReader.read(SAMPLE, settings)));
    }

    private static FormedPlan formed(School school, Seq<String> roleModels) {
        return valid(FormedPlan.form(
                school,
                new PlanChoices(
                        PlanChoices.Order.PARTICIPATION_FIRST,
                        PlanChoices.Implied.WAIT,
                        PlanChoices.Current.KEEP,
                        roleModels),
                Watch.NONE));
    }

    private static <E, T> T valid(Validation<E, T> read) {
        return read.fold(
                problems -> {
                    throw new AssertionError(problems);
                },
                Function.identity());
    }
}
