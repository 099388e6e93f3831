package io.github.mentoring4j.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class VerificationTest {
    @Test
    void whatIsRejectedIsRejectedForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verification.Rejected(Vector.empty()))
                .withMessageContaining("violations");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verification.Rejected(Vector.of((Violation) null)))
                .withMessageContaining("violations");
        assertThat(new Verification.Rejected(Vector.of(new Violation.NoCertificate())).violations())
                .containsExactly(new Violation.NoCertificate());
    }

    @Test
    void aGapHasANumberForEachLevel() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation.BoundNotReached(Vector.of((BigInteger) null)))
                .withMessageContaining("gap");
        assertThat(new Violation.BoundNotReached(Vector.of(BigInteger.ONE)).gap())
                .containsExactly(BigInteger.ONE);
    }
}
