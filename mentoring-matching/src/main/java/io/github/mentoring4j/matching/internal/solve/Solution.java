package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import java.util.ArrayList;
import java.util.List;

/** The chosen candidates, pins first; the rest in no order that matters; and the proof that none are better. */
record Solution(List<Candidate> pinned, List<Candidate> chosen, Certificate certificate) {
    /** Pinned and chosen together. */
    List<Candidate> all() {
        List<Candidate> both = new ArrayList<>(pinned);
        both.addAll(chosen);
        return both;
    }
}
