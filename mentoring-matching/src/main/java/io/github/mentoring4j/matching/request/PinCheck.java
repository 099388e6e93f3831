package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** Checks that pinned pairs can be kept, all of them together: rules, kinds, needs, seats, and limits in a role model and in all. */
final class PinCheck {
    private final MatchRequest request;
    private final Seq<PairRef> entered;

    private PinCheck(MatchRequest request, Seq<PairRef> entered) {
        this.request = request;
        this.entered = entered;
    }

    static Seq<Problem> problems(MatchRequest request, Seq<PairRef> entered) {
        PinCheck check = new PinCheck(request, entered);
        Seq<PairRef> pins = request.stated().pins();
        return pins.flatMap(check::alone).appendAll(check.together(pins));
    }

    private Seq<Problem> alone(PairRef pin) {
        return request.findRoleModel(pin.roleModel())
                .toVector()
                .flatMap(model -> kinds(model, pin).appendAll(needs(model, pin)).appendAll(rules(model, pin)));
    }

    private Seq<Problem> kinds(RoleModel model, PairRef pin) {
        return Vector.of(Side.MENTOR, Side.MENTEE).flatMap(side -> {
            ParticipantId id = side == Side.MENTOR ? pin.mentor() : pin.mentee();
            ParticipantKind kind = request.side(model, id).participant().kind();
            return request.kinds(model, side).contains(kind)
                    ? Option.<Problem>none()
                    : Option.some(contradiction(
                            pin,
                            Text.of(
                                    "участник {0} вида {1} не может стоять на этой стороне ролевой модели {2}",
                                    "participant {0} of kind {1} cannot stand on this side of role model {2}"),
                            id.value(),
                            kind.code(),
                            model.code()));
        });
    }

    private Seq<Problem> needs(RoleModel model, PairRef pin) {
        Seq<ParticipantId> served =
                model.isSymmetric() ? Vector.of(pin.mentor(), pin.mentee()) : Vector.of(pin.mentee());
        return served.filter(id -> request.findNeed(model, id).isEmpty())
                .map(id -> contradiction(
                        pin,
                        Text.of(
                                "у участника {0} нет запроса, на который отвечает ролевая модель {1}",
                                "participant {0} has no request that role model {1} serves"),
                        id.value(),
                        model.code()));
    }

    private Seq<Problem> rules(RoleModel model, PairRef pin) {
        Pairing pairing = new Pairing(
                request.side(model, pin.mentor()), request.side(model, pin.mentee()), request.circumstances());
        return request.judge(model, pairing)
                .map(finding -> new Problem.Contradiction(
                        path(pin),
                        Message.of(
                                Text.of(
                                        "закреплённая пара {0} – {1} не выполняет правило {2}: {3}{4}",
                                        "the pinned pair {0} – {1} does not keep rule {2}: {3}{4}"),
                                Argument.of(pin.mentor().value()),
                                Argument.of(pin.mentee().value()),
                                Argument.of(finding.rule().code()),
                                Argument.of(finding.rule().description()),
                                Argument.of(missing(finding.verdict())))));
    }

    private static Text missing(Verdict verdict) {
        return verdict instanceof Verdict.Unknown unknown
                ? Text.of(
                        " (нет данных: " + unknown.attributes().mkString(", ") + ")",
                        " (no data: " + unknown.attributes().mkString(", ") + ")")
                : Text.same("");
    }

    private Seq<Problem> together(Seq<PairRef> pins) {
        Seq<PairRef> directed =
                pins.reject(pin -> request.findRoleModel(pin.roleModel()).exists(RoleModel::isSymmetric));
        return over(directed, pin -> pin.mentor().value(), pin -> seats(pin.mentor()))
                .appendAll(over(
                        directed,
                        pin -> pin.mentor() + ", " + pin.roleModel(),
                        pin -> request.limit(pin.mentor(), pin.roleModel())))
                .appendAll(overInAll(pins))
                .appendAll(servedTwice(pins))
                .appendAll(againstPairRules(pins));
    }

    /* Only pins of the same two people can break one. */
    private Seq<Problem> againstPairRules(Seq<PairRef> pins) {
        return pins.groupBy(pin -> new PairRef("", pin.mentor(), pin.mentee()).inIdOrder())
                .toVector()
                .map(Tuple2::_2)
                .flatMap(group -> group.zipWithIndex()
                        .flatMap(later -> group.take(later._2())
                                .flatMap(earlier -> request.brokenRule(earlier, later._1())
                                        .map(rule -> together(earlier, later._1(), rule)))));
    }

