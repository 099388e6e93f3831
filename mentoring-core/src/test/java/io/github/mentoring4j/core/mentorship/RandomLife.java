package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Draws events, most of them fitting the state and some of them wrong in every way. */
final class RandomLife {
    private static final Seq<Proposal> PROPOSALS = Vector.of(
            Lives.teachers(),
            Lives.discreet(),
            Lives.pupils(),
            Lives.peers(),
            Lives.group(),
            Lives.flash(),
            Lives.shortTerm(),
            Lives.reverse(),
            Lives.situational());

    private static final ClosureReason WEATHER =
            ClosureReason.builder().code("WEATHER").text(Text.same("weather")).build();

    private static final ParticipantId NOBODY = ParticipantId.of("nobody");

    private final SplittableRandom random;
    private final Proposal proposal;
    private LocalDate today = Lives.FIRST;

    RandomLife(SplittableRandom random) {
        this.random = random;
        this.proposal = PROPOSALS.get(random.nextInt(PROPOSALS.size()));
    }

    ApprovalEvent.ProposalMade first() {
        return new ApprovalEvent.ProposalMade(today, proposal);
    }

    /** A good beginning of any length, so that late states are reached often too; empty in one life of four. */
    Seq<MentorshipEvent> beginning() {
        Seq<MentorshipEvent> good = random.nextBoolean() ? Lives.toActive(proposal) : Lives.toPaused(proposal);
        int length = random.nextInt(4);
        Seq<MentorshipEvent> taken = length == 0
                ? Vector.empty()
                : length == 1 ? good.drop(1) : good.slice(1, 1 + random.nextInt(good.size()));
        today = taken.lastOption().map(MentorshipEvent::on).getOrElse(today);
        return taken;
    }

    MentorshipEvent next(Mentorship.Stage stage) {
        LocalDate on = date();
        if (random.nextInt(5) == 0) {
            return of(pick(MentorshipEvent.Kind.values()), stage, on);
        }
        return of(
                switch (stage) {
                    case PROPOSED ->
                        pick(
                                MentorshipEvent.Kind.CONSENT,
                                MentorshipEvent.Kind.CONSENT,
                                MentorshipEvent.Kind.CONSENT,
                                MentorshipEvent.Kind.ADDENDUM,
                                MentorshipEvent.Kind.AGREEMENT);
                    case CONSENTED ->
                        pick(
                                MentorshipEvent.Kind.TRIAL,
                                MentorshipEvent.Kind.TRIAL,
                                MentorshipEvent.Kind.START,
                                MentorshipEvent.Kind.ORDER,
                                MentorshipEvent.Kind.MEETING);
                    case TRIAL ->
                        pick(
                                MentorshipEvent.Kind.MEETING,
                                MentorshipEvent.Kind.DECISION,
                                MentorshipEvent.Kind.DECISION,
                                MentorshipEvent.Kind.CONSENT,
                                MentorshipEvent.Kind.ADDENDUM,
                                MentorshipEvent.Kind.ORDER);
                    case APPROVED ->
                        pick(MentorshipEvent.Kind.PLAN, MentorshipEvent.Kind.START, MentorshipEvent.Kind.MEETING);
                    case ACTIVE ->
                        pick(
                                MentorshipEvent.Kind.MEETING,
                                MentorshipEvent.Kind.MEETING,
                                MentorshipEvent.Kind.MEETING,
                                MentorshipEvent.Kind.PAUSE,
                                MentorshipEvent.Kind.EXTENSION,
                                MentorshipEvent.Kind.LEAVING,
                                MentorshipEvent.Kind.CLOSURE);
                    case PAUSED ->
                        pick(
                                MentorshipEvent.Kind.RETURN,
                                MentorshipEvent.Kind.RETURN,
                                MentorshipEvent.Kind.CONSENT,
                                MentorshipEvent.Kind.EXTENSION,
                                MentorshipEvent.Kind.CLOSURE);
                    case CLOSED -> pick(MentorshipEvent.Kind.values());
                },
                stage,
                on);
    }

    private MentorshipEvent.Kind pick(MentorshipEvent.Kind... kinds) {
        return kinds[random.nextInt(kinds.length)];
    }

    private <T> T pick(Seq<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }

    private LocalDate date() {
        if (rarely()) {
            return today.minusDays(random.nextInt(40));
        }
        int chance = random.nextInt(10);
        today = today.plusDays(chance == 9 ? 20 : chance > 6 ? chance - 5 : 0);
        if (random.nextInt(150) == 0) {
            today = today.plusMonths(6);
        }
        return today;
    }

    private ParticipantId person() {
        return rarely() ? NOBODY : pick(proposal.members()).id();
    }

    private Seq<ParticipantId> people() {
        Seq<ParticipantId> all = proposal.members().map(Member::id);
        Seq<ParticipantId> some = rarely() ? all.filter(each -> random.nextBoolean()) : all;
        return rarely() || some.isEmpty() ? some.append(NOBODY) : some;
    }

