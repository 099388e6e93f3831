package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.catalogue.programme.RoadmapStages;
import io.github.mentoring4j.core.programme.Roadmap;
import io.github.mentoring4j.core.programme.RoadmapRow;
import io.github.mentoring4j.core.programme.Stage;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The roadmap: one row for each of the seven stages. The training of mentors has nobody responsible, so that the check has something to say. */
final class Roads {
    private static final String NOBODY = "SELECT_TRAIN";

    private final YearDates dates;

    Roads(YearDates dates) {
        this.dates = dates;
    }

    Roadmap roadmap() {
        return Roadmap.builder()
                .year(dates.year())
                .stages(RoadmapStages.standard())
                .rows(RoadmapStages.standard().zip(terms()).map(stage -> row(stage._1(), stage._2())))
                .build();
    }

    private RoadmapRow row(Stage stage, Tuple2<LocalDate, LocalDate> term) {
        return RoadmapRow.builder()
                .stage(stage.code())
                .activity(stage.content())
                .begins(Option.some(term._1()))
                .ends(Option.some(term._2()))
                .posts(stage.code().equals(NOBODY) ? Vector.empty() : stage.responsible())
                .documents(stage.documents().map(CodedText::code))
                .result(Option.some(Text.of(
                        "готово: " + stage.title().russian(),
                        "done: " + stage.title().english())))
                .build();
    }

    private Vector<Tuple2<LocalDate, LocalDate>> terms() {
        LocalDate first = dates.year().firstDay();
        LocalDate ready = dates.proposed();
        LocalDate work = dates.autumn().term().first();
        return Vector.of(
                Tuple.of(first, ready),
                Tuple.of(first, ready),
                Tuple.of(first, ready),
                Tuple.of(first, work),
                Tuple.of(ready, work),
                Tuple.of(work, dates.autumn().term().last()),
                Tuple.of(dates.finals(), dates.lookBack()));
    }
}
