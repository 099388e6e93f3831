package io.github.mentoring4j.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final int DEEP = 10_000;

    private static Proof leaf() {
        return new Proof.Leaf(new Certificate(
                new DirectedPrices(TreeMap.empty(), TreeMap.empty(), TreeMap.empty()),
                new PeerPrices(TreeMap.empty(), Vector.empty())));
    }

    private static Proof.Rivalry rivalry(String mentee) {
        return new Proof.Rivalry(
                Vector.of(PairRef.of("study/tutor", "a", mentee)), Vector.of(PairRef.of("study/tutor", mentee, "a")));
    }

    /* A chain of splits; the lowest is of the mentee given, so chains can differ there alone. */
    private static Proof chain(int depth, String lowest) {
        Proof proof = new Proof.Split(rivalry(lowest), leaf(), leaf());
        for (int above = 1; above < depth; above++) {
            proof = above % 2 == 0
                    ? new Proof.Split(rivalry("b"), leaf(), proof)
                    : new Proof.Split(rivalry("b"), proof, leaf());
        }
        return proof;
    }

    /* A split whose two cases are one object, all the way down. */
    private static Proof shared(int depth, String lowest) {
        Proof proof = new Proof.Split(rivalry(lowest), leaf(), leaf());
        for (int above = 1; above < depth; above++) {
            proof = new Proof.Split(rivalry("b"), proof, proof);
        }
        return proof;
    }

    @Test
    void deepProofsAreComparedToTheEnd() {
        assertThat(chain(DEEP, "c").equals(chain(DEEP, "c"))).isTrue();
        assertThat(chain(DEEP, "c").equals(chain(DEEP, "d"))).isFalse();
        assertThat(chain(DEEP, "c").equals(chain(DEEP - 1, "c"))).isFalse();
        assertThat(chain(DEEP, "c")).hasSameHashCodeAs(chain(DEEP, "c"));
    }

    @Test
    void proofsOfMoreCasesThanAnyPlanHasAreEqualToThemselvesAlone() {
        Proof large = shared(100, "c");

        assertThat(large.equals(large)).isTrue();
        assertThat(large.equals(shared(100, "c"))).isFalse();
        assertThat(large).hasSameHashCodeAs(shared(100, "c"));
        assertThat(shared(18, "c").equals(shared(18, "c"))).isTrue();
        assertThat(shared(18, "c").equals(shared(18, "d"))).isFalse();
    }

    @Test
    void eachPartOfASplitCounts() {
        Proof.Split split = new Proof.Split(rivalry("b"), leaf(), chain(1, "c"));

        assertThat(split)
                .isEqualTo(new Proof.Split(rivalry("b"), leaf(), chain(1, "c")))
                .isNotEqualTo(new Proof.Split(rivalry("c"), leaf(), chain(1, "c")))
                .isNotEqualTo(new Proof.Split(rivalry("b"), chain(1, "c"), leaf()))
                .isNotEqualTo(new Proof.Split(rivalry("b"), leaf(), leaf()))
                .isNotEqualTo(leaf())
                .isNotEqualTo("split");
        assertThat(split.hashCode()).isNotEqualTo(new Proof.Split(rivalry("c"), leaf(), leaf()).hashCode());
    }

    @Test
    void aTextNamesTheRivalryAndWhatComesBelow() {
        assertThat(chain(DEEP, "c"))
                .hasToString("Split[rivalry=" + rivalry("b") + ", withoutOne=Split, withoutOther=Leaf]");
    }

    @Test
    void aPlanWithADeepProofIsAValueLikeAnyOther() {
        MatchPlan plan = Matchers.match(Requests.checked(new RandomRequests(1).draft(6)));
        MatchPlan deep = plan.toBuilder().proof(chain(DEEP, "c")).build();

        assertThat(deep.equals(plan.toBuilder().proof(chain(DEEP, "c")).build()))
                .isTrue();
        assertThat(deep.equals(plan.toBuilder().proof(chain(DEEP, "d")).build()))
                .isFalse();
        assertThat(deep)
                .hasSameHashCodeAs(plan.toBuilder().proof(chain(DEEP, "c")).build());
        assertThat(deep.toString()).startsWith("MatchPlan{").hasSizeLessThan(100_000);
    }
}
