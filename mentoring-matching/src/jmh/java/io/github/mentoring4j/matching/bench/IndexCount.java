package io.github.mentoring4j.matching.bench;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.CodeRule;
import io.github.mentoring4j.matching.testkit.HeardRule;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;

/**
 * How many pairs are made on the way to the candidates: with the index, and with rules hidden from it. A rule that allows everybody counts
 * the pairs; it is code, so it is asked of each pair that is made, before all others.
 */
final class IndexCount {
    private IndexCount() {}

    /** Three lines of Markdown under their heading. */
    static String table(int people, long seed) {
        MatchRequestDraft school = School.draft(people, seed, Long.MAX_VALUE);
        return """
                | rules that the index reads | pairs made | candidates |
                | --- | --- | --- |
                """
                + line("all that are data", school, (model, rule) -> false)
                + line("those on one side", school, (model, rule) -> !isOneSided(model, rule))
                + line("none", school, (model, rule) -> true);
    }

    private static String line(String title, MatchRequestDraft school, BiPredicate<RoleModel, HardRule> isHidden) {
        AtomicLong made = new AtomicLong();
        FormCatalogue catalogue = school.catalogue();
        FormCatalogue changed = valid(catalogue
                .toDraft()
                .roleModels(catalogue.roleModels().map(model -> counted(model, made, isHidden)))
                .build()
                .check());
        MatchRequest request =
                valid(school.toBuilder().catalogue(changed).build().check());
        made.set(0);
        int candidates = CandidateFinder.find(request, Pulse.steady())
                .getOrElseThrow(IllegalStateException::new)
                .all()
                .size();
        return String.format(Locale.ROOT, "| %s | %,d | %,d |%n", title, made.get(), candidates);
    }

    private static <T> T valid(Validation<Seq<Problem>, T> checked) {
        return checked.getOrElseThrow(() -> new IllegalStateException(checked.toString()));
    }

    private static RoleModel counted(RoleModel model, AtomicLong made, BiPredicate<RoleModel, HardRule> isHidden) {
        Seq<HardRule> rules = model.rules().map(rule -> isHidden.test(model, rule) ? new CodeRule(rule) : rule);
        return model.toBuilder()
                .rules(rules.prepend(new HeardRule(pairing -> made.incrementAndGet())))
                .build();
    }

    /* As the finder has it: judged once a person instead of once a pair. */
    private static boolean isOneSided(RoleModel model, HardRule rule) {
        return !model.isSymmetric()
                && rule instanceof ConditionRule data
                && !(data.condition().mentions(Side.MENTOR) && data.condition().mentions(Side.MENTEE));
    }
}