    private Seq<String> approvals(String office) {
        return rarely() ? Vector.empty() : Vector.of(office);
    }

    private MentorshipEvent of(MentorshipEvent.Kind kind, Mentorship.Stage stage, LocalDate on) {
        return switch (kind) {
            case PROPOSAL -> random.nextBoolean() ? new ApprovalEvent.ProposalMade(on, proposal) : first();
            case CONSENT -> new PaperEvent.ConsentGiven(on, person(), consent());
            case WITHDRAWAL ->
                new PaperEvent.ConsentWithdrawn(
                        on, person(), rarely() ? ConsentKind.PARTICIPATION : ConsentKind.PUBLICATION);
            case ADDENDUM -> new PaperEvent.AddendumSigned(on, person(), addendum());
            case AGREEMENT -> new PaperEvent.Agreed(on);
            case TRIAL -> new ApprovalEvent.TrialArranged(on, rarely() ? on.minusDays(1) : on.plusDays(1));
            case DECISION ->
                new ApprovalEvent.TrialDecided(
                        on, person(), rarely() ? MentorshipEvent.Decision.STOP : MentorshipEvent.Decision.GO_ON);
            case ORDER -> new ApprovalEvent.OrderIssued(on, new Order("1", approvals("DIRECTOR")));
            case PLAN -> new WorkEvent.PlanAgreed(on, plan(), approvals("COORDINATOR"));
            case START -> new WorkEvent.Started(on);
            case MEETING -> new WorkEvent.MeetingHeld(on, meeting(stage));
            case PAUSE -> new CourseEvent.PauseBegan(on, "", on.plusDays(random.nextInt(30)));
            case RETURN -> new CourseEvent.Resumed(on);
            case EXTENSION ->
                new CourseEvent.Extended(
                        on,
                        new Extension(
                                proposal.term().last().plusDays(random.nextInt(200) - 60),
                                new Order("2", approvals("DIRECTOR")),
                                people()));
            case LEAVING -> new CourseEvent.MenteeLeft(on, person(), reason());
            case CLOSURE -> new CourseEvent.ClosureMade(on, closure(on));
        };
    }

    private Consent consent() {
        ConsentKind kind = pick(Vector.of(
                PairConsents.MATCH,
                PairConsents.MATCH,
                PairConsents.ASSIGNMENT,
                PairConsents.ASSIGNMENT,
                ConsentKind.PUBLICATION,
                ConsentKind.PARTICIPATION));
        Consent consent = Lives.consent(kind, random.nextBoolean() ? Consent.Giver.SELF : Consent.Giver.GUARDIAN);
        return rarely() ? consent.toBuilder().validUntil(today.plusDays(5)).build() : consent;
    }

    private Addendum addendum() {
        Addendum whole = Lives.addendum();
        if (rarely()) {
            return whole.toBuilder().payBasis(Option.none()).build();
        }
        return rarely() ? whole.toBuilder().consentDate(Lives.day(3)).build() : whole;
    }

    private IndividualPlan plan() {
        IndividualPlan whole = Lives.planOf(proposal);
        PlanGoal goal = whole.goals().head();
        return switch (random.nextInt(9)) {
            case 0 -> new IndividualPlan(whole.goals(), Vector.empty());
            case 1 ->
                new IndividualPlan(Vector.of(goal.toBuilder().due(Option.none()).build()), whole.tasks());
            case 2 ->
                new IndividualPlan(
                        Vector.of(goal.toBuilder().giver(Option.none()).build()), whole.tasks());
            case 3 ->
                new IndividualPlan(Vector.of(goal.toBuilder().giver(NOBODY).build()), whole.tasks());
            default -> whole;
        };
    }

    private Meeting meeting(Mentorship.Stage stage) {
        Meeting.Kind kind = stage == Mentorship.Stage.TRIAL && !rarely()
                ? Meeting.Kind.TRIAL
                : pick(Vector.of(Meeting.Kind.values()));
        Seq<ParticipantId> there = people();
        return Meeting.builder()
                .kind(kind)
                .minutes(60)
                .attendees(there)
                .host(random.nextBoolean() ? Option.some(pick(there)) : Option.none())
                .build();
    }

    private ClosureReason reason() {
        return rarely() ? WEATHER : pick(ClosureReasons.standard());
    }

    private Closure closure(LocalDate on) {
        ClosureReason reason = random.nextInt(3) == 0 ? Lives.reason(Closure.COMPLETED) : reason();
        return Closure.builder()
                .reason(reason)
                .initiator(Closure.Initiator.COORDINATOR)
                .noticeOn(random.nextInt(4) == 0 ? Option.none() : Option.some(on.minusDays(random.nextInt(9) - 1)))
                .feedback(people().map(ExitFeedback::refused))
                .build();
    }
}
