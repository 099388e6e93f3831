package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.vavr.collection.Seq;

/** Turns a plan into the page that others than the coordinator may see. */
final class ReportPages {
    private ReportPages() {}

    static ReportPage of(FormedPlan formed, Words words, Seq<String> files) {
        People people = People.forOthers(formed);
        UnservedViews unserved = new UnservedViews(formed, words, people, UnservedViews.Audience.OTHERS);
        Overviews overviews = new Overviews(formed, words);
        return new ReportPage(
                new ReportPage.Head(
                        Words.code(words.language()),
                        words.get(formed.school().card().name()),
                        words.date(formed.school().card().date()),
                        files.map(file -> link(file, words)).asJava()),
                overviews.overview(
                        Overviews.notices(formed, words, people, UnservedViews.Audience.OTHERS),
                        Overviews.released(formed, words, people, UnservedViews.Audience.OTHERS)),
                overviews.tree(),
                new Charts(formed, words).all().asJava(),
                new Shortages(formed, words).rows().asJava(),
                new PairViews(formed, words, people).list(),
                unserved.groups().asJava(),
                new LoadViews(formed, words, people).open(),
                unserved.nearly().asJava(),
                unserved.notServed().asJava(),
                new Hows(formed, words).how());
    }

    /* A page is called by what stands before its ending. */
    private static ReportPage.Link link(String file, Words words) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        return new ReportPage.Link(file, words.get("file." + name));
    }
}
