package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.IndividualPlan;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.PlanGoal;
import io.github.mentoring4j.core.mentorship.PlanTask;
import io.github.mentoring4j.core.mentorship.Proposal;
import io.github.mentoring4j.core.methodology.TargetModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Individual plans, each goal linked to the task of the programme that the role model stands under. */
final class Plans {
    private static final Vector<String> STEPS = Vector.of(
            "разобрать запрос и договориться, по чему будет виден результат",
            "пройти намеченные темы, записывая договоренности встреч",
            "показать результат и обсудить, что делать дальше");

    private Plans() {}

    static IndividualPlan of(Proposal proposal, Setting setting, LocalDate day) {
        TargetModel model = setting.methodology().model();
        String link = model.findPath(proposal.roleModel())
                .map(path -> path.task().code())
                .getOrElse(model.goal().code());
        Seq<PlanGoal> goals = owners(proposal)
                .map(owner -> PlanGoal.builder()
                        .code("goal." + owner.id())
                        .text("достичь того, о чем просит " + owner.id())
                        .link(link)
                        .giver(giver(proposal))
                        .due(proposal.term().last())
                        .build());
        return new IndividualPlan(goals, goals.flatMap(goal -> tasks(goal, proposal, day)));
    }

    /* Where the direction may change by topic, each goal says who gives. */
    private static Option<ParticipantId> giver(Proposal proposal) {
        return Option.when(proposal.kind().swapsByTopic(), proposal)
                .flatMap(reverse ->
                        reverse.on(Member.Seat.MENTOR).map(Member::id).headOption());
    }

    private static Seq<PlanTask> tasks(PlanGoal goal, Proposal proposal, LocalDate day) {
        LocalDate half = middle(day, proposal.term().last());
        return STEPS.zipWithIndex((step, index) -> PlanTask.builder()
                .code(goal.code() + "." + (index + 1))
                .text(step)
                .goal(goal.code())
                .due(index == STEPS.size() - 1 ? proposal.term().last() : half)
                .build());
    }

    private static LocalDate middle(LocalDate from, LocalDate to) {
        return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    }

    /* Partners have a goal each; in a pair of two sides the goals are the mentee's. */
    private static Seq<Member> owners(Proposal proposal) {
        return proposal.isPeer() ? proposal.members() : proposal.on(Member.Seat.MENTEE);
    }
}
