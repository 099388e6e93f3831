package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.Predicate;

/** The checks of forms and role models, which a catalogue and a target model share. */
final class CatalogueCheck {
    private static final Text CODE = Text.of("код", "a code");
    private static final Text FORM = Text.of("код формы из этого каталога", "the code of a form of this catalogue");

    private final Seq<MentoringForm> forms;
    private final Seq<RoleModel> roleModels;
    private final SortedMap<String, String> firstPaths;

    /** The codes that stand before the forms come as pairs of path and code, in data order. */
    CatalogueCheck(Seq<MentoringForm> forms, Seq<RoleModel> roleModels, Seq<Tuple2<String, String>> before) {
        this.forms = forms;
        this.roleModels = roleModels;
        this.firstPaths = before.appendAll(coded("forms", forms, MentoringForm::code))
                .appendAll(coded("roleModels", roleModels, RoleModel::code))
                .foldLeft(
                        TreeMap.<String, String>empty(),
                        (seen, entry) -> seen.containsKey(entry._2()) ? seen : seen.put(entry._2(), entry._1()));
    }

    /** The codes of some items with their paths. */
    static <T> Seq<Tuple2<String, String>> coded(String list, Seq<T> items, Function<T, String> code) {
        return items.zipWithIndex((item, index) -> new Tuple2<>(at(list, index) + ".code", code.apply(item)));
    }

    static String at(String list, int index) {
        return list + "[" + index + "]";
    }

    static Seq<Problem> code(String path, String code) {
        return code.isBlank() ? Vector.of(new Problem.Missing(path, CODE)) : Vector.empty();
    }

    /** One problem for each wording that was not entered. */
    static Seq<Problem> text(String path, Text text) {
        Vector<Problem> russian = text.russian().isBlank()
                ? Vector.of(new Problem.Missing(path + ".russian", Text.of("русский текст", "the Russian text")))
                : Vector.empty();
        return text.english().isBlank()
                ? russian.append(
                        new Problem.Missing(path + ".english", Text.of("английский текст", "the English text")))
                : russian;
    }

    static Seq<Problem> reference(String path, String value, Predicate<String> known, Text expected) {
        if (value.isBlank()) {
            return Vector.of(new Problem.Missing(path, expected));
        }
        return known.test(value) ? Vector.empty() : Vector.of(new Problem.UnknownReference(path, value, expected));
    }

    /** A code must be there, and stand here first. */
    Seq<Problem> ownCode(String path, String code) {
        if (code.isBlank()) {
            return code(path, code);
        }
        return firstPaths
                .get(code)
                .filter(first -> !first.equals(path))
                .map(first -> (Problem) new Problem.Duplicate(path, code, first))
                .toVector();
    }

    Seq<Problem> formReference(String path, String form) {
        return reference(path, form, this::hasForm, FORM);
    }

    Seq<Problem> formProblems(Predicate<String> hasProject) {
        return forms.zipWithIndex().flatMap(item -> form(at("forms", item._2()), item._1(), hasProject));
    }

    Seq<Problem> roleModelProblems() {
        return roleModels.zipWithIndex().flatMap(item -> roleModel(at("roleModels", item._2()), item._1()));
    }

    private boolean hasForm(String code) {
        return forms.exists(form -> form.code().equals(code));
    }

    private Seq<Problem> form(String path, MentoringForm form, Predicate<String> hasProject) {
        Seq<Problem> problems = ownCode(path + ".code", form.code())
                .appendAll(text(path + ".name", form.name()))
                .appendAll(kinds(path + ".mentorKinds", form.mentorKinds()))
                .appendAll(kinds(path + ".menteeKinds", form.menteeKinds()))
                .appendAll(form.difference().toVector().flatMap(text -> text(path + ".difference", text)));
        if (form.code().isBlank()) {
            return problems;
        }
        boolean isUsed = roleModels.exists(model -> model.form().equals(form.code()));
        return problems.appendAll(lack(
                        path,
                        hasProject.test(form.code()),
                        Text.of("проект наставничества формы ", "the mentoring project of form "),
                        form.code()))
                .appendAll(
                        lack(path, isUsed, Text.of("ролевые модели формы ", "the role models of form "), form.code()));
    }

    private static Seq<Problem> kinds(String path, Seq<ParticipantKind> kinds) {
        return kinds.isEmpty()
                ? Vector.of(new Problem.Missing(path, Text.of("категории участников", "the kinds of participants")))
                : Vector.empty();
    }

    private static Seq<Problem> lack(String path, boolean isThere, Text what, String code) {
        return isThere
                ? Vector.empty()
                : Vector.of(new Problem.Missing(path, Text.of(what.russian() + code, what.english() + code)));
    }

    private Seq<Problem> roleModel(String path, RoleModel model) {
        return ownCode(path + ".code", model.code())
                .appendAll(formReference(path + ".form", model.form()))
                .appendAll(text(path + ".name", model.name()))
                .appendAll(text(path + ".publicLabel", model.publicLabel()))
                .appendAll(text(path + ".mechanism", model.mechanism()))
                .appendAll(symmetry(path, model));
    }

    private Seq<Problem> symmetry(String path, RoleModel model) {
        if (!model.isSymmetric()) {
            return Vector.empty();
        }
        Vector<Problem> sides = forms.find(form -> form.code().equals(model.form()))
                .filter(form -> !form.mentorKinds()
                        .toSortedSet()
                        .equals(form.menteeKinds().toSortedSet()))
                .map(form -> unequalSides(path + ".interplay", model, form))
                .toVector();
        return model.reciprocity() == Reciprocity.FULL
                ? sides
                : sides.append(new Problem.Contradiction(
                        path + ".reciprocity",
                        Message.of(
                                Text.of(
                                        "«{0}»: стороны взаимозаменяемы, но взаимность {1}\nВозможно: взаимность FULL",
                                        "\"{0}\": the sides are interchangeable, but reciprocity is {1}\nMaybe: FULL"),
                                Argument.of(model.code()),
                                Argument.of(model.reciprocity().name()))));
    }

    private static Problem unequalSides(String path, RoleModel model, MentoringForm form) {
        return new Problem.Contradiction(
                path,
                Message.of(
                        Text.of(
                                "«{0}»: стороны взаимозаменяемы, но в форме наставники {1}, а наставляемые {2}\n"
                                        + "Возможно: DIRECTED",
                                "\"{0}\": the sides are interchangeable, but the form has mentors {1} and mentees {2}\n"
                                        + "Maybe: DIRECTED"),
                        Argument.of(model.code()),
                        codes(form.mentorKinds()),
                        codes(form.menteeKinds())));
    }

    private static Argument codes(Seq<ParticipantKind> kinds) {
        return new Argument.Listed(kinds.map(kind -> Argument.of(kind.code())));
    }
}
