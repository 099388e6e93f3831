package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.programme.Document;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.RoleModelNames;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.matching.plan.Match;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;

/**
 * The order that names the pairs, ready for number, date and signatures.
 *
 * <p>Participants sign it, so role models go by their public label; closed pairs stand on a sheet of their own.
 */
final class OrderPaper {
    private final Paper paper;
    private final Words words;
    private final FormedPlan formed;

    OrderPaper(Paper paper) {
        this.paper = paper;
        this.words = paper.words();
        this.formed = paper.facts().formed();
    }

    /**
     * The order as laid out.
     *
     * @param year the school year
     * @param number its number; blank if that is to be filled in
     * @param date its date; blank if that is to be filled in
     * @param term from when to when the pairs work; blank if that is to be filled in
     * @param mentorDuties what mentors have to do
     * @param open the pairs that all may read of
     * @param closed the pairs of closed role models
     * @param openPairs how many pairs are open
     * @param closedPairs how many are closed
     * @param staff whether an employee helps another one
     */
    public record View(
            String year,
            String number,
            String date,
            String term,
            List<String> mentorDuties,
            List<Form> open,
            List<Form> closed,
            int openPairs,
            int closedPairs,
            boolean staff) {}

    /**
     * The pairs of a form.
     *
     * @param name the form
     * @param roleModels its role models
     */
    public record Form(String name, List<Model> roleModels) {}

    /**
     * The pairs of a role model.
     *
     * @param name the role model by its public label
     * @param symmetric whether both sides are equal
     * @param pairs its pairs
     */
    public record Model(String name, boolean symmetric, List<Pair> pairs) {}

    /**
     * A pair.
     *
     * @param mentor name and class of the mentor
     * @param mentee name and class of the mentee
     */
    public record Pair(String mentor, String mentee) {}

    String html() {
        return paper.laidOut("order.ftlh", Paper.Sheet.PORTRAIT, words.get("doc.order.title"), view());
    }

    private View view() {
        Seq<Match> matches = formed.plan().matches();
        Seq<Match> closed = matches.filter(match -> formed.isClosed(match.pair()));
        Seq<Match> open = matches.removeAll(closed);
        Parameters parameters = formed.school().methodology().parameters();
        Option<Document> order = paper.facts()
                .programme()
                .findDocument(ProgrammeDocuments.orderOfMatches().code());
        return new View(
                words.get("doc.year", paper.facts().programme().year().label()),
                order.flatMap(Document::number).getOrElse(""),
                order.flatMap(Document::date).map(words::date).getOrElse(""),
                paper.facts()
                        .term()
                        .map(term -> words.get("doc.order.term", words.date(term.first()), words.date(term.last())))
                        .getOrElse(""),
                List.of(
                        words.get("doc.order.mentor.1"),
                        words.get("doc.order.mentor.2"),
                        words.get(
                                "doc.order.mentor.3",
                                parameters.value("", "meeting.everyDays"),
                                parameters.value("", "meeting.minutes")),
                        words.get("doc.order.mentor.4")),
                forms(open).asJava(),
                forms(closed).asJava(),
                open.size(),
                closed.size(),
                matches.exists(this::isAmongStaff));
    }

    private Seq<Form> forms(Seq<Match> matches) {
        return formed.school()
                .methodology()
                .model()
                .catalogue()
                .forms()
                .map(form -> form(form, matches))
                .filter(form -> !form.roleModels().isEmpty());
    }

    private Form form(MentoringForm form, Seq<Match> matches) {
        return new Form(
                words.get(form.name()),
                formed.request()
                        .roleModels()
                        .filter(model -> model.form().equals(form.code()))
                        .map(model -> model(
                                model,
                                matches.filter(match -> match.pair().roleModel().equals(model.code()))))
                        .filter(model -> !model.pairs().isEmpty())
                        .asJava());
    }

    private Model model(RoleModel model, Seq<Match> matches) {
        return new Model(
                words.get(RoleModelNames.publicName(formed, model)),
                model.isSymmetric(),
                matches.map(match -> new Pair(
                                paper.nameAndClass(match.pair().mentor()),
                                paper.nameAndClass(match.pair().mentee())))
                        .asJava());
    }

    /* Labour Code art. 351.8 is about an employee who helps another employee. */
    private boolean isAmongStaff(Match match) {
        return formed.request()
                .participants()
                .get(match.pair().mentor())
                .exists(mentor -> formed.request()
                        .participants()
                        .get(match.pair().mentee())
                        .exists(mentee -> isTeacher(mentor) && isTeacher(mentee)));
    }

    private static boolean isTeacher(Participant person) {
        return person.kind().equals(ParticipantKind.TEACHER);
    }
}
