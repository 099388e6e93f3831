package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;

/** What can be said only of all mentorships of a school together. */
public final class Mentorships {
    private static final Text CLOSED = Text.of("завершённая пара или группа", "a mentorship that was closed");
    private static final Text STILL_OPEN =
            Text.of("новая попытка после {0}, а та не завершена", "a new try after {0}, which has not been closed");

    private Mentorships() {}

    /**
     * Checks that no id stands twice, that no two people are at work together twice in one role model, and that what a new try comes after
     * is known and closed.
     *
     * @param all the mentorships, in the order entered
     * @return the same list, or every problem in its order, at {@code mentorships[3]}
     */
    public static Validation<Seq<Problem>, Seq<Mentorship>> check(Seq<Mentorship> all) {
        Seq<Problem> problems = all.zipWithIndex().flatMap(entry -> problems(entry._1(), entry._2(), all));
        return problems.isEmpty() ? Validation.valid(all) : Validation.invalid(problems);
    }

    /**
     * The mentees who had many mentors of late: a sign to ask what they need, and no blame.
     *
     * <p>Counted are the different mentors with whom work began within the months of {@code mentor.series.months} up to the day, that day
     * included.
     *
     * @param all the mentorships
     * @param day the day
     * @param policy the rules of the school, with {@code mentor.series.mentors}
     * @return the mentees with that many mentors or more, by id
     */
    public static Seq<ParticipantId> mentorSeries(Seq<Mentorship> all, LocalDate day, MentorshipPolicy policy) {
        LocalDate since = day.minusMonths(policy.parameters().value("", "mentor.series.months"));
        int mentors = policy.parameters().value("", "mentor.series.mentors");
        return mentorsBegun(all, since, day)
                .filterValues(partners -> partners.size() >= mentors)
                .keySet()
                .toVector();
    }

    /**
     * The mentors with whom work began in a time.
     *
     * @param all the mentorships
     * @param after the day after which work began
     * @param until the last day that counts
     * @return the different mentors of each mentee, in the order of the mentorships; mentees in id order
     */
    public static SortedMap<ParticipantId, Seq<ParticipantId>> mentorsBegun(
            Seq<Mentorship> all, LocalDate after, LocalDate until) {
        Seq<Tuple2<ParticipantId, ParticipantId>> met = all.filter(each ->
                        each.chronicle().startedOn().exists(start -> start.isAfter(after) && !start.isAfter(until)))
                .flatMap(Mentorships::menteesWithMentor)
                .distinct();
        return TreeMap.<ParticipantId, Seq<Tuple2<ParticipantId, ParticipantId>>>ofEntries(met.groupBy(Tuple2::_1))
                .mapValues(pairs -> pairs.map(Tuple2::_2));
    }

    private static Seq<Tuple2<ParticipantId, ParticipantId>> menteesWithMentor(Mentorship each) {
        return each.proposal()
                .on(Member.Seat.MENTEE)
                .flatMap(mentee ->
                        each.proposal().on(Member.Seat.MENTOR).map(mentor -> new Tuple2<>(mentee.id(), mentor.id())));
    }

    private static Seq<Problem> problems(Mentorship each, int index, Seq<Mentorship> all) {
        String path = at(index);
        Seq<Tuple2<Mentorship, Integer>> earlier = all.take(index).zipWithIndex();
        Option<Problem> twice = earlier.find(other -> other._1().id().equals(each.id()))
                .map(other -> new Problem.Duplicate(path + ".id", each.id().value(), at(other._2()) + ".id"));
        Seq<Problem> together = earlier.filter(other -> isAtWork(each)
                        && isAtWork(other._1())
                        && other._1()
                                .proposal()
                                .roleModel()
                                .equals(each.proposal().roleModel()))
                .flatMap(other -> pairs(each)
                        .filter(pairs(other._1())::contains)
                        .map(pair -> new Problem.Duplicate(path, pair, at(other._2()))));
        return Vector.ofAll(twice).appendAll(together).appendAll(newTry(each, path, all));
    }

    private static Option<Problem> newTry(Mentorship each, String path, Seq<Mentorship> all) {
        return each.proposal().replaces().flatMap(earlier -> {
            Seq<Mentorship> found = all.filter(other -> other.id().equals(earlier));
            if (found.isEmpty()) {
                return Option.some(new Problem.UnknownReference(path + ".replaces", earlier.value(), CLOSED));
            }
            return found.exists(other -> other.stage() == Mentorship.Stage.CLOSED)
                    ? Option.none()
                    : Option.some(new Problem.Contradiction(
                            path + ".replaces", Message.of(STILL_OPEN, Argument.of(earlier.value()))));
        });
    }

    private static boolean isAtWork(Mentorship each) {
        return each.stage() == Mentorship.Stage.ACTIVE || each.stage() == Mentorship.Stage.PAUSED;
    }

    private static Seq<String> pairs(Mentorship each) {
        Seq<Member> members = each.chronicle().members();
        return members.zipWithIndex()
                .flatMap(first -> members.drop(first._2() + 1)
                        .filter(second -> isPair(first._1().seat(), second.seat()))
                        .map(second ->
                                Vector.of(first._1().id(), second.id()).sorted().mkString(" + ")));
    }

    private static boolean isPair(Member.Seat first, Member.Seat second) {
        return first == Member.Seat.PARTNER || first != second;
    }

    private static String at(int index) {
        return "mentorships[" + index + "]";
    }
}
