package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.catalogue.DefaultRequests;
import io.github.mentoring4j.core.catalogue.RequestFit;
import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RequestDefinition;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.Match;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;

/** Requests in words, and which of them a pair covers. */
public final class Requests {
    private final Vocabulary vocabulary;
    private final SortedMap<String, RequestDefinition> definitions;
    private final FormedPlan formed;

    /**
     * Reads the wordings of requests.
     *
     * @param formed the plan
     */
    public Requests(FormedPlan formed) {
        this.formed = formed;
        this.vocabulary = formed.school().methodology().vocabulary();
        this.definitions =
                DefaultRequests.definitions(formed.school().methodology().parameters(), "");
    }

    /**
     * A request in words.
     *
     * @param request the request
     * @return type and argument, such as {@code Учебный результат по предмету: алгебра}
     */
    public Text name(MenteeRequest request) {
        String code = request.type().code();
        Text type = definitions
                .get(code)
                .map(RequestDefinition::name)
                .orElse(() -> vocabulary.nameOf(Area.REQUEST_TYPE, code))
                .getOrElse(() -> Text.same(code));
        return request.argument().fold(() -> type, argument -> joined(type, argument(code, argument)));
    }

    private Text argument(String type, String argument) {
        return definitions
                .get(type)
                .flatMap(definition -> area(definition.argument()))
                .flatMap(area -> vocabulary.nameOf(area, argument))
                .getOrElse(() -> Text.same(argument));
    }

    private static Option<Area> area(RequestDefinition.ArgumentKind kind) {
        return switch (kind) {
            case NONE -> Option.none();
            case SUBJECT -> Option.some(Area.SUBJECT);
            case COMPETENCE -> Option.some(Area.COMPETENCE);
            case TOPIC -> Option.some(Area.TOPIC);
            case FIELD -> Option.some(Area.FIELD);
        };
    }

    private static Text joined(Text type, Text argument) {
        return Text.of(type.russian() + ": " + argument.russian(), type.english() + ": " + argument.english());
    }

    /**
     * The requests that a pair covers.
     *
     * @param match the pair
     * @return their names; of both people in a symmetric pair, the mentee first
     */
    public Seq<Text> covered(Match match) {
        RoleModel model = formed.roleModel(match.pair().roleModel());
        Pairing pairing = formed.pairing(match.pair());
        Seq<MenteeRequest> own = pairing.mentee().requests().filter(request -> covers(model, request, pairing));
        Seq<MenteeRequest> others = model.isSymmetric()
                ? pairing.mentor().requests().filter(request -> covers(model, request, pairing.swapped()))
                : own.take(0);
        return own.appendAll(others).map(this::name).distinct();
    }

    /** Whether a mentor covers a request in a role model. */
    static boolean covers(RoleModel model, MenteeRequest request, Pairing pairing) {
        return coverage(model)
                .forAll(coverage -> coverage.covers(request, pairing).isAllowed());
    }

    private static Option<Coverage> coverage(RoleModel model) {
        return model.criteria()
                .map(weighted -> weighted.criterion())
                .find(criterion -> criterion instanceof RequestFit)
                .map(criterion -> ((RequestFit) criterion).coverage());
    }
}
