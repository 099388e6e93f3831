package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Both have a member in common", by the rows of each member. */
final class SharedMembers implements Screen {
    private final Condition.Shares sharing;
    private final Steps steps;
    private final Map<String, BitSet> rowsByMember = new HashMap<>();
    private final BitSet unknown = new BitSet();
    private final BitSet nonempty = new BitSet();

    SharedMembers(Condition.Shares sharing, List<Row> rows, Steps steps) {
        this.sharing = sharing;
        this.steps = steps;
        int place = 0;
        for (Row row : steps.over(rows, 1)) {
            add(place++, sharing.mentees().of(row.side().participant()));
        }
    }

    private void add(int place, Option<SortedSet<String>> members) {
        if (members.isEmpty()) {
            unknown.set(place);
        }
        for (SortedSet<String> known : members) {
            nonempty.set(place, !known.isEmpty());
            known.forEach(member ->
                    rowsByMember.computeIfAbsent(member, fresh -> new BitSet()).set(place));
        }
    }

    /* A set that is known to be empty denies, whatever is known of the other. */
    @Override
    public Judged judge(PairSide mentor) {
        Option<SortedSet<String>> members = sharing.mentors().of(mentor.participant());
        if (members.exists(SortedSet::isEmpty)) {
            return Judged.none();
        }
        BitSet sure = new BitSet();
        for (SortedSet<String> known : members) {
            for (String member : steps.over(known, 1)) {
                BitSet rows = rowsByMember.get(member);
                if (rows != null) {
                    sure.or(rows);
                }
            }
        }
        BitSet possible = Judged.copy(members.isEmpty() ? nonempty : sure);
        possible.or(unknown);
        return new Judged(possible, sure);
    }
}
