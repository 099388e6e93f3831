package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * The parameters that rules are built with, by code; a value can be replaced everywhere or for one scope (a form, a role model).
 *
 * <p>A scope is a code such as {@code senior-junior} or {@code senior-junior/leader-indifferent}. A lookup tries the scope itself, then
 * its form (the part before the last slash), then the parameter's general value.
 *
 * @param general the parameters by code
 * @param scoped the replaced values by {@code scope + ":" + code}
 */
public record Parameters(SortedMap<String, Parameter> general, SortedMap<String, Integer> scoped) {
    /**
     * Makes a set of parameters.
     *
     * @param general the parameters by code
     * @param scoped the replaced values by {@code scope + ":" + code}
     */
    public Parameters {
        Require.noNulls("general", general);
        Require.noNulls("scoped", scoped);
        general.forEach((code, parameter) -> Require.that(code.equals(parameter.code()), "general", code));
    }

    /**
     * Makes a set of parameters without scopes.
     *
     * @param parameters the parameters, each code once
     * @return the set
     * @throws IllegalArgumentException if a code occurs twice
     */
    public static Parameters of(Seq<Parameter> parameters) {
        Seq<String> codes = parameters.map(Parameter::code);
        Require.that(codes.distinct().size() == codes.size(), "parameters", codes);
        return new Parameters(TreeMap.ofEntries(parameters.map(each -> Tuple.of(each.code(), each))), TreeMap.empty());
    }

    /**
     * The same set with one general value replaced.
     *
     * @param code the code of a parameter of this set
     * @param value the new value
     * @return the new set
     * @throws IllegalArgumentException if there is no such parameter
     */
    public Parameters with(String code, int value) {
        return new Parameters(
                general.put(code, parameter(code).toBuilder().value(value).build()), scoped);
    }

    /**
     * The same set with a value replaced in one scope.
     *
     * @param scope the code of a form or role model
     * @param code the code of a parameter of this set
     * @param value the value in that scope
     * @return the new set
     * @throws IllegalArgumentException if there is no such parameter
     */
    public Parameters with(String scope, String code, int value) {
        return new Parameters(general, scoped.put(scope + ":" + parameter(code).code(), value));
    }

    /**
     * The value of a parameter in a scope.
     *
     * @param scope the code of a form or role model; empty for the general value
     * @param code the code of a parameter of this set
     * @return the value for the scope, else for its form, else the general one
     * @throws IllegalArgumentException if there is no such parameter
     */
    public int value(String scope, String code) {
        Parameter parameter = parameter(code);
        int slash = scope.lastIndexOf('/');
        Option<Integer> ofForm = slash < 0 ? Option.none() : scoped.get(scope.substring(0, slash) + ":" + code);
        return scoped.get(scope + ":" + code).orElse(ofForm).getOrElse(parameter.value());
    }

    private Parameter parameter(String code) {
        return general.get(code).getOrElseThrow(() -> new IllegalArgumentException("no such parameter: " + code));
    }
}
