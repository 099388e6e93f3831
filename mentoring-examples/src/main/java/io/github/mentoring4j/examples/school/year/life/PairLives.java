package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.catalogue.mentorship.MentorshipDefaults;
import io.github.mentoring4j.core.mentorship.ApprovalEvent;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.mentorship.Proposal;
import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The lives of many pairs; each pair has its own dice, so that no pair changes the luck of another. */
public final class PairLives {
    private static final int WINTER_NOTES = 250;

    private final Setting setting;
    private final FormedPlan formed;
    private final SortedMap<ParticipantId, Participant> people;

    private PairLives(Setting setting, FormedPlan formed) {
        this.setting = setting;
        this.formed = formed;
        this.people = formed.school().roster().participants().toSortedMap(Participant::id, each -> each);
    }

    /**
     * Lives pairs of a plan.
     *
     * @param formed the plan
     * @param pairs those of its pairs that begin, each with the ended pair that it comes after
     * @param setting what they share
     * @param match by which of the year's plans they were matched
     * @param dice the dice
     * @return their lives, in the order of the pairs
     */
    public static Seq<MentorshipLife> live(
            FormedPlan formed,
            Seq<Tuple2<PairRef, Option<MentorshipId>>> pairs,
            Setting setting,
            MentorshipLife.Match match,
            Dice dice) {
        PairLives lives = new PairLives(setting, formed);
        Seq<Boolean> alone = pairs.map(pair -> lives.busy(pair._1()).isEmpty());
        Vector<Story> stories = Stories.draw(alone, match, dice.split());
        return pairs.zipWithIndex((pair, index) ->
                lives.life(pair, index, new MentorshipLife.Origin(stories.get(index), match), dice.split()));
    }

    private MentorshipLife life(
            Tuple2<PairRef, Option<MentorshipId>> start, int index, MentorshipLife.Origin origin, Dice dice) {
        PairRef pair = start._1();
        boolean autumn = origin.match() == MentorshipLife.Match.AUTUMN;
        YearDates.Season season =
                autumn ? setting.dates().autumn() : setting.dates().winter();
        RoleModel model = formed.roleModel(pair.roleModel());
        String id = (autumn ? "M-" : "W-") + String.valueOf(1_000 + index + 1).substring(1);
        Proposal proposal = proposal(pair, model, season, id).toBuilder()
                .replaces(start._2())
                .build();
        MeetingNotes notes = origin.story() == Story.ON_PAPER
                ? MeetingNotes.copied()
                : MeetingNotes.honest(autumn ? index : index + WINTER_NOTES);
        Meetings meetings = new Meetings(proposal, notes, dice.split());
        LifeLog log =
                new LifeLog(new ApprovalEvent.ProposalMade(season.proposed(), proposal), setting.policy(), busy(pair));
        new Beginning(setting, season, meetings, log, dice.split()).live(origin.story());
        if (log.is(Stage.ACTIVE)) {
            new Work(setting, origin.story(), meetings, log, dice.split()).live();
        }
        return log.life(model.form(), origin);
    }

    /* Those of the two who stand in other pairs of the plan as well. */
    private Seq<ParticipantId> busy(PairRef pair) {
        return Vector.of(pair.mentor(), pair.mentee())
                .filter(person -> formed.plan().matchesOf(person).size() > 1);
    }

    private Proposal proposal(PairRef pair, RoleModel model, YearDates.Season season, String id) {
        Member.Seat first = model.isSymmetric() ? Member.Seat.PARTNER : Member.Seat.MENTOR;
        Member.Seat second = model.isSymmetric() ? Member.Seat.PARTNER : Member.Seat.MENTEE;
        return Proposal.builder()
                .id(MentorshipId.of(id))
                .roleModel(model.code())
                .kind(MentorshipDefaults.findKind(kind(pair, model))
                        .getOrElseThrow(() -> new IllegalStateException("a kind of the catalogue is missing")))
                .members(Vector.of(member(pair.mentor(), first), member(pair.mentee(), second)))
                .term(season.term())
                .year(new Term(
                        setting.dates().year().firstDay(),
                        setting.dates().year().lastDay()))
                .visibility(model.visibility())
                .labourFlag(MentorshipDefaults.labourFlag(model.code()))
                .build();
    }

    private Member member(ParticipantId id, Member.Seat seat) {
        return people.get(id)
                .map(person -> Member.of(person, seat))
                .getOrElseThrow(() -> new IllegalStateException("a pair of the plan with a stranger: " + id));
    }

    /* Partners from enterprises meet online; where the younger teaches the elder, the kind is reverse. */
    private String kind(PairRef pair, RoleModel model) {
        boolean outside =
                people.get(pair.mentor()).exists(person -> person.kind().equals(ParticipantKind.EMPLOYER_STAFF));
        if (outside) {
            return "VIRTUAL";
        }
        return model.code().endsWith("/innovator-conservative") ? "REVERSE" : "TRADITIONAL";
    }
}
