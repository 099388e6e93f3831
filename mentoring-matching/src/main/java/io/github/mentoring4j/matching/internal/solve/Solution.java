package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The chosen candidates, pins first; the rest in no order that matters; and the proof of how good they are. */
record Solution(List<Candidate> pinned, List<Candidate> chosen, Proof proof) {
    /** Of the problem without pair rules, which prices alone prove. */
    Solution(List<Candidate> pinned, List<Candidate> chosen, Certificate certificate) {
        this(pinned, chosen, new Proof.Leaf(certificate));
    }

    /** The prices of a proof that is a single case. */
    Certificate certificate() {
        return proof.fold(Proof.Leaf::prices, split -> {
            throw new IllegalStateException("several cases: " + split.rivalry());
        });
    }

    /** Pinned and chosen together. */
    List<Candidate> all() {
        List<Candidate> both = new ArrayList<>(pinned);
        both.addAll(chosen);
        return both;
    }

    /** All in the order of a plan: by role model as the catalogue has them, by mentor, by mentee. */
    Seq<Candidate> inOrder(MatchRequest request) {
        Seq<String> models = request.roleModels().map(RoleModel::code);
        List<Ordered> keyed = new ArrayList<>();
        for (Candidate candidate : all()) {
            keyed.add(new Ordered(models.indexOf(candidate.model().code()), candidate.pair(), candidate));
        }
        keyed.sort(Comparator.comparing(Ordered::model)
                .thenComparing(each -> each.pair().mentor())
                .thenComparing(each -> each.pair().mentee()));
        return Vector.ofAll(keyed).map(Ordered::candidate);
    }

    private record Ordered(int model, PairRef pair, Candidate candidate) {}
}
