package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.RoleModelCodes;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Draws who would like to work with whom, and pairs of now and of earlier.
 *
 * @param dice the draws
 * @param wording the language of the cells
 * @param people pupils, teachers and partners
 */
record SampleLinks(Dice dice, Wording wording, People people) {
    static final Seq<String> WISH_COLUMNS = Vector.of("from", "choices", "vetoes");
    static final Seq<String> PAIR_COLUMNS =
            Vector.of("mentor", "mentee", "roleModel", "state", "reason", "causedByRelation", "bothAskAgain");

    private static final Text ACTIVE = Text.of("действует", "active");
    private static final Text CLOSED = Text.of("завершена", "closed");
    private static final int ACTIVE_PUPILS = 12;
    private static final int ACTIVE_TEACHERS = 3;

    /** Everybody. */
    record People(Seq<Member> pupils, Seq<Member> teachers, Seq<Member> partners) {}

    Seq<Map<String, String>> wishes() {
        Seq<Member> mentees = people.pupils()
                .appendAll(people.teachers())
                .appendAll(people.partners())
                .filter(member -> member.facts().requests().nonEmpty());
        Vector<Map<String, String>> forms = Vector.empty();
        for (Member mentee : mentees) {
            Seq<Member> others = mentorsOf(mentee);
            if (others.nonEmpty() && dice.chance(40)) {
                forms = forms.append(form(mentee, others));
            }
        }
        for (Member mentor : people.pupils().filter(Member::isMentor)) {
            Seq<Member> others = mentees.filter(mentee -> mentorsOf(mentee).contains(mentor));
            boolean known = forms.exists(form -> form.get("from").contains(mentor.id()));
            if (!known && others.nonEmpty() && dice.chance(25)) {
                forms = forms.append(form(mentor, others));
            }
        }
        return forms.sortBy(form -> form.getOrElse("from", ""));
    }

    Seq<Map<String, String>> pairs() {
        return learningPairs(people.pupils(), ACTIVE_PUPILS, "")
                .appendAll(teacherPairs())
                .appendAll(learningPairs(people.pupils().reverse(), reasons().size(), "past"));
    }

    /* Nobody employs pupils. */
    private static Seq<ClosureReason> reasons() {
        return ClosureReasons.standard().filter(reason -> !reason.code().equals("EMPLOYER_CANCELLED"));
    }

    private Map<String, String> form(Member from, Seq<Member> others) {
        Seq<String> choices = dice.some(others, dice.between(1, 3)).map(Member::id);
        Seq<String> left = others.map(Member::id).filter(id -> !choices.contains(id));
        return LinkedHashMap.of(
                "from", from.id(),
                "choices", wording.list(choices),
                "vetoes", dice.chance(15) ? wording.list(dice.some(left, 1)) : "");
    }

    private Seq<Map<String, String>> learningPairs(Seq<Member> order, int count, String time) {
        Vector<Map<String, String>> pairs = Vector.empty();
        Vector<String> taken = Vector.empty();
        for (Member mentee : order.filter(member -> subjectOf(member).isDefined())) {
            Vector<String> busy = taken;
            Option<Member> mentor = mentorsOf(mentee).find(member -> !busy.contains(member.id()));
            if (pairs.size() < count && mentor.isDefined()) {
                int place = pairs.size();
                pairs = pairs.appendAll(mentor.map(member -> time.isEmpty()
                        ? active(member, mentee, RoleModelCodes.STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER)
                        : closed(member, mentee, reasons().get(place))));
                taken = taken.appendAll(mentor.map(Member::id));
            }
        }
        return pairs;
    }

    private Seq<Map<String, String>> teacherPairs() {
        Seq<Member> novices = people.teachers()
                .filter(member ->
                        member.facts().requests().exists(request -> request.isFor(RequestType.PROFESSIONAL_START)));
        return novices.flatMap(novice -> mentorsOf(novice)
                        .headOption()
                        .map(mentor -> active(mentor, novice, RoleModelCodes.TEACHER_TEACHER__EXPERIENCED_NOVICE)))
                .distinctBy(pair -> pair.getOrElse("mentor", ""))
                .take(ACTIVE_TEACHERS);
    }

    private Map<String, String> active(Member mentor, Member mentee, String roleModel) {
        return LinkedHashMap.of(
                "mentor", mentor.id(),
                "mentee", mentee.id(),
                "roleModel", roleModel,
                "state", wording.say(ACTIVE));
    }

    private Map<String, String> closed(Member mentor, Member mentee, ClosureReason reason) {
        return active(mentor, mentee, RoleModelCodes.STUDENT_STUDENT__ACHIEVER_UNDERACHIEVER)
                .put("state", wording.say(CLOSED))
                .put("reason", wording.say(reason.text()))
                .put("causedByRelation", wording.flag(reason.failure() == ClosureReason.Failure.ASK && dice.chance(50)))
                .put("bothAskAgain", wording.flag(dice.chance(20)));
    }

    /* People who could help and have an hour in common: by marks for a subject, else anybody of the right age and place. */
    private Seq<Member> mentorsOf(Member mentee) {
        Seq<Member> near = mentee.facts().grade() == 0
                ? people.teachers().filter(member -> !member.id().equals(mentee.id()))
                : people.pupils()
                        .filter(member ->
                                member.facts().grade() >= mentee.facts().grade());
        Seq<Member> free = near.filter(member -> member.isMentor() && member.meets(mentee));
        return subjectOf(mentee)
                .map(subject -> free.filter(member -> member.mean(subject) >= 450))
                .getOrElse(free)
                .filter(member -> !member.id().equals(mentee.id()));
    }

    private static Option<String> subjectOf(Member mentee) {
        return mentee.facts()
                .requests()
                .find(request -> request.isFor(RequestType.LEARNING_RESULT))
                .map(Request::argument);
    }
}
