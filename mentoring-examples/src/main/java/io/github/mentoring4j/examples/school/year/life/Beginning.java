package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.Addendum;
import io.github.mentoring4j.core.mentorship.ApprovalEvent;
import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.Order;
import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.mentorship.PaperEvent;
import io.github.mentoring4j.core.mentorship.Refusal;
import io.github.mentoring4j.core.mentorship.RefusalCode;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** From the proposal to the first day of work: consents, trial, decisions, papers of staff, order, plan. */
final class Beginning {
    private static final Vector<ConsentKind> ASKED =
            Vector.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING, PairConsents.MATCH);

    private final Setting setting;
    private final YearDates.Season season;
    private final Meetings meetings;
    private final LifeLog log;
    private final Dice dice;

    Beginning(Setting setting, YearDates.Season season, Meetings meetings, LifeLog log, Dice dice) {
        this.setting = setting;
        this.season = season;
        this.meetings = meetings;
        this.log = log;
        this.dice = dice;
    }

    /** Leads the pair to work; the story decides whether it gets there. */
    void live(Story story) {
        LocalDate day = agree();
        if (log.is(Stage.CONSENTED)) {
            LocalDate decided = tryOut(day, story);
            if (log.is(Stage.TRIAL)) {
                begin(approve(decided));
            }
        }
    }

    private LocalDate agree() {
        LocalDate asked = setting.dates().after(season.proposed(), dice.between(1, 4));
        if (dice.chance(SimulationDefaults.HASTY_PERCENT)) {
            log.attempt(new PaperEvent.Agreed(asked));
        }
        log.objections(new PaperEvent.Agreed(asked))
                .flatMap(refusal -> consents(refusal, asked))
                .sortBy(event -> isOwnOfMentee(event) ? 0 : 1)
                .forEach(log::attempt);
        LocalDate agreed = setting.dates().after(asked, 1);
        log.attempt(new PaperEvent.Agreed(agreed));
        return agreed;
    }

    /* In a closed role model the mentee is asked before anybody else. */
    private boolean isOwnOfMentee(PaperEvent.ConsentGiven event) {
        return event.consent().givenBy() == Consent.Giver.SELF
                && log.mentorship()
                        .proposal()
                        .on(Member.Seat.MENTEE)
                        .exists(mentee -> mentee.id().equals(event.person()));
    }

    /* A pupil whose age nobody knows gives every consent twice: for themselves and by a guardian. */
    private Seq<PaperEvent.ConsentGiven> consents(Refusal refusal, LocalDate day) {
        if (refusal instanceof Refusal.ConsentMissing missing) {
            return Vector.of(given(missing.person(), missing.consentKind(), missing.giver(), day));
        }
        return refusal instanceof Refusal.People people && people.code() == RefusalCode.AGE_UNKNOWN
                ? people.people()
                        .filter(this::isPupil)
                        .flatMap(person -> ASKED.flatMap(kind -> Vector.of(
                                given(person, kind, Consent.Giver.SELF, day),
                                given(person, kind, Consent.Giver.GUARDIAN, day))))
                : Vector.empty();
    }

    private boolean isPupil(ParticipantId person) {
        return log.mentorship()
                .proposal()
                .members()
                .exists(member -> member.id().equals(person) && member.kind().equals(ParticipantKind.STUDENT));
    }

    private static PaperEvent.ConsentGiven given(
            ParticipantId person, ConsentKind kind, Consent.Giver giver, LocalDate day) {
        return new PaperEvent.ConsentGiven(
                day,
                person,
                Consent.builder().kind(kind).givenBy(giver).givenOn(day).build());
    }

    private LocalDate tryOut(LocalDate agreed, Story story) {
        log.attempt(meetings.held(agreed, Meeting.Kind.INITIAL));
        LocalDate trial = setting.dates().after(agreed, dice.between(2, 5));
        log.attempt(new ApprovalEvent.TrialArranged(agreed, trial));
        log.attempt(meetings.held(trial, Meeting.Kind.TRIAL));
        LocalDate decided = setting.dates().after(trial, 1);
        if (dice.chance(SimulationDefaults.HASTY_PERCENT)) {
            log.attempt(new ApprovalEvent.OrderIssued(decided, order(decided, Vector.of("DIRECTOR"))));
        }
        Seq<ParticipantId> members = log.mentorship().chronicle().members().map(Member::id);
        boolean stops = story == Story.DECLINED;
        ParticipantId stopping = dice.oneOf(members);
        members.takeWhile(id -> !stops || !id.equals(stopping))
                .forEach(
                        id -> log.attempt(new ApprovalEvent.TrialDecided(decided, id, MentorshipEvent.Decision.GO_ON)));
        if (stops) {
            log.attempt(new ApprovalEvent.TrialDecided(decided, stopping, MentorshipEvent.Decision.STOP));
        }
        return decided;
    }

    private LocalDate approve(LocalDate decided) {
        LocalDate ordered = setting.dates().orderDay(setting.dates().after(decided, 2));
        LocalDate papers = setting.dates().after(decided, 1);
        Order order = order(ordered, Vector.of("DIRECTOR"));
        log.objections(new ApprovalEvent.OrderIssued(ordered, order))
                .flatMap(refusal -> consents(refusal, papers))
                .forEach(log::attempt);
        log.objections(new ApprovalEvent.OrderIssued(ordered, order))
                .filter(refusal -> refusal.code() == RefusalCode.ADDENDUM_MISSING)
                .flatMap(refusal -> refusal instanceof Refusal.People people ? people.people() : Vector.empty())
                .forEach(
                        person -> log.attempt(new PaperEvent.AddendumSigned(papers, person, addendum(papers, person))));
        if (dice.chance(SimulationDefaults.HASTY_PERCENT)) {
            log.attempt(new ApprovalEvent.OrderIssued(ordered, order(ordered, Vector.empty())));
        }
        log.attempt(new ApprovalEvent.OrderIssued(ordered, order));
        return ordered;
    }

    private Order order(LocalDate day, Seq<String> approvedBy) {
        return new Order(setting.dates().orderNumber(day), approvedBy);
    }

    private Addendum addendum(LocalDate day, ParticipantId person) {
        return Addendum.builder()
                .number("ДС-" + person.value())
                .signedOn(day)
                .consentDate(day)
                .content("помощь другому работнику в овладении навыками на рабочем месте")
                .term(season.term())
                .form("еженедельные встречи и посещение уроков")
                .payBasis("положение об оплате труда школы")
                .build();
    }

    private void begin(LocalDate ordered) {
        LocalDate ready = setting.dates().after(ordered, dice.between(2, 4));
        LocalDate first = setting.dates().schoolDay(season.term().first());
        LocalDate day = ready.isBefore(first) ? first : ready;
        log.attempt(new WorkEvent.PlanAgreed(
                day, Plans.of(log.mentorship().proposal(), setting, day), Vector.of("COORDINATOR")));
        log.attempt(new WorkEvent.Started(day));
        log.attempt(meetings.held(day, Meeting.Kind.PLANNING));
    }
}
