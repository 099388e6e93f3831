package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.vavr.collection.Vector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks against a pair, in words: the rule, and the names of the data that it lacks. */
final class Findings {
    /* mentor.age or mentee.mean(algebra) */
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\.(\\w+)(?:\\((.*)\\))?");

    private final FormedPlan formed;
    private final Words words;

    Findings(FormedPlan formed, Words words) {
        this.formed = formed;
        this.words = words;
    }

    String of(Finding finding) {
        String rule = words.get(finding.rule().description());
        return finding.verdict()
                .fold(
                        () -> rule,
                        () -> words.get("finding.denied", rule),
                        unknown -> words.get(
                                "finding.unknown",
                                rule,
                                Vector.ofAll(unknown).map(this::attribute).mkString(", ")));
    }

    /* One rule, or the rules that lack one attribute. */
    String of(NearMiss miss) {
        return miss.findings().map(this::of).mkString("; ");
    }

    String attribute(String code) {
        Matcher parts = ATTRIBUTE.matcher(code);
        if (!parts.matches()) {
            return code;
        }
        String name = words.find("attribute." + parts.group(2), parts.group(2));
        String key = parts.group(3) == null ? "" : ": " + keyName(parts.group(3));
        return name + key + " (" + words.find("side." + parts.group(1), parts.group(1)) + ")";
    }

    private String keyName(String key) {
        return formed.school()
                .methodology()
                .vocabulary()
                .nameOf(Area.COMPETENCE, key)
                .map(words::get)
                .getOrElse(key);
    }
}
