package io.github.mentoring4j.core.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.programme.NoData;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareIntervalTest {
    private static final Precision STANDARD = Precision.standard();

    /* R. G. Newcombe, Stat. Med. 17 (1998) 857-872, table I, method 3: the score interval of four samples. */
    @ParameterizedTest
    @CsvSource({
        "81,263,0.2553,0.3662",
        "15,148,0.0624,0.1605",
        "0,20,0.0000,0.1611",
        "1,29,0.0061,0.1718",
    })
    void wilsonIsThatOfNewcombe(int yes, int all, String low, String high) {
        assertThat(ShareInterval.wilson(yes, all, STANDARD)).isEqualTo(Either.right(interval(low, high)));
    }

    /* The same table, method 5: the exact interval of Clopper and Pearson. */
    @ParameterizedTest
    @CsvSource({
        "81,263,0.2527,0.3676",
        "15,148,0.0578,0.1617",
        "0,20,0.0000,0.1684",
        "1,29,0.0009,0.1776",
    })
    void exactIsThatOfNewcombe(int yes, int all, String low, String high) {
        assertThat(ShareInterval.exact(yes, all, STANDARD)).isEqualTo(Either.right(interval(low, high)));
    }

    @ParameterizedTest
    @CsvSource({"20,20,0.8389,1.0000,0.8316,1.0000", "5,10,0.2366,0.7634,0.1871,0.8129"})
    void sharesAboveOneHalfMirrorThoseBelow(
            int yes, int all, String scoreLow, String scoreHigh, String exactLow, String exactHigh) {
        assertThat(ShareInterval.wilson(yes, all, STANDARD)).isEqualTo(Either.right(interval(scoreLow, scoreHigh)));
        assertThat(ShareInterval.exact(yes, all, STANDARD)).isEqualTo(Either.right(interval(exactLow, exactHigh)));
    }

    @Test
    void shareOfNobodyIsNoData() {
        assertThat(ShareInterval.wilson(0, 0, STANDARD)).isEqualTo(Either.left(NoData.emptyDenominator()));
        assertThat(ShareInterval.exact(0, 0, STANDARD)).isEqualTo(Either.left(NoData.emptyDenominator()));
    }

    @Test
    void rejectsMoreYesThanAnswers() {
        assertThatThrownBy(() -> ShareInterval.wilson(3, 2, STANDARD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShareInterval.exact(-1, 2, STANDARD)).isInstanceOf(IllegalArgumentException.class);
    }

    /*
     * R. G. Newcombe, Stat. Med. 17 (1998) 2635-2650, table III, method 10: how many said yes twice, gained, lost and said no twice. The
     * first row by hand: the shares are 48/50 and 38/50, their score intervals 0.8654 to 0.9890 and 0.6259 to 0.8570; the cross product
     * 36 x 0 - 12 x 2 is negative, so phi is -24 / sqrt(48 x 2 x 38 x 12) = -0.1147.
     */
    @ParameterizedTest
    @CsvSource({
        "36,12,2,0,0.0569,0.3404",
        "20,12,2,16,0.0562,0.3292",
        "18,12,2,18,0.0562,0.3290",
        "36,14,0,0,0.1528,0.4167",
        "35,14,0,1,0.1461,0.4175",
        "18,14,0,18,0.1441,0.3963",
        "2,97,1,0,0.8721,0.9854",
        "1,97,1,1,0.8737,0.9850", // the table has 0.8736, one in the last place less; 0.87367 before rounding
        "0,29,1,0,0.6666,0.9882",
        "2,98,0,0,0.9178,0.9945",
        "1,98,0,1,0.9171,0.9916",
        "0,30,0,0,0.8395,1.0000",
        "54,0,0,0,-0.0664,0.0664",
        "53,0,0,1,-0.0729,0.0729",
        "30,0,0,24,-0.0358,0.0358",
        "29,0,0,25,-0.0354,0.0354",
        "28,0,0,26,-0.0352,0.0352",
        "27,0,0,27,-0.0351,0.0351"
    })
    void changeOfPairedSharesIsThatOfNewcombe(int both, int gained, int lost, int neither, String low, String high) {
        PairedAnalysis analysis = PairedAnalysis.ofAnswers(people(both, gained, lost, neither), STANDARD);
        assertThat(analysis.estimate().map(Estimate::interval)).containsExactly(interval(low, high));
        assertThat(analysis.estimate().flatMap(Estimate::effect)).isEmpty();
        assertThat(analysis.inference())
                .isEqualTo(gained > lost ? new Inference.Seen(Inference.Movement.RISE) : new Inference.HoldsZero());
    }

    @ParameterizedTest
    @CsvSource({"36,12,2,0", "18,14,0,18", "1,97,1,1"})
    void aChangeBackHasTheMirroredInterval(int both, int gained, int lost, int neither) {
        PairedAnalysis there = PairedAnalysis.ofAnswers(people(both, gained, lost, neither), STANDARD);
        PairedAnalysis back = PairedAnalysis.ofAnswers(people(both, lost, gained, neither), STANDARD);
        assertThat(back.estimate().map(each -> each.interval().low()))
                .isEqualTo(there.estimate().map(each -> each.interval().high().negate()));
        assertThat(back.inference()).isEqualTo(new Inference.Seen(Inference.Movement.FALL));
    }

    private static Vector<Tuple2<Boolean, Boolean>> people(int both, int gained, int lost, int neither) {
        return Vector.fill(both, () -> Tuple.of(true, true))
                .appendAll(Vector.fill(gained, () -> Tuple.of(false, true)))
                .appendAll(Vector.fill(lost, () -> Tuple.of(true, false)))
                .appendAll(Vector.fill(neither, () -> Tuple.of(false, false)));
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high), 95);
    }
}
