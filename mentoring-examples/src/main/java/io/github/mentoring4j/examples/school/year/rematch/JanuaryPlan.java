package io.github.mentoring4j.examples.school.year.rematch;

import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.plan.PlanChoices;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.plan.SchoolCard;
import io.github.mentoring4j.examples.school.roster.ActivePair;
import io.github.mentoring4j.examples.school.roster.Roster;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Forms the second plan of a year. */
public final class JanuaryPlan {
    private final FormedPlan autumn;
    private final Setting setting;
    private final Seq<MentorshipLife> working;
    private final Seq<Closed> ended;

    private JanuaryPlan(FormedPlan autumn, Setting setting, Seq<MentorshipLife> lives) {
        LocalDate last = setting.dates().lastBeforeRematch();
        this.autumn = autumn;
        this.setting = setting;
        this.ended =
                lives.flatMap(life -> closed(life)).reject(closed -> closed.on().isAfter(last));
        this.working =
                lives.reject(life -> closed(life).exists(closed -> !closed.on().isAfter(last)));
    }

    /**
     * Forms the plan.
     *
     * @param autumn the first plan
     * @param setting the days of the year
     * @param lives the lives of its pairs
     * @param dice the dice, for newcomers alone
     * @return the second plan and what it changes
     */
    public static Rematch form(FormedPlan autumn, Setting setting, Seq<MentorshipLife> lives, Dice dice) {
        return new JanuaryPlan(autumn, setting, lives).form(dice);
    }

    private Rematch form(Dice dice) {
        JanuaryPeople people = new JanuaryPeople(autumn, working, ended);
        Seq<Participant> newcomers = people.newcomers(dice);
        Seq<PairRef> pinned = working.map(Rematch::pairOf);
        Option<FormedPlan> formed = FormedPlan.form(
                        school(people.all().appendAll(newcomers), pinned), choices(), Watch.NONE)
                .toOption();
        Seq<ParticipantId> came = newcomers.map(Participant::id);
        Rematch plan = new Rematch(setting.dates().rematch(), pinned, came, formed, Vector.empty());
        return new Rematch(plan.on(), pinned, came, formed, changes(plan));
    }

    private School school(Seq<Participant> people, Seq<PairRef> pinned) {
        School before = autumn.school();
        Roster roster = before.roster();
        return new School(
                new SchoolCard(before.card().name(), setting.dates().rematch()),
                before.methodology(),
                new Roster(
                        people,
                        roster.labels(),
                        roster.wishes(),
                        pinned.map(pair -> new ActivePair(pair.mentor(), pair.mentee(), pair.roleModel())),
                        roster.closedPairs().appendAll(ended.flatMap(Closed::closedPairs)),
                        roster.assumptions()));
    }

    private PlanChoices choices() {
        PlanChoices chosen = autumn.choices();
        return new PlanChoices(chosen.order(), chosen.implied(), PlanChoices.Current.KEEP, chosen.roleModels());
    }

    /* Everybody whose pair ended, everybody new, and those who had waited and now have a pair. */
    private Seq<RematchChange> changes(Rematch plan) {
        Seq<RematchChange> freed = ended.flatMap(closed -> asking(closed).map(person -> {
            RematchChange.Ended before = new RematchChange.Ended(
                    closed.id(),
                    new PairRef(
                            closed.proposal().roleModel(),
                            closed.proposal().members().head().id(),
                            closed.proposal().members().last().id()),
                    closed.closure().reason(),
                    closed.on());
            return change(plan, person, RematchChange.Why.PAIR_ENDED, Option.some(before));
        }));
        Seq<RematchChange> came =
                plan.newcomers().map(person -> change(plan, person, RematchChange.Why.NEWCOMER, Option.none()));
        SortedSet<ParticipantId> told =
                freed.appendAll(came).map(RematchChange::person).toSortedSet();
        Seq<RematchChange> waited = begun(plan)
                .flatMap(this::served)
                .distinct()
                .reject(told::contains)
                .map(person -> change(plan, person, RematchChange.Why.WAITING, Option.none()));
        return freed.appendAll(came).appendAll(waited).distinctBy(RematchChange::person);
    }

    private static Seq<ParticipantId> asking(Closed closed) {
        return closed.proposal().isPeer()
                ? closed.proposal().members().map(member -> member.id())
                : Vector.of(closed.proposal().members().last().id());
    }

    private Seq<ParticipantId> served(Match match) {
        return match.needs().size() == 2
                ? Vector.of(match.pair().mentor(), match.pair().mentee())
                : Vector.of(match.pair().mentee());
    }

    private RematchChange change(
            Rematch plan, ParticipantId person, RematchChange.Why why, Option<RematchChange.Ended> before) {
        return new RematchChange(
                person,
                why,
                before,
                begun(plan)
                        .filter(match -> served(match).contains(person))
                        .map(Match::pair)
                        .headOption(),
                plan.formed().map(formed -> formed.plan().unmatchedOf(person)).getOrElse(Vector.empty()));
    }

    private static Seq<Match> begun(Rematch plan) {
        return plan.formed()
                .map(formed ->
                        formed.plan().matches().reject(match -> plan.pinned().contains(match.pair())))
                .getOrElse(Vector.empty());
    }

    private static Option<Closed> closed(MentorshipLife life) {
        return life.mentorship() instanceof Closed closed ? Option.some(closed) : Option.none();
    }
}
