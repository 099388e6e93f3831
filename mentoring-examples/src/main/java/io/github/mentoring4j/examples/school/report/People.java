package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.roster.PersonLabels;
import io.github.mentoring4j.matching.request.Need;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.Predicate;

/** Joins names to ids, and puts them into the sentences of the library, which name people by id. */
final class People {
    private static final int LISTED = 6;
    private static final Text MORE = Text.of("и ещё {0}", "and {0} more");

    private final PersonLabels labels;
    private final FormedPlan formed;
    private final SortedSet<String> needs;
    private final Predicate<Need> hidden;
    private final Function<RoleModel, Text> roleModelName;

    /* A hidden need is counted in a list, not named. */
    private People(FormedPlan formed, Predicate<Need> hidden, Function<RoleModel, Text> roleModelName) {
        this.formed = formed;
        this.labels = formed.school().roster().labels();
        this.needs =
                TreeSet.ofAll(formed.request().needs().map(need -> need.id().value()));
        this.hidden = hidden;
        this.roleModelName = roleModelName;
    }

    /** Names for the coordinator, from whom nothing is hidden. */
    static People forCoordinator(FormedPlan formed) {
        return new People(formed, need -> false, model -> RoleModelNames.officialName(formed, model));
    }

    /** Names for a page that others may see: what a closed pair serves is not named. */
    static People forOthers(FormedPlan formed) {
        SortedSet<String> closed = TreeSet.ofAll(formed.plan()
                .matches()
                .filter(match -> formed.isClosed(match.pair()))
                .flatMap(match -> match.needs())
                .map(id -> id.value()));
        return new People(
                formed,
                need -> closed.contains(need.id().value()) || formed.isClosed(need),
                model -> RoleModelNames.publicName(formed, model));
    }

    /** Name and class. */
    String nameOf(ParticipantId person) {
        String name = labels.nameOf(person);
        return labels.classes().get(person).fold(() -> name, each -> name + ", " + each);
    }

    /** Name, class and id, for one line; without a name the id comes once. */
    String called(ParticipantId person) {
        return hasName(person) ? nameOf(person) + " [" + person + "]" : nameOf(person);
    }

    /** A person for the page. */
    ReportPage.Person person(ParticipantId id) {
        return new ReportPage.Person(nameOf(id), hasName(id) ? id.value() : "");
    }

    private boolean hasName(ParticipantId person) {
        return labels.names().containsKey(person);
    }

    /** What a role model is called here. */
    Text nameOf(RoleModel model) {
        return roleModelName.apply(model);
    }

    /** The same sentence with names beside ids and role models by name. */
    Message named(Message message) {
        return new Message(message.pattern(), message.arguments().map(this::named));
    }

    private Argument named(Argument argument) {
        if (argument instanceof Argument.Word word) {
            return named(word);
        } else if (argument instanceof Argument.Listed list) {
            return named(list);
        }
        return argument;
    }

    private Argument named(Argument.Word word) {
        ParticipantId id = ParticipantId.of(word.value());
        if (formed.request().participants().containsKey(id)) {
            return Argument.of(called(id));
        }
        return formed.request()
                .findRoleModel(word.value())
                .map(model -> Argument.of(roleModelName.apply(model)))
                .getOrElse(() -> needs.contains(word.value()) ? personOf(word.value()) : word);
    }

    private Argument personOf(String need) {
        return formed.request()
                .needs()
                .find(each -> each.id().value().equals(need))
                .map(each -> Argument.of(called(each.person())))
                .getOrElse(() -> Argument.of(need));
    }

    private Argument named(Argument.Listed list) {
        Seq<Argument> shown = list.items()
                .filter(item -> !isHidden(item))
                .map(this::named)
                .distinct()
                .take(LISTED);
        int more = list.items().size() - shown.size();
        Seq<Argument> rest = more == 0
                ? Vector.empty()
                : Vector.of(Argument.of(Text.of(
                        MORE.russian().replace("{0}", Integer.toString(more)),
                        MORE.english().replace("{0}", Integer.toString(more)))));
        return new Argument.Listed(shown.appendAll(rest));
    }

    private boolean isHidden(Argument item) {
        return item instanceof Argument.Word word
                && formed.request()
                        .needs()
                        .find(need -> need.id().value().equals(word.value()))
                        .exists(hidden);
    }
}
