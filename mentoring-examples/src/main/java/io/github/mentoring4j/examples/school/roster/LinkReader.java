package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Reads what links people: wishes and pairs.
 *
 * @param settings closure reasons and role models
 * @param people who is known
 */
record LinkReader(RosterSettings settings, KnownPeople people) {
    private static final Text SELF_WISH = Text.of(
            "человек «{0}» стоит в своей собственной анкете; ожидается: другой человек",
            "person \"{0}\" stands in their own wish form; expected: another person");
    private static final Text SELF_PAIR = Text.of(
            "«{0}» стоит в паре с самим собой; ожидается: два разных человека",
            "\"{0}\" is paired with themselves; expected: two different people");
    private static final Text ACTIVE_WITH_REASON = Text.of(
            "пара действует, но названа причина завершения; ожидается: что-то одно",
            "the pair is active, but a closure reason is named; expected: one of the two");

    /** Wish forms in the order of who filled them in. */
    Seq<WishForm> wishes(Seq<Row> rows) {
        SortedMap<ParticipantId, Place> seen = TreeMap.empty();
        Vector<WishForm> forms = Vector.empty();
        for (Row row : rows) {
            Option<ParticipantId> from = row.require(Columns.FROM).filter(id -> people.isKnown(row, Columns.FROM, id));
            Seq<ParticipantId> choices = others(row, Columns.CHOICES, from);
            Seq<ParticipantId> vetoes = others(row, Columns.VETOES, from);
            for (ParticipantId id : from) {
                Place place = row.placeOf(Columns.FROM);
                seen.get(id)
                        .forEach(first -> row.report(
                                Columns.FROM, new Problem.Duplicate(Columns.FROM.code(), id.value(), first.path())));
                forms = seen.containsKey(id) ? forms : forms.append(new WishForm(id, choices, TreeSet.ofAll(vetoes)));
                seen = seen.containsKey(id) ? seen : seen.put(id, place);
            }
        }
        return forms.sortBy(WishForm::from);
    }

    /** Active and closed pairs, each in the order of the file. */
    Tuple2<Seq<ActivePair>, Seq<ClosedPair>> pairs(Seq<Row> rows) {
        Vector<ActivePair> active = Vector.empty();
        Vector<ClosedPair> closed = Vector.empty();
        for (Row row : rows) {
            Option<ParticipantId> mentor =
                    row.require(Columns.MENTOR).filter(id -> people.isKnown(row, Columns.MENTOR, id));
            Option<ParticipantId> mentee = row.require(Columns.MENTEE)
                    .filter(id -> people.isKnown(row, Columns.MENTEE, id))
                    .filter(id -> differs(row, mentor, id));
            Option<String> model = row.require(Columns.ROLE_MODEL).filter(code -> isRoleModel(row, code));
            Option<Choices.PairState> state = row.require(Columns.STATE);
            boolean isClosed = state.contains(Choices.PairState.CLOSED);
            Option<ClosureReason> reason = isClosed ? reason(row) : Option.none();
            if (state.contains(Choices.PairState.ACTIVE)
                    && row.read(Columns.REASON).isDefined()) {
                row.report(
                        Columns.REASON,
                        new Problem.Contradiction(Columns.REASON.code(), Message.of(ACTIVE_WITH_REASON)));
            }
            for (ParticipantId first : mentor) {
                for (ParticipantId second : mentee) {
                    active = isClosed
                            ? active
                            : active.appendAll(model.map(code -> new ActivePair(first, second, code)));
                    closed = closed.appendAll(model.flatMap(code -> reason.map(why -> ClosedPair.builder()
                            .first(first)
                            .second(second)
                            .roleModel(code)
                            .reason(why)
                            .causedByRelation(row.read(Columns.BY_RELATION).getOrElse(false))
                            .bothAskAgain(row.read(Columns.ASK_AGAIN).getOrElse(false))
                            .build())));
                }
            }
        }
        return Tuple.of(active, closed);
    }

    private Seq<ParticipantId> others(Row row, Column<Seq<ParticipantId>> column, Option<ParticipantId> from) {
        Seq<ParticipantId> listed = row.read(column).getOrElse(Vector.empty());
        from.filter(listed::contains)
                .forEach(id -> row.report(
                        column,
                        new Problem.Contradiction(column.code(), Message.of(SELF_WISH, KnownPeople.argument(id)))));
        return listed.filter(id -> !from.contains(id)).filter(id -> people.isKnown(row, column, id));
    }

    private static boolean differs(Row row, Option<ParticipantId> mentor, ParticipantId mentee) {
        boolean same = mentor.contains(mentee);
        if (same) {
            row.report(
                    Columns.MENTEE,
                    new Problem.Contradiction(
                            Columns.MENTEE.code(), Message.of(SELF_PAIR, KnownPeople.argument(mentee))));
        }
        return !same;
    }

    private boolean isRoleModel(Row row, String code) {
        boolean known = settings.roleModels().contains(code);
        if (!known) {
            row.report(
                    Columns.ROLE_MODEL,
                    new Problem.UnknownReference(
                            Columns.ROLE_MODEL.code(),
                            code,
                            Text.of(
                                    "код ролевой модели, например: "
                                            + settings.roleModels().take(2).mkString(", "),
                                    "the code of a role model, for example: "
                                            + settings.roleModels().take(2).mkString(", "))));
        }
        return known;
    }

    private Option<ClosureReason> reason(Row row) {
        Option<String> stated = row.require(Columns.REASON);
        Option<ClosureReason> reason = stated.flatMap(word -> settings.closureReasons()
                .find(each -> Column.folded(each.code()).equals(Column.folded(word))
                        || Column.folded(each.text().russian()).equals(Column.folded(word))
                        || Column.folded(each.text().english()).equals(Column.folded(word))));
        stated.filter(word -> reason.isEmpty())
                .forEach(word -> row.report(
                        Columns.REASON, new Problem.UnknownReference(Columns.REASON.code(), word, reasonExpected())));
        return reason;
    }

    private Text reasonExpected() {
        Seq<Text> texts = settings.closureReasons().map(ClosureReason::text);
        return Text.of(
                "причина: " + texts.map(Text::russian).mkString(", "),
                "a reason: " + texts.map(Text::english).mkString(", "));
    }
}
