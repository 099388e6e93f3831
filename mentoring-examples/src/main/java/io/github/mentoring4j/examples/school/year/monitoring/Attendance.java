package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.Closure;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Story;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * One person in one role of one role model: whom questions are put to once, however many pairs the person has there.
 *
 * @param person the person
 * @param respondent the role
 * @param life the first of the person's pairs in this role
 * @param started the first day of work
 */
record Attendance(ParticipantId person, Respondent respondent, MentorshipLife life, LocalDate started) {
    /** Everybody whose pair came to work. */
    static Seq<Attendance> of(Seq<MentorshipLife> lives) {
        return lives.flatMap(life -> life.chronicle()
                        .startedOn()
                        .toVector()
                        .flatMap(start -> life.mentorship()
                                .proposal()
                                .members()
                                .map(member -> new Attendance(member.id(), role(member), life, start))))
                .distinctBy(each -> each.key());
    }

    /** How many people a question is put to at exit in a form: those who came to work there. */
    static int asked(Seq<Attendance> all, String form, SurveyItem item) {
        return all.filter(who -> who.life.form().equals(form) && item.isAskedOf(form, who.respondent))
                .map(Attendance::person)
                .distinct()
                .size();
    }

    private static Respondent role(Member member) {
        return switch (member.seat()) {
            case MENTOR -> Respondent.MENTOR;
            case MENTEE -> Respondent.MENTEE;
            case PARTNER -> Respondent.PEER;
        };
    }

    private String key() {
        return life.roleModel() + " " + respondent + " " + person;
    }

    /** Whether the person is the side that writes everything where a pair lives on paper. */
    boolean isWriting() {
        return life.mentorship().proposal().members().head().id().equals(person);
    }

    boolean isOnPaper() {
        return life.origin().story() == Story.ON_PAPER;
    }

    /** The day of the second measurement: that of the final meeting; none for a pair that ended early or was not closed. */
    Option<LocalDate> left() {
        return life.mentorship() instanceof Closed closed
                        && closed.closure().reason().code().equals(Closure.COMPLETED)
                ? Option.some(closed.on().minusDays(1))
                : Option.none();
    }
}
