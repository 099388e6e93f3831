package io.github.mentoring4j.core.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published tables: two-sided 95 and 99 per cent points of t and z as every statistical table prints them. */
class DistributionsTest {
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
        "0.975,120,1.980",
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

    @ParameterizedTest
    @CsvSource({"0.975,1.959964", "0.995,2.575829", "0.95,1.644854", "0.5,0", "0.025,-1.959964"})
    void quantilesOfTheNormalAreThoseOfTheTables(double probability, double expected) {
        assertThat(Distributions.normalQuantile(probability)).isCloseTo(expected, within(5e-7));
    }

    /* Phi(-8) = 6.220961e-16, Phi(-1) = 0.1586552539: Abramowitz and Stegun, table 26.1 and 26.2. */
    @ParameterizedTest
    @CsvSource({"0,0.5", "1,0.8413447461", "-1,0.1586552539", "3,0.9986501020", "-8,6.220961e-16", "8,1", "-6.9,2.6e-12"
    })
    void normalIsThatOfTheTables(double z, double expected) {
        assertThat(Distributions.normal(z)).isCloseTo(expected, within(1e-10));
    }

    /* L. V. Hedges, J. Educ. Stat. 6(2), 1981, table of the correction factor c(m). */
    @ParameterizedTest
    @CsvSource({"2,0.5642", "3,0.7236", "4,0.7979", "5,0.8408", "10,0.9228", "20,0.9619"})
    void correctionIsThatOfHedges(int freedom, double expected) {
        assertThat(EffectSize.correction(freedom)).isCloseTo(expected, within(0.00006));
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
