package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.methodology.TargetModel;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;

/**
 * The individual plan of a mentorship (индивидуальный план): goals linked up to the programme's, and tasks under the goals.
 *
 * @param goals the goals, in the order entered
 * @param tasks the tasks, in the order entered
 */
public record IndividualPlan(Seq<PlanGoal> goals, Seq<PlanTask> tasks) {
    private static final Text LINK = Text.of("цель или задача целевой модели", "a goal or task of the target model");
    private static final Text GOAL = Text.of("цель плана", "a goal of the plan");
    private static final Text TASK = Text.of("задача под целью", "a task under the goal");

    /**
     * Makes a plan.
     *
     * @param goals the goals, in the order entered
     * @param tasks the tasks, in the order entered
     */
    public IndividualPlan {
        Require.noNulls("goals", goals);
        Require.noNulls("tasks", tasks);
    }

    /**
     * Tells whether there is something to do.
     *
     * @return true if there is at least one goal and one task
     */
    public boolean isFilled() {
        return !goals.isEmpty() && !tasks.isEmpty();
    }

    /**
     * Checks that the plan hangs together: codes stand once, every goal is linked to the model and has a task, every task has a goal.
     *
     * @param model the target model of the programme
     * @return this plan, or every problem in the order of the plan, goals first
     */
    public Validation<Seq<Problem>, IndividualPlan> check(TargetModel model) {
        Seq<Problem> problems = goals.zipWithIndex()
                .flatMap(goal -> goalProblems(goal._1(), "goals[" + goal._2() + "]", goal._2(), model))
                .appendAll(tasks.zipWithIndex()
                        .flatMap(task -> taskProblems(task._1(), "tasks[" + task._2() + "]", task._2())));
        return problems.isEmpty() ? Validation.valid(this) : Validation.invalid(problems);
    }

    private Seq<Problem> goalProblems(PlanGoal goal, String path, int index, TargetModel model) {
        Seq<Problem> links = goal.link()
                .fold(
                        () -> Vector.of(new Problem.Missing(path + ".link", LINK)),
                        link -> isOf(model, link)
                                ? Vector.empty()
                                : Vector.of(new Problem.UnknownReference(path + ".link", link, LINK)));
        Seq<Problem> empty = tasks.exists(task -> task.goal().equals(goal.code()))
                ? Vector.empty()
                : Vector.of(new Problem.Missing(path + ".tasks", TASK));
        return doubled("goals", goals.map(PlanGoal::code), index)
                .appendAll(links)
                .appendAll(empty);
    }

    private Seq<Problem> taskProblems(PlanTask task, String path, int index) {
        Seq<Problem> known = goals.exists(goal -> goal.code().equals(task.goal()))
                ? Vector.empty()
                : Vector.of(new Problem.UnknownReference(path + ".goal", task.goal(), GOAL));
        return doubled("tasks", tasks.map(PlanTask::code), index).appendAll(known);
    }

    private static Seq<Problem> doubled(String list, Seq<String> codes, int index) {
        int first = codes.indexOf(codes.get(index));
        return first == index
                ? Vector.empty()
                : Vector.of(new Problem.Duplicate(
                        list + "[" + index + "].code", codes.get(index), list + "[" + first + "].code"));
    }

    private static boolean isOf(TargetModel model, String code) {
        return model.goal().code().equals(code) || model.findTask(code).isDefined();
    }
}
