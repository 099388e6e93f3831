package io.github.mentoring4j.core.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.text.Language;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class PairedAnalysisTest {
    private static final Precision STANDARD = Precision.standard();

    /*
     * Student, Biometrika 6(1), 1908, section IX: ten patients, hours of sleep gained with one drug over the other: 1.2, 2.4, 1.3, 1.3, 0,
     * 1.0, 1.8, 0.8, 4.6, 1.4; mean 1.58. R prints for these data ("sleep", t.test paired): t = 4.0621, interval 0.7001142 to 2.4598858.
     * d_z = 4.0621 / sqrt(10) = 1.2846; times the factor for 9 degrees of freedom, 0.9139: 1.1739. The R package effectsize prints 1.17 for
     * the corrected value of these data in its article on paired tests.
     */
    @Test
    void sleepOfStudent() {
        PairedAnalysis sleep =
                PairedAnalysis.ofDifferences(Vector.of(12L, 24L, 13L, 13L, 0L, 10L, 18L, 8L, 46L, 14L), 1, STANDARD);
        assertThat(sleep.mean()).isEqualTo(new Figure.Known(158, 100));
        assertThat(sleep.estimate().map(Estimate::interval)).containsExactly(interval("0.7001", "2.4599"));
        assertThat(sleep.estimate().flatMap(Estimate::deviation)).containsExactly(new BigDecimal("1.2300"));
        assertThat(sleep.estimate().flatMap(Estimate::effect))
                .containsExactly(new EffectSize(
                        new BigDecimal("1.2846"), interval("0.4146", "2.1180"), new BigDecimal("1.1739")));
        assertThat(sleep.inference()).isEqualTo(new Inference.Seen(Inference.Movement.RISE));
    }

    /*
     * E. M. Buchanan et al., R package MOTE (doi:10.32614/CRAN.package.MOTE), published test of d_dep_t_diff: mean difference 1.14,
     * deviation 2.12, 7 people gives d_z = 0.5377358 from -0.2791857 to 1.317321.
     */
    @Test
    void exampleOfMote() {
        EffectSize effect = EffectSize.of(1.14 / 2.12, 7, new Precision(95, 6, 5));
        assertThat(effect.standardised()).isEqualTo(new BigDecimal("0.537736"));
        assertThat(effect.interval()).isEqualTo(interval("-0.279186", "1.317321"));
    }

    /* The same package, d_dep_t_diff_t: t = 1.43, 7 people gives d_z = 0.5404892 from -0.2770679 to 1.320576. */
    @Test
    void exampleOfMoteFromT() {
        EffectSize effect = EffectSize.of(1.43 / StrictMath.sqrt(7), 7, new Precision(95, 6, 5));
        assertThat(effect.standardised()).isEqualTo(new BigDecimal("0.540489"));
        assertThat(effect.interval()).isEqualTo(interval("-0.277068", "1.320576"));
    }

    @Test
    void fallIsSeenInTheMirror() {
        PairedAnalysis sleep = PairedAnalysis.ofDifferences(
                Vector.of(-12L, -24L, -13L, -13L, 0L, -10L, -18L, -8L, -46L, -14L), 1, STANDARD);
        assertThat(sleep.estimate().map(Estimate::interval)).containsExactly(interval("-2.4599", "-0.7001"));
        assertThat(sleep.inference()).isEqualTo(new Inference.Seen(Inference.Movement.FALL));
        assertThat(sleep.estimate().flatMap(Estimate::effect).map(EffectSize::interval))
                .containsExactly(interval("-2.1180", "-0.4146"));
    }

    /* Changes 1, -1, 2, -2, 0: mean 0, deviation sqrt(10 / 4) = 1.5811, t(4) 2.776, reach 2.776 x 1.5811 / sqrt(5) = 1.9632. */
    @Test
    void intervalThatHoldsZeroCarriesNoClaim() {
        PairedAnalysis analysis = PairedAnalysis.ofDifferences(Vector.of(1L, -1L, 2L, -2L, 0L), 0, STANDARD);
        assertThat(analysis.estimate().map(Estimate::interval)).containsExactly(interval("-1.9632", "1.9632"));
        assertThat(analysis.inference()).isEqualTo(new Inference.HoldsZero());
        assertThat(analysis.inference().isClaim()).isFalse();
    }

    @Test
    void fourPeopleCarryNoClaimHoweverGreatTheChange() {
        PairedAnalysis analysis = PairedAnalysis.ofDifferences(Vector.of(100L, 101L, 102L, 103L), 0, STANDARD);
        assertThat(analysis.mean()).isEqualTo(new Figure.Known(406, 4));
        assertThat(analysis.estimate()).isEmpty();
        assertThat(analysis.inference()).isEqualTo(new Inference.TooFew(4, 5));
        assertThat(PairedAnalysis.ofAnswers(Vector.fill(4, () -> Tuple.of(false, true)), STANDARD)
                        .inference())
                .isEqualTo(new Inference.TooFew(4, 5));
    }

    @Test
    void equalChangesCarryNoClaim() {
        PairedAnalysis analysis = PairedAnalysis.ofDifferences(Vector.fill(6, () -> 3L), 0, STANDARD);
        assertThat(analysis.estimate()).isEmpty();
        assertThat(analysis.inference()).isEqualTo(new Inference.NoSpread());
    }

    @Test
    void nobodyMeasuredTwiceIsNoData() {
        PairedAnalysis analysis = PairedAnalysis.ofDifferences(Vector.empty(), 0, STANDARD);
        assertThat(analysis.mean().<String>fold(mean -> "", reason -> reason.code()))
                .isEqualTo(PairedAnalysis.NOBODY_MEASURED_TWICE);
        assertThat(PairedAnalysis.ofAnswers(Vector.empty(), STANDARD).mean().isKnown())
                .isFalse();
    }

    @Test
    void inferencesSpeakBothLanguagesAndNameNoCause() {
        Vector<Inference> all = Vector.of(
                new Inference.Seen(Inference.Movement.RISE),
                new Inference.Seen(Inference.Movement.FALL),
                new Inference.HoldsZero(),
                new Inference.TooFew(3, 5),
                new Inference.NoSpread());
        assertThat(all.map(Inference::code))
                .containsExactly("rise-seen", "fall-seen", "interval-holds-zero", "too-few", "no-spread");
        assertThat(all.map(each -> each.message().in(Language.ENGLISH)))
                .doesNotHaveDuplicates()
                .contains("measured twice: 3, at least 5 needed: no claim");
        assertThat(all.map(each -> each.message().in(Language.RUSSIAN))).doesNotHaveDuplicates();
        assertThat(all.filter(Inference::isClaim)).hasSize(2);
    }

    @Test
    void rejectsSettingsThatCarryNothing() {
        assertThatThrownBy(() -> new Precision(49, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Precision(100, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Precision(95, -1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Precision(95, 11, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Precision(95, 4, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairedAnalysis.ofDifferences(Vector.empty(), 7, STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> interval("1", "0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exactMeanIsRoundedByTheCaller() {
        PairedAnalysis analysis = PairedAnalysis.ofDifferences(Vector.of(1L, 0L, 0L), 0, STANDARD);
        assertThat(analysis.mean().known().map(mean -> mean.decimal(3, RoundingMode.HALF_UP)))
                .isEqualTo(Option.some(new BigDecimal("0.333")));
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high), 95);
    }
}
