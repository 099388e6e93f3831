package io.github.mentoring4j.matching.certificate;

import java.util.Objects;

/**
 * Prices that bound the value of every plan of a request, pins aside: pinned pairs and the places they hold stand outside.
 *
 * @param directed the prices of directed pairs
 * @param peers the prices of peer pairs
 * @param joint the prices of directed and peer pairs together, for the needs and mentors of their scope; the other two parts price none of
 *     these
 */
public record Certificate(DirectedPrices directed, PeerPrices peers, JointPrices joint) {
    /**
     * Makes a certificate.
     *
     * @param directed the prices of directed pairs
     * @param peers the prices of peer pairs
     * @param joint the prices of both together
     */
    public Certificate {
        Objects.requireNonNull(directed, "directed");
        Objects.requireNonNull(peers, "peers");
        Objects.requireNonNull(joint, "joint");
    }

    /**
     * Makes a certificate where no limit in all binds.
     *
     * @param directed the prices of directed pairs
     * @param peers the prices of peer pairs
     */
    public Certificate(DirectedPrices directed, PeerPrices peers) {
        this(directed, peers, JointPrices.none());
    }
}
