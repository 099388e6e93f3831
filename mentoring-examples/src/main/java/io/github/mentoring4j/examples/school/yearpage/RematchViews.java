package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.RoleModelNames;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.roster.PersonLabels;
import io.github.mentoring4j.examples.school.year.rematch.Rematch;
import io.github.mentoring4j.examples.school.year.rematch.RematchChange;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The second plan: who has another pair now and why, without blame; closed pairs are counted only. */
final class RematchViews {
    private final FormedPlan autumn;
    private final Rematch rematch;
    private final Words words;

    RematchViews(FormedPlan autumn, Rematch rematch, Words words) {
        this.autumn = autumn;
        this.rematch = rematch;
        this.words = words;
    }

    YearPage.Again view() {
        Seq<RematchChange> open = rematch.changes().reject(this::isClosed);
        int served = rematch.changes().count(change -> change.after().isDefined());
        return new YearPage.Again(
                words.date(rematch.on()),
                Vector.of(
                                words.get("year.rematch.kept", rematch.pinned().size()),
                                words.get("year.rematch.begun", rematch.begun().size()),
                                words.get(
                                        "year.rematch.people",
                                        rematch.changes().size(),
                                        served,
                                        rematch.changes().size() - served))
                        .asJava(),
                open.map(this::change).asJava(),
                rematch.changes().size() - open.size());
    }

    private boolean isClosed(RematchChange change) {
        return change.after()
                .orElse(() -> change.before().map(RematchChange.Ended::pair))
                .exists(pair -> plan(pair).isClosedRoleModel(pair.roleModel()));
    }

    private YearPage.Change change(RematchChange change) {
        return new YearPage.Change(
                name(change.person()),
                words.get(change.why().text())
                        + change.before()
                                .map(ended -> ", " + words.date(ended.on()) + ": "
                                        + words.get(ended.reason().text()))
                                .getOrElse(""),
                change.before()
                        .map(ended -> pair(ended.pair(), change.person()))
                        .getOrElse("–"),
                change.after()
                        .map(pair -> pair(pair, change.person()))
                        .getOrElse(() ->
                                words.get(change.left().isEmpty() ? "year.rematch.nothing" : "year.rematch.left")));
    }

    private String pair(PairRef pair, ParticipantId person) {
        ParticipantId other = pair.mentor().equals(person) ? pair.mentee() : pair.mentor();
        RoleModel model = plan(pair).roleModel(pair.roleModel());
        Text label = RoleModelNames.publicName(autumn, model);
        return name(other) + " (" + words.get(label) + ")";
    }

    /* A role model of the pair is in play in one of the two plans. */
    private FormedPlan plan(PairRef pair) {
        return autumn.request().findRoleModel(pair.roleModel()).isDefined()
                ? autumn
                : rematch.formed().getOrElse(autumn);
    }

    private String name(ParticipantId person) {
        PersonLabels labels = autumn.school().roster().labels();
        return labels.nameOf(person)
                + labels.classes().get(person).map(each -> ", " + each).getOrElse("");
    }
}
