package io.github.mentoring4j.matching.certificate;

import java.util.Objects;

/**
 * Prices that bound the value of every plan of a request, pins aside: pinned pairs and the places they hold stand outside.
 *
 * @param directed the prices of directed pairs
 * @param peers the prices of peer pairs
 */
public record Certificate(DirectedPrices directed, PeerPrices peers) {
    /**
     * Makes a certificate.
     *
     * @param directed the prices of directed pairs
     * @param peers the prices of peer pairs
     */
    public Certificate {
        Objects.requireNonNull(directed, "directed");
        Objects.requireNonNull(peers, "peers");
    }
}
