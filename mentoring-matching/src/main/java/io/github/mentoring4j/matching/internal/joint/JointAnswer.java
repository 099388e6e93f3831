package io.github.mentoring4j.matching.internal.joint;

import io.github.mentoring4j.matching.internal.blossom.PairCertificate;
import java.util.List;

/** A best choice and its proof; arrays are handed out as they are, for reading only. */
public final class JointAnswer {
    private final int[] directed;
    private final int[] peers;
    private final List<Copy> vertices;
    private final PairCertificate certificate;

    JointAnswer(int[] directed, int[] peers, List<Copy> vertices, PairCertificate certificate) {
        this.directed = directed;
        this.peers = peers;
        this.vertices = vertices;
        this.certificate = certificate;
    }

    /**
     * Chosen directed pairs.
     *
     * @return their numbers, ascending
     */
    public int[] directed() {
        return directed;
    }

    /**
     * Chosen peer pairs.
     *
     * @return their numbers, ascending
     */
    public int[] peers() {
        return peers;
    }

    /**
     * What the vertices of the {@link CopyGraph} stand for.
     *
     * @return one entry a vertex, in the order of their numbers
     */
    public List<Copy> vertices() {
        return vertices;
    }

    /**
     * The proof that no allowed choice weighs more.
     *
     * @return prices of the vertices of the {@link CopyGraph} and of odd sets of them
     */
    public PairCertificate certificate() {
        return certificate;
    }
}
