package io.github.mentoring4j.core.monitoring.swot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.catalogue.monitoring.StandardSwot;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.Tally;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SwotPropertyTest {
    private static final Swot.Rule RULE = StandardSwot.rule(MonitoringParameters.standard(), "");

    @Property(tries = 1000, seed = "7101")
    void formsAddUpToTheSchoolInAnyOrder(@ForAll("forms") List<Tally> tallies) {
        Seq<SwotMatrix> forms = matrices(Vector.ofAll(tallies));
        SwotMatrix school = Swot.sum(RULE, forms);
        Tally sum = Vector.ofAll(tallies).foldLeft(Tally.NONE, Tally::plus);
        assertThat(school.rows().head().tally()).isEqualTo(sum);
        assertThat(Swot.sum(RULE, forms.reverse()).rows()).isEqualTo(school.rows());
        assertThat(school.rows().head().placement()).isEqualTo(Swot.place(sum, RULE.thresholds()));
    }

    @Property(tries = 1000, seed = "7102")
    void summingInPartsChangesNothing(@ForAll("forms") List<Tally> one, @ForAll("forms") List<Tally> other) {
        Seq<SwotMatrix> all = matrices(Vector.ofAll(one).appendAll(other));
        SwotMatrix parts = Swot.sum(
                RULE,
                Vector.of(Swot.sum(RULE, matrices(Vector.ofAll(one))), Swot.sum(RULE, matrices(Vector.ofAll(other)))));
        assertThat(parts.rows()).isEqualTo(Swot.sum(RULE, all).rows());
    }

    @Property(tries = 1000, seed = "7103")
    void everyStatementStandsInExactlyOnePlace(@ForAll("tally") Tally tally) {
        SwotMatrix matrix = Swot.of(RULE, Group.school(), TreeMap.of("swot.s1", tally));
        assertThat(matrix.strengths().size()
                        + matrix.weaknesses().size()
                        + matrix.mixed().size()
                        + matrix.withheld().size())
                .isEqualTo(matrix.rows().size());
    }

    private static Seq<SwotMatrix> matrices(Seq<Tally> tallies) {
        return tallies.map(tally -> Swot.of(RULE, Group.form("f"), TreeMap.of("swot.s1", tally)));
    }

    @Provide
    Arbitrary<List<Tally>> forms() {
        return tally().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Tally> tally() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 12);
        return Combinators.combine(small, small, small)
                .as((yes, no, silent) -> new Tally(yes, yes + no, yes + no + silent));
    }
}
