package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.plan.PlanChoices;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.plan.SchoolCard;
import io.github.mentoring4j.examples.school.roster.Roster;
import io.github.mentoring4j.examples.school.roster.RosterReader;
import io.github.mentoring4j.examples.school.roster.RosterSettings;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;

/** The plan of the sample school, formed once for all tests of a class. */
final class SamplePlan {
    private static final Path FOLDER = Path.of("data/school-55");

    private SamplePlan() {}

    static FormedPlan formed() {
        Parameters parameters = DefaultParameters.standard();
        School.Methodology methodology =
                new School.Methodology(SeedModel.of(parameters), parameters, StandardVocabulary.vocabulary());
        SchoolCard card = SchoolCard.read(FOLDER, Option.none()).getOrElseThrow(() -> new AssertionError("card"));
        RosterSettings settings = new RosterSettings(
                card.date(),
                methodology.vocabulary(),
                ClosureReasons.standard(),
                TreeSet.ofAll(methodology.model().catalogue().roleModels().map(RoleModel::code)));
        Roster roster = RosterReader.read(FOLDER, settings).getOrElseThrow(() -> new AssertionError("rosters"));
        PlanChoices choices = new PlanChoices(
                PlanChoices.Order.PARTICIPATION_FIRST,
                PlanChoices.Implied.WAIT,
                PlanChoices.Current.KEEP,
                Vector.empty());
        return FormedPlan.form(new School(card, methodology, roster), choices, Watch.NONE)
                .getOrElseThrow(() -> new AssertionError("plan"));
    }
}
