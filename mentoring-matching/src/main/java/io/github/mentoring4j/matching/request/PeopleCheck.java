package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.RequestDefinition;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Checks what people say of themselves against the policy, the catalogue and the meaning of request types. */
final class PeopleCheck {
    private final MatchRequestDraft draft;
    private final SortedSet<String> types;

    PeopleCheck(MatchRequestDraft draft) {
        this.draft = draft;
        this.types = TreeSet.ofAll(draft.catalogue()
                        .roleModels()
                        .flatMap(model -> model.serves().map(RequestType::code)))
                .addAll(draft.requestDefinitions().keySet());
    }

    /* Only a problem costs a path: most people have none, and there may be many. */
    Seq<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int position = 0;
        for (Participant person : draft.participants()) {
            int ceiling = ceiling(person);
            if (person.time().capacity().exists(places -> places > ceiling)) {
                problems.add(new Problem.OutOfRange(
                        path(position) + ".capacity",
                        Integer.toString(person.time().capacity().getOrElse(0)),
                        Text.of("от 0 до " + ceiling, "0 to " + ceiling)));
            }
            int number = 0;
            for (MenteeRequest request : person.requests()) {
                if (!isSound(request)) {
                    request(path(position) + ".requests[" + number + "]", request)
                            .forEach(problems::add);
                }
                number++;
            }
            position++;
        }
        return Vector.ofAll(problems);
    }

    private static String path(int position) {
        return "participants[" + position + "]";
    }

    private int ceiling(Participant person) {
        return draft.policy().staffKinds().contains(person.kind())
                ? draft.policy().staffCapacityCeiling()
                : draft.policy().capacityCeiling();
    }

    private boolean isSound(MenteeRequest request) {
        return request("", request).isEmpty();
    }

    private Option<Problem> request(String path, MenteeRequest request) {
        String code = request.type().code();
        if (!types.contains(code)) {
            return Option.some(new Problem.UnknownReference(
                    path + ".type",
                    code,
                    Text.of(
                            "тип запроса, на который отвечает хотя бы одна ролевая модель каталога",
                            "a request type that at least one role model of the catalogue serves")));
        }
        return draft.requestDefinitions()
                .get(code)
                .flatMap(definition -> argument(path + ".argument", definition, request));
    }

    private static Option<Problem> argument(String path, RequestDefinition definition, MenteeRequest request) {
        return switch (definition.argument()) {
            case NONE ->
                request.argument()
                        .map(stated -> new Problem.OutOfRange(
                                path,
                                stated,
                                Text.of(
                                        "ничего: этот запрос без уточнения",
                                        "nothing: this request takes no argument")));
            case SUBJECT -> missing(path, request, Text.of("код предмета", "the code of a subject"));
            case COMPETENCE -> missing(path, request, Text.of("код умения", "the code of a competence"));
            case TOPIC, FIELD -> Option.none();
        };
    }

    private static Option<Problem> missing(String path, MenteeRequest request, Text what) {
        return Option.when(request.argument().isEmpty(), () -> new Problem.Missing(path, what));
    }
}
