package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parameters as one role model sees them, and the rule texts that show their values. */
record Thresholds(Parameters parameters, String scope) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** The value of a parameter in the scope; throws, naming the parameter, if it lies out of range. */
    int of(String code) {
        int value = parameters.value(scope, code);
        parameters.general().get(code).forEach(parameter -> Require.that(parameter.admits(value), code, value));
        return value;
    }

    /** A rule made of a condition; {@code {code}} in its words stands for the value of that parameter. */
    HardRule rule(String code, Text words, Condition condition) {
        return new ConditionRule(info(code, words), condition);
    }

    /** The name of a rule; {@code {code}} in its words stands for the value of that parameter. */
    RuleInfo info(String code, Text words) {
        return new RuleInfo(
                code, Text.of(filled(words.russian(), Language.RUSSIAN), filled(words.english(), Language.ENGLISH)));
    }

    private String filled(String words, Language language) {
        return PLACE.matcher(words).replaceAll((MatchResult place) -> shown(place.group(1), language));
    }

    private String shown(String code, Language language) {
        int value = of(code);
        String unit = parameters.general().get(code).fold(() -> "", parameter -> parameter.unit());
        return switch (unit) {
            case DefaultParameters.HUNDREDTHS -> mark(value, language);
            case DefaultParameters.CATEGORY -> category(value, language);
            default -> Integer.toString(value);
        };
    }

    private static String mark(int hundredths, Language language) {
        int rest = hundredths % 100;
        String point = language == Language.RUSSIAN ? "," : ".";
        return hundredths / 100 + point + (rest < 10 ? "0" : "") + rest;
    }

    private static String category(int value, Language language) {
        Text name = switch (value) {
            case 0 -> Text.of("любая", "any");
            case 1 -> Text.of("первая", "first");
            default -> Text.of("высшая", "highest");
        };
        return name.in(language);
    }
}
