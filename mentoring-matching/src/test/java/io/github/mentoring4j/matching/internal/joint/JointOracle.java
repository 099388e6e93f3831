package io.github.mentoring4j.matching.internal.joint;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import java.util.BitSet;

/** Counts limits as their definitions say, and tries all choices; knows no graph. */
final class JointOracle {
    private final JointProblem problem;
    private final VectorEdges directed;
    private final VectorEdges peers;

    JointOracle(JointProblem problem) {
        this.problem = problem;
        this.directed = problem.directed();
        this.peers = problem.peers();
    }

    /** Greatest total over all allowed choices. */
    long[] best() {
        int pairs = directed.size() + peers.size();
        long[] best = new long[directed.levels()];
        for (int choice = 1; choice < 1 << pairs; choice++) {
            BitSet chosen = BitSet.valueOf(new long[] {choice});
            int[] ofDirected =
                    chosen.stream().filter(pair -> pair < directed.size()).toArray();
            int[] ofPeers = chosen.stream()
                    .filter(pair -> pair >= directed.size())
                    .map(pair -> pair - directed.size())
                    .toArray();
            if (isAllowed(ofDirected, ofPeers)) {
                long[] total = total(ofDirected, ofPeers);
                best = Arrays.compare(total, best) > 0 ? total : best;
            }
        }
        return best;
    }

    long[] total(int[] ofDirected, int[] ofPeers) {
        long[] total = directed.total(ofDirected);
        long[] more = peers.total(ofPeers);
        Arrays.setAll(total, level -> total[level] + more[level]);
        return total;
    }

    boolean isAllowed(int[] ofDirected, int[] ofPeers) {
        int[] ofNeed = new int[problem.needCount()];
        int[] ofDesk = new int[problem.deskCount()];
        int[] asMentor = new int[problem.personCount()];
        int[] inAll = new int[problem.personCount()];
        for (int pair : ofDirected) {
            ofNeed[directed.tail(pair)]++;
            ofDesk[directed.head(pair)]++;
            asMentor[problem.personOfDesk(directed.head(pair))]++;
            inAll[problem.personOfDesk(directed.head(pair))]++;
            inAll[problem.personOfNeed(directed.tail(pair))]++;
        }
        for (int pair : ofPeers) {
            for (int need : new int[] {peers.tail(pair), peers.head(pair)}) {
                ofNeed[need]++;
                inAll[problem.personOfNeed(need)]++;
            }
        }
        for (int desk = 0; desk < ofDesk.length; desk++) {
            if (ofDesk[desk] > problem.deskLimit(desk)) {
                return false;
            }
        }
        for (int person = 0; person < inAll.length; person++) {
            if (asMentor[person] > problem.places(person) || inAll[person] > problem.limit(person)) {
                return false;
            }
        }
        return Arrays.stream(ofNeed).allMatch(count -> count <= 1);
    }
}
