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
     * R. G. Newcombe, Stat. Med. 17 (1998) 2635-2650, method 10, sample 36, 12, 2, 0: 0.0569 to 0.3404. By hand: the shares are 48/50 and
     * 38/50, their score intervals 0.8654 to 0.9890 and 0.6259 to 0.8570; the cross product 36 x 0 - 12 x 2 is negative, so phi is
     * -24 / sqrt(48 x 2 x 38 x 12) = -0.1147.
     */
    @Test
    void changeOfPairedSharesIsThatOfNewcombe() {
        Vector<Tuple2<Boolean, Boolean>> people = Vector.fill(36, () -> Tuple.of(true, true))
                .appendAll(Vector.fill(12, () -> Tuple.of(false, true)))
                .appendAll(Vector.fill(2, () -> Tuple.of(true, false)));
        PairedAnalysis analysis = PairedAnalysis.ofAnswers(people, STANDARD);
        assertThat(analysis.estimate().map(Estimate::interval)).containsExactly(interval("0.0569", "0.3404"));
        assertThat(analysis.estimate().flatMap(Estimate::effect)).isEmpty();
        assertThat(analysis.inference()).isEqualTo(new Inference.Seen(Inference.Movement.RISE));
    }

    @ParameterizedTest
    @CsvSource({"20,12,2,16,0.0562,0.3292", "0,0,0,10,-0.2775,0.2775", "10,0,0,0,-0.2775,0.2775"})
    void changeOfPairedSharesWithAndWithoutCorrelation(
            int both, int gained, int lost, int neither, String low, String high) {
        assertThat(ShareInterval.change(new ShareInterval.Turns(both, gained, lost, neither), STANDARD))
                .isEqualTo(interval(low, high));
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high), 95);
    }
}