    private Problem together(PairRef earlier, PairRef later, PairRule rule) {
        return new Problem.Contradiction(
                path(later),
                Message.of(
                        Text.of(
                                "закреплённые пары {0} – {1} ({2}) и {3} – {4} ({5}) вместе не выполняют правило {6}: {7}",
                                "the pinned pairs {0} – {1} ({2}) and {3} – {4} ({5}) together do not keep rule {6}: {7}"),
                        Argument.of(earlier.mentor().value()),
                        Argument.of(earlier.mentee().value()),
                        Argument.of(earlier.roleModel()),
                        Argument.of(later.mentor().value()),
                        Argument.of(later.mentee().value()),
                        Argument.of(later.roleModel()),
                        Argument.of(rule.info().code()),
                        Argument.of(rule.info().description())));
    }

    private Seq<Problem> overInAll(Seq<PairRef> pins) {
        return pins.flatMap(
                        pin -> Vector.of(pin.mentor(), pin.mentee()).distinct().map(person -> Tuple.of(person, pin)))
                .groupBy(Tuple2::_1)
                .toVector()
                .flatMap(group -> request.limitInAll(group._1())
                        .filter(limit -> group._2().size() > limit)
                        .map(limit -> contradiction(
                                group._2().last()._2(),
                                Text.of(
                                        "закреплённых пар участника {0} – {1}, а наставничеств у него может быть не больше {2}",
                                        "participant {0} is in {1} pinned pairs, and may have at most {2} mentorships in all"),
                                group._1().value(),
                                Integer.toString(group._2().size()),
                                Integer.toString(limit))));
    }

    /* Where the time budget is not known, the capacity alone binds. */
    private Option<Integer> seats(ParticipantId mentor) {
        return request.seats(mentor)
                .orElse(() -> request.participants()
                        .get(mentor)
                        .map(person -> person.time()
                                .capacity()
                                .getOrElse(request.policy().defaultCapacity())));
    }

    private Seq<Problem> over(
            Seq<PairRef> pins, Function<PairRef, String> key, Function<PairRef, Option<Integer>> limit) {
        return pins.groupBy(key).toVector().flatMap(group -> {
            PairRef last = group._2().last();
            int places = limit.apply(last).getOrElse(Integer.MAX_VALUE);
            return group._2().size() <= places
                    ? Option.<Problem>none()
                    : Option.some(contradiction(
                            last,
                            Text.of(
                                    "закреплённых пар больше, чем мест ({0}): пар {1}, мест {2}",
                                    "more pinned pairs than places ({0}): {1} pairs, {2} places"),
                            group._1(),
                            Integer.toString(group._2().size()),
                            Integer.toString(places)));
        });
    }

    private Seq<Problem> servedTwice(Seq<PairRef> pins) {
        Seq<Tuple2<NeedId, PairRef>> served = pins.flatMap(pin -> request.findRoleModel(pin.roleModel())
                .toVector()
                .flatMap(
                        model -> (model.isSymmetric() ? Vector.of(pin.mentor(), pin.mentee()) : Vector.of(pin.mentee()))
                                .flatMap(id -> request.findNeed(model, id))
                                .map(need -> Tuple.of(need.id(), pin))));
        return served.groupBy(Tuple2::_1)
                .toVector()
                .filter(group -> group._2().size() > 1)
                .map(group -> contradiction(
                        group._2().last()._2(),
                        Text.of("на запрос {0} отвечают две закреплённые пары", "two pinned pairs serve the need {0}"),
                        group._1().value()));
    }

    private Problem contradiction(PairRef pin, Text pattern, String... words) {
        return new Problem.Contradiction(
                path(pin), new Message(pattern, Vector.of(words).map(Argument::of)));
    }

    private String path(PairRef pin) {
        boolean symmetric = request.findRoleModel(pin.roleModel()).exists(RoleModel::isSymmetric);
        int position = entered.indexWhere(each -> (symmetric ? each.inIdOrder() : each).equals(pin));
        return "pins[" + position + "]";
    }
}
