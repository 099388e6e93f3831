package io.github.mentoring4j.examples.quickstart;

import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.Placement;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.explain.PairReason;
import io.github.mentoring4j.matching.explain.UnmatchedReason;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Three pupils, one plan: who helps whom with algebra, why, and why somebody is left. */
public final class QuickStart {
    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2026, 9, 1);

    private QuickStart() {}

    /**
     * Forms the plan and prints it.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        // @example:quickstart:begin
        Participant tutor = pupil("p-10", 10, 480);
        Participant learner = pupil("p-07", 7, 310, MenteeRequest.of(RequestType.LEARNING_RESULT, "algebra"));
        Participant another = pupil("p-08", 8, 330, MenteeRequest.of(RequestType.LEARNING_RESULT, "algebra"));

        MatchPlan plan = MatchRequestDraft.builder()
                .date(FIRST_OF_SEPTEMBER)
                .catalogue(SeedModel.standard().catalogue())
                .participants(tutor, learner, another)
                .build()
                .check()
                .fold(QuickStart::refuse, Matchers::match);

        for (Match match : plan.matches()) {
            out.println(match.pair().mentor() + " mentors " + match.pair().mentee());
            out.println("  " + PairReason.of(match).headline().in(Language.ENGLISH));
        }
        for (Unmatched left : plan.unmatched()) {
            out.println(left.need().person() + " is left");
            out.println("  " + UnmatchedReason.of(left).headline().in(Language.ENGLISH));
        }
        // @example:quickstart:end
    }

    private static MatchPlan refuse(Seq<Problem> problems) {
        throw new IllegalArgumentException(problems.mkString("\n"));
    }

    private static Participant pupil(String id, int grade, int algebra, MenteeRequest... requests) {
        return Participant.builder()
                .id(ParticipantId.of(id))
                .kind(ParticipantKind.STUDENT)
                .age(grade + 7)
                .placement(Placement.builder().organisation("school-55").build())
                .schooling(Schooling.builder()
                        .gradeLevel(grade)
                        .marks(TreeMap.of("algebra", new MarkMean(algebra, 8)))
                        .build())
                .time(TimeResource.builder()
                        .capacity(1)
                        .minutesPerMonth(300)
                        .availability(Availability.of(new WeeklySlot(DayOfWeek.TUESDAY, 14 * 60, 17 * 60)))
                        .build())
                .requests(requests)
                .consents(consents())
                .build();
    }

    /** Participation and data processing, given by the pupil and by a legal representative. */
    private static Seq<Consent> consents() {
        return Vector.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING)
                .flatMap(kind -> Vector.of(Consent.Giver.values())
                        .map(giver -> Consent.builder()
                                .kind(kind)
                                .givenBy(giver)
                                .givenOn(FIRST_OF_SEPTEMBER)
                                .build()));
    }
}
