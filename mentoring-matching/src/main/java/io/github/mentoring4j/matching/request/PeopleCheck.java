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

    Seq<Problem> problems() {
        return draft.participants().zipWithIndex().flatMap(entry -> {
            String path = "participants[" + entry._2() + "]";
            Seq<Problem> requests = entry._1()
                    .requests()
                    .zipWithIndex()
                    .flatMap(request -> request(path + ".requests[" + request._2() + "]", request._1()));
            return capacity(path + ".capacity", entry._1()).appendAll(requests);
        });
    }

    private Seq<Problem> capacity(String path, Participant person) {
        int ceiling = draft.policy().staffKinds().contains(person.kind())
                ? draft.policy().staffCapacityCeiling()
                : draft.policy().capacityCeiling();
        return person.time()
                .capacity()
                .filter(places -> places > ceiling)
                .<Problem>map(places -> new Problem.OutOfRange(
                        path, Integer.toString(places), Text.of("от 0 до " + ceiling, "0 to " + ceiling)))
                .toVector();
    }

    private Seq<Problem> request(String path, MenteeRequest request) {
        String code = request.type().code();
        if (!types.contains(code)) {
            return Vector.of(new Problem.UnknownReference(
                    path + ".type",
                    code,
                    Text.of(
                            "тип запроса, на который отвечает хотя бы одна ролевая модель каталога",
                            "a request type that at least one role model of the catalogue serves")));
        }
        return draft.requestDefinitions()
                .get(code)
                .flatMap(definition -> argument(path + ".argument", definition, request))
                .toVector();
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
