package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerdictPropertyTest {
    @Provide
    Arbitrary<Verdict> verdicts() {
        return Arbitraries.of(
                Verdict.allowed(),
                Verdict.denied(),
                Verdict.unknown("mentor.age"),
                Verdict.unknown("mentee.age"),
                new Verdict.Unknown(TreeSet.of("mentor.age", "mentee.gradeLevel")));
    }

    @Property(seed = "5001")
    void joiningIsAssociative(
            @ForAll("verdicts") Verdict one, @ForAll("verdicts") Verdict two, @ForAll("verdicts") Verdict three) {
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.or(two).or(three)).isEqualTo(one.or(two.or(three)));
    }

    @Property(seed = "5002")
    void joiningIsCommutative(@ForAll("verdicts") Verdict one, @ForAll("verdicts") Verdict two) {
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.or(two)).isEqualTo(two.or(one));
    }

    @Property(seed = "5003")
    void negationExchangesAndWithOr(@ForAll("verdicts") Verdict one, @ForAll("verdicts") Verdict two) {
        assertThat(one.and(two).not()).isEqualTo(one.not().or(two.not()));
        assertThat(one.or(two).not()).isEqualTo(one.not().and(two.not()));
        assertThat(one.not().not()).isEqualTo(one);
    }

    @Property(seed = "5004")
    void everyVerdictIsItsOwnJoin(@ForAll("verdicts") Verdict one) {
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.or(one)).isEqualTo(one);
        assertThat(one.and(Verdict.allowed())).isEqualTo(one);
        assertThat(one.or(Verdict.denied())).isEqualTo(one);
        assertThat(one.and(Verdict.denied())).isEqualTo(Verdict.denied());
        assertThat(one.or(Verdict.allowed())).isEqualTo(Verdict.allowed());
    }

    @Property(seed = "5005")
    void swappingTwiceChangesNothingAndJoinsAreKept(@ForAll("verdicts") Verdict one, @ForAll("verdicts") Verdict two) {
        assertThat(one.swapped().swapped()).isEqualTo(one);
        assertThat(one.and(two).swapped()).isEqualTo(one.swapped().and(two.swapped()));
    }

    @Property(seed = "5006")
    void exactlyOneCaseAppliesAndFoldSaysWhich(@ForAll("verdicts") Verdict one) {
        String told = one.fold(() -> "allowed", () -> "denied", missing -> "unknown");
        assertThat(one.isAllowed()).isEqualTo(told.equals("allowed"));
        assertThat(one.isDenied()).isEqualTo(told.equals("denied"));
    }

    @Example
    void missingAttributesChangeSides() {
        assertThat(new Verdict.Unknown(TreeSet.of("mentor.age", "shoeSize")).swapped())
                .isEqualTo(new Verdict.Unknown(TreeSet.of("mentee.age", "shoeSize")));
    }

    @Example
    void unknownNamesSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Unknown(TreeSet.empty()));
    }
}
