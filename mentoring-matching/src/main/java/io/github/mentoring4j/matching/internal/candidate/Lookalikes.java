package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition without parts, by those who look alike to it: whoever shows it the same values gets the same verdict, so one of each kind is
 * judged, by core itself.
 */
final class Lookalikes implements Screen {
    private static final RuleInfo INFO = new RuleInfo("screen", Text.same("screen"));

    private final Condition condition;
    private final Option<Side> asked;
    private final Circumstances circumstances;
    private final Steps steps;
    private final Reads reads;
    private final Set<Option<String>> arguments = new LinkedHashSet<>();
    private final Map<List<Object>, Posting> postings = new LinkedHashMap<>();
    private final Map<List<Object>, Judged> answers = new HashMap<>();

    Lookalikes(Condition condition, Iterable<Row> rows, Option<Side> asked, Circumstances circumstances, Steps steps) {
        this.condition = condition;
        this.asked = asked;
        this.circumstances = circumstances;
        this.steps = steps;
        this.reads = Reads.of(condition);
        int place = 0;
        for (Row row : rows) {
            arguments.add(row.request().flatMap(MenteeRequest::argument));
            postings.computeIfAbsent(reads.ofMentee(row.side(), row.request()), seen -> new Posting(row, new BitSet()))
                    .places()
                    .set(place++);
        }
    }

    @Override
    public Judged judge(PairSide mentor) {
        List<Object> seen = reads.ofMentor(mentor, arguments);
        Judged known = answers.get(seen);
        if (known == null) {
            known = judgeAll(mentor);
            answers.put(seen, known);
        }
        return known;
    }

    private Judged judgeAll(PairSide mentor) {
        Judged result = new Judged(new BitSet(), new BitSet());
        for (Posting posting : steps.over(postings.values(), 1)) {
            Verdict verdict = verdict(mentor, posting.example());
            if (!verdict.isDenied()) {
                result.possible().or(posting.places());
            }
            if (verdict.isAllowed()) {
                result.sure().or(posting.places());
            }
        }
        return result;
    }

    /* Of a request a condition can only be asked inside of one that picks the request, here from that request alone. */
    private Verdict verdict(PairSide mentor, Row row) {
        PairSide first = asked.contains(Side.MENTOR) ? only(mentor, row.request()) : mentor;
        PairSide second = asked.contains(Side.MENTEE) ? only(row.side(), row.request()) : row.side();
        Condition whole = asked.flatMap(side -> row.request()
                        .map(each -> (Condition) new Condition.ForSome(side, Vector.of(each.type()), condition)))
                .getOrElse(condition);
        return new ConditionRule(INFO, whole).judge(new Pairing(first, second, circumstances));
    }

    private static PairSide only(PairSide side, Option<MenteeRequest> request) {
        return new PairSide(side.participant(), request.toVector(), side.seats());
    }

    /* Rows that look alike: one of them, and where they all are. */
    record Posting(Row example, BitSet places) {}
}
