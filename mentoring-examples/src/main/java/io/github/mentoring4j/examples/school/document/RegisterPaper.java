package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.programme.Redaction;
import io.github.mentoring4j.core.programme.Register;
import io.github.mentoring4j.core.programme.RegisterLayout;
import io.github.mentoring4j.core.programme.TextTable;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.collection.Seq;
import java.util.List;

/** A register of mentors or mentees with the columns of the template, whole or without what is personal. */
final class RegisterPaper {
    private final Paper paper;
    private final RegisterLayout layout;
    private final Redaction redaction;

    RegisterPaper(Paper paper, RegisterLayout layout, Redaction redaction) {
        this.paper = paper;
        this.layout = layout;
        this.redaction = redaction;
    }

    /**
     * A register as laid out.
     *
     * @param code its code
     * @param title its title
     * @param year the school year
     * @param count how many rows it has
     * @param remark what it shows of the people
     * @param columns its columns
     * @param rows its rows
     */
    public record View(
            String code,
            String title,
            String year,
            String count,
            String remark,
            List<Column> columns,
            List<List<String>> rows) {}

    /**
     * A column.
     *
     * @param code its code, which says how wide it is
     * @param heading its heading
     */
    public record Column(String code, String heading) {}

    String html() {
        View view = view();
        return paper.laidOut("register.ftlh", Paper.Sheet.LANDSCAPE, view.title(), view);
    }

    private View view() {
        Words words = paper.words();
        Register register = Register.builder()
                .layout(layout)
                .participations(paper.facts().participations())
                .forms(paper.facts()
                        .formed()
                        .school()
                        .methodology()
                        .model()
                        .catalogue()
                        .forms()
                        .toSortedMap(MentoringForm::code, MentoringForm::name))
                .build();
        TextTable table = register.table(redaction, paper.people(), words.language());
        Seq<Column> columns = layout.columns().map(column -> new Column(column.code(), words.get(column.heading())));
        return new View(
                layout.title().code(),
                words.get(layout.title().text()),
                words.get("doc.year", paper.facts().programme().year().label()),
                words.get("doc.register.count", table.rows().size()),
                words.get(redaction == Redaction.FULL ? "doc.register.full" : "doc.register.redacted"),
                columns.asJava(),
                table.rows().map(Seq::asJava).asJava());
    }
}
