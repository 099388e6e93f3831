package io.github.mentoring4j.core.monitoring.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.PeerMentoring;
import io.github.mentoring4j.core.catalogue.mentorship.MentorshipDefaults;
import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.catalogue.monitoring.StandardPeerObservables;
import io.github.mentoring4j.core.mentorship.ApprovalEvent;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.mentorship.Proposal;
import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.mentorship.WorkingCalendar;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.PersonChange;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.programme.Figure;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeerFigureTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final MentorshipPolicy POLICY =
            MentorshipDefaults.policy(WorkingCalendar.fiveDays(TreeSet.empty(), TreeSet.empty()));
    private static final Seq<PeerObservable> ALL = StandardPeerObservables.all();

    @Test
    void everyAdvantageHasAnObservable() {
        assertThat(ALL.map(PeerObservable::advantage).distinct())
                .containsExactlyElementsOf(PeerMentoring.standard()
                        .advantages()
                        .map(each -> each.statement().code()));
        assertThat(ALL).allMatch(each -> each.name().isComplete());
    }

    /* By hand: 3 of 4 and 1 of 2 actions are 4 of 6 over two pairs, not the mean of the shares; one pair recorded nothing. */
    @Test
    void pairsWeighAsMuchAsTheyDid() {
        Seq<PeerFigure> figures = PeerFigure.of(
                ALL,
                Vector.of(
                        new PeerCount(id("a"), "peer.adv.2.actions", Figure.of(3, 4)),
                        new PeerCount(id("b"), "peer.adv.2.actions", Figure.of(1, 2)),
                        new PeerCount(id("c"), "peer.adv.2.actions", Figure.of(0, 0)),
                        new PeerCount(id("a"), "peer.adv.6.events", Figure.of(5, 1)),
                        new PeerCount(id("b"), "peer.adv.6.events", Figure.of(0, 1))));
        assertThat(figures.map(PeerFigure::observable)).isEqualTo(ALL);
        assertThat(figure(figures, "peer.adv.2.actions")).isEqualTo(Figure.of(4, 6));
        assertThat(figure(figures, "peer.adv.6.events")).isEqualTo(Figure.of(5, 2));
        assertThat(figures.filter(each -> each.pairs() == 2)).hasSize(2);
        assertThat(figures.filter(each -> !each.figure().isKnown()))
                .hasSize(ALL.size() - 2)
                .allMatch(each -> each.pairs() == 0);
    }

    @Test
    void everyPartnerHasToImprove() {
        Mentorship pair = pair(Member.Seat.PARTNER, Member.Seat.PARTNER);
        assertThat(PeerCounts.competence(pair, compared(300, 350, 400, 450)).counted())
                .isEqualTo(Figure.of(1, 1));
        assertThat(PeerCounts.competence(pair, compared(300, 350, 400, 400)).counted())
                .isEqualTo(Figure.of(0, 1));
        assertThat(PeerCounts.competence(pair, compared(300, 350)).counted().isKnown())
                .isFalse();
    }

    @Test
    void aPairWithoutMeetingsIsNoDataAndNeverNought() {
        Mentorship pair = pair(Member.Seat.PARTNER, Member.Seat.PARTNER);
        assertThat(PeerCounts.balance(pair, POLICY).counted().isKnown()).isFalse();
        assertThat(PeerCounts.notes(pair).counted().isKnown()).isFalse();
        assertThat(PeerCounts.notes(pair).pair()).isEqualTo(id("m"));
    }

    @Test
    void rejectsMisuse() {
        Mentorship directed = pair(Member.Seat.MENTOR, Member.Seat.MENTEE);
        assertThatThrownBy(() -> PeerCounts.notes(directed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PeerCounts.balance(directed, POLICY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PeerCounts.competence(directed, compared(300, 350)))
                .isInstanceOf(IllegalArgumentException.class);
        PeerCount count = new PeerCount(id("a"), "peer.adv.3.starts", Figure.of(1, 3));
        assertThatThrownBy(() -> PeerFigure.of(ALL, Vector.of(count, count)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PeerFigure.of(ALL.drop(4), Vector.of(count)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PeerFigure.of(ALL.append(ALL.head()), Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeerCount(id("a"), "x", new Figure.Known(-1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure figure(Seq<PeerFigure> figures, String code) {
        return figures.find(each -> each.observable().code().equals(code))
                .map(PeerFigure::figure)
                .getOrElseThrow(IllegalStateException::new);
    }

    private static MentorshipId id(String value) {
        return MentorshipId.of(value);
    }

    /** The mark means of p1 and, where given, p2, before and after. */
    private static Comparison compared(long... values) {
        Indicator marks = StandardIndicators.all()
                .find(each -> each.code().equals("markMean"))
                .getOrElseThrow(IllegalStateException::new);
        return Comparison.builder()
                .indicator(marks)
                .group(Group.school())
                .changes(Vector.range(0, values.length / 2)
                        .map(i -> new PersonChange(ParticipantId.of("p" + (i + 1)), values[2 * i], values[2 * i + 1])))
                .leftOut(0)
                .settings(BeforeAfter.Settings.standard())
                .build();
    }

    private static Mentorship pair(Member.Seat one, Member.Seat other) {
        Proposal proposal = Proposal.builder()
                .id(id("m"))
                .roleModel("teacher-teacher/peer-peer")
                .kind(MentorshipDefaults.findKind("VIRTUAL").getOrElseThrow(IllegalStateException::new))
                .members(Vector.of(member("p1", one), member("p2", other)))
                .term(new Term(FIRST, FIRST.plusMonths(9).minusDays(1)))
                .year(new Term(FIRST, FIRST.plusMonths(9).minusDays(1)))
                .build();
        return Mentorship.propose(new ApprovalEvent.ProposalMade(FIRST, proposal), POLICY)
                .getOrElseThrow(refusals -> new IllegalStateException(refusals.toString()));
    }

    private static Member member(String id, Member.Seat seat) {
        return Member.builder()
                .id(ParticipantId.of(id))
                .seat(seat)
                .kind(ParticipantKind.TEACHER)
                .build();
    }
}
