package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Everything that is wrong with a set of parameters.
 *
 * @param parameters the parameters
 * @param own the codes of forms and role models besides the built-in ones
 */
record ParameterCheck(Parameters parameters, Seq<String> own) {
    private static final String WEIGHT = "weight.";

    /** The problems: general values, then scoped ones, then sets of weights. */
    Seq<Problem> problems() {
        Seq<Problem> general = parameters.general().values().flatMap(each -> range(each.code(), each, each.value()));
        return general.appendAll(parameters.scoped().toVector().flatMap(entry -> scoped(entry._1(), entry._2())))
                .appendAll(weights());
    }

    private Seq<Problem> scoped(String key, int value) {
        String scope = scope(key);
        String code = key.substring(key.indexOf(':') + 1);
        Vector<Problem> unknown = scopes().contains(scope)
                ? Vector.empty()
                : Vector.of(new Problem.UnknownReference(
                        key, scope, Text.of("код формы или ролевой модели", "the code of a form or role model")));
        return parameters
                .general()
                .get(code)
                .map(parameter -> unknown.appendAll(range(key, parameter, value)))
                .getOrElse(() -> unknown.append(
                        new Problem.UnknownReference(key, code, Text.of("код параметра", "the code of a parameter"))));
    }

    private static Option<Problem> range(String path, Parameter parameter, int value) {
        return Option.when(
                !parameter.admits(value),
                () -> new Problem.OutOfRange(
                        path,
                        Integer.toString(value),
                        parameter.highest() == Integer.MAX_VALUE
                                ? Text.of("не менее " + parameter.lowest(), "at least " + parameter.lowest())
                                : Text.of(
                                        "от " + parameter.lowest() + " до " + parameter.highest(),
                                        parameter.lowest() + " to " + parameter.highest())));
    }

    private Seq<Problem> weights() {
        SortedSet<String> sets = TreeSet.ofAll(parameters
                .general()
                .keySet()
                .toVector()
                .filter(code -> code.startsWith(WEIGHT) && code.lastIndexOf('.') > WEIGHT.length())
                .map(code -> code.substring(WEIGHT.length(), code.lastIndexOf('.'))));
        return sets.toVector().flatMap(set -> places(set).flatMap(scope -> sum(scope, set)));
    }

    /* The general place, and the scopes in which a part of the set is replaced. */
    private Seq<String> places(String set) {
        return Vector.of("")
                .appendAll(parameters
                        .scoped()
                        .keySet()
                        .toVector()
                        .filter(key -> key.contains(":" + WEIGHT + set + "."))
                        .map(ParameterCheck::scope)
                        .distinct());
    }

    private Option<Problem> sum(String scope, String set) {
        Seq<String> codes = DefaultParameters.WEIGHTS
                .map(part -> WEIGHT + set + "." + part)
                .filter(parameters.general()::containsKey);
        long sum = codes.foldLeft(0L, (total, code) -> total + parameters.value(scope, code));
        return Option.when(
                sum != 100,
                () -> new Problem.Contradiction(
                        (scope.isEmpty() ? "" : scope + ":") + WEIGHT + set,
                        Message.of(
                                Text.of(
                                        "веса набора вместе дают {0}, а должны давать 100",
                                        "the weights of the set make {0} together and have to make 100"),
                                Argument.of(sum))));
    }

    private SortedSet<String> scopes() {
        SortedSet<String> roleModels = DefaultCastings.codes().addAll(own);
        return roleModels.addAll(roleModels
                .toVector()
                .filter(code -> code.lastIndexOf('/') > 0)
                .map(code -> code.substring(0, code.lastIndexOf('/'))));
    }

    private static String scope(String key) {
        return key.substring(0, Math.max(0, key.indexOf(':')));
    }
}
