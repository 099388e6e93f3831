package io.github.mentoring4j.core.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distributions against published tables, closed forms and other programs; each test names which. */
class DistributionsTest {
    /* NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, upper critical values of Student's t. */
    @ParameterizedTest
    @CsvSource({
        "0.975,1,12.706",
        "0.975,2,4.303",
        "0.975,3,3.182",
        "0.975,4,2.776",
        "0.975,5,2.571",
        "0.975,9,2.262",
        "0.975,10,2.228",
        "0.975,29,2.045",
        "0.975,30,2.042",
        "0.975,60,2.000",
        "0.975,100,1.984",
        "0.995,1,63.657",
        "0.995,4,4.604",
        "0.995,9,3.250",
        "0.995,30,2.750",
        "0.95,9,1.833",
        "0.95,1,6.314"
    })
    void quantilesOfStudentAreThoseOfTheTables(double probability, int freedom, double expected) {
        assertThat(Distributions.studentQuantile(probability, freedom)).isCloseTo(expected, within(0.0005));
        assertThat(Distributions.studentQuantile(1 - probability, freedom)).isCloseTo(-expected, within(0.0005));
    }

    /* Another program: SciPy 1.17.1, stats.norm.ppf. */
    @ParameterizedTest
    @CsvSource({"0.975,1.959964", "0.995,2.575829", "0.95,1.644854", "0.5,0", "0.025,-1.959964"})
    void quantilesOfTheNormalAgreeWithAnotherProgram(double probability, double expected) {
        assertThat(Distributions.normalQuantile(probability)).isCloseTo(expected, within(5e-7));
    }

    /* Another program: Python 3.11, erfc(-z / sqrt(2)) / 2. */
    @ParameterizedTest
    @CsvSource({"0,0.5", "1,0.8413447461", "-1,0.1586552539", "3,0.9986501020", "-8,6.220961e-16", "8,1", "-6.9,2.6e-12"
    })
    void normalAgreesWithAnotherProgram(double z, double expected) {
        assertThat(Distributions.normal(z)).isCloseTo(expected, within(1e-10));
    }

    /* Another program: Python 3.11, erfc(-z / sqrt(2)) / 2; the tail is held by its own size, which no fixed distance would do. */
    @ParameterizedTest
    @CsvSource({
        "-8,6.220960574271819e-16",
        "-9,1.1285884059538422e-19",
        "-12,1.776482112077702e-33",
        "-20,2.7536241186063314e-89",
        "-37,5.725571222525139e-300"
    })
    void tailOfTheNormalAgreesWithAnotherProgram(double z, double expected) {
        assertThat(Distributions.normal(z)).isCloseTo(expected, withinPercentage(1e-9));
        assertThat(Distributions.normal(-z)).isCloseTo(1, within(1e-15));
    }

    /*
     * The factor is c(m) = G(m / 2) / (sqrt(m / 2) G((m - 1) / 2)) with G for the gamma function. By hand: c(2) = 1 / sqrt(pi), c(3) =
     * sqrt(pi / 6), c(4) = sqrt(2 / pi).
     */
    @Test
    void correctionOfFewPeopleIsThatByHand() {
        assertThat(EffectSize.correction(2)).isCloseTo(1 / StrictMath.sqrt(StrictMath.PI), within(1e-12));
        assertThat(EffectSize.correction(3)).isCloseTo(StrictMath.sqrt(StrictMath.PI / 6), within(1e-12));
        assertThat(EffectSize.correction(4)).isCloseTo(StrictMath.sqrt(2 / StrictMath.PI), within(1e-12));
    }

    /*
     * From the formula follows c(m) c(m + 1) = (m - 1) / sqrt(m (m + 1)), which with c(2) fixes every value. The published approximation is
     * 1 - 3 / (4 m - 1) (M. Borenstein, L. V. Hedges, J. P. T. Higgins, H. R. Rothstein, Introduction to Meta-Analysis, 2009, page 27).
     */
    @Test
    void correctionKeepsToItsLawAndNearThePublishedApproximation() {
        for (int m = 2; m <= 2_000; m++) {
            assertThat(EffectSize.correction(m) * EffectSize.correction(m + 1))
                    .as("m %d", m)
                    .isCloseTo((m - 1) / StrictMath.sqrt(m * (m + 1.0)), within(1e-10));
            assertThat(EffectSize.correction(m)).as("m %d", m).isCloseTo(1 - 3 / (4.0 * m - 1), within(0.035 / m / m));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0", "0,0"})
    void correctionOfTwoPeopleIsNone(int freedom, double expected) {
        assertThat(EffectSize.correction(freedom)).isCloseTo(expected, within(0.0));
    }

    @ParameterizedTest
    @CsvSource({"0,2,3,0", "1,2,3,1", "0.5,1,1,0.5", "0.25,2,1,0.0625", "0.25,1,2,0.4375"})
    void betaOfWholeNumbersIsAPolynomial(double x, double a, double b, double expected) {
        assertThat(Distributions.beta(x, a, b)).isCloseTo(expected, within(1e-13));
    }

    /* Without a shift the noncentral distribution is Student's; at t = 0 it is the normal one of the shift. */
    @ParameterizedTest
    @CsvSource({"1.5,4,0", "-1.5,4,0", "0,7,0"})
    void withoutShiftItIsStudent(double t, double freedom, double shift) {
        assertThat(Distributions.noncentral(t, freedom, shift))
                .isCloseTo(Distributions.student(t, freedom), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0,5,1.5", "0,5,-0.4"})
    void atZeroItIsTheNormalOfTheShift(double t, double freedom, double shift) {
        assertThat(Distributions.noncentral(t, freedom, shift)).isCloseTo(Distributions.normal(-shift), within(1e-12));
    }

    /* An independent program: SciPy 1.17.1, stats.nct.cdf. */
    @ParameterizedTest
    @CsvSource({
        "1.4227164,6,0.7386,0.7188455018",
        "2,10,1,0.8076115626",
        "-1,5,0.5,0.0824440911",
        "3,15,2.5,0.6528121812"
    })
    void noncentralAgreesWithAnotherProgram(double t, double freedom, double shift, double expected) {
        assertThat(Distributions.noncentral(t, freedom, shift)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"4.0621,9,0.975", "4.0621,9,0.025", "-4.0621,9,0.025", "60,99,0.975", "0,4,0.9", "200,49,0.025"})
    void noncentralityUndoesTheDistribution(double t, double freedom, double probability) {
        double shift = Distributions.noncentrality(t, freedom, probability);
        assertThat(Distributions.noncentral(t, freedom, shift)).isCloseTo(probability, within(1e-9));
    }
}
