package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ClosureReason.Bar;
import io.github.mentoring4j.core.participant.ClosureReason.Failure;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The default reasons for which a mentorship is closed, and what each says of a new try of the same two people.
 *
 * <p>A failure bars the two until both ask again, where the reason asks only if the cause was the relation; a refusal after the
 * trial meeting bars until both ask again although it is no failure; a matter of safety bars for good. No other reason bars.
 */
public final class ClosureReasons {
    /** The cause of a closure that counts as a failure of the pair, among {@link #causes()}. */
    public static final String RELATION = "RELATION";

    private static final Seq<ClosureReason> STANDARD = Vector.of(
            reason("COMPLETED", "план выполнен", "completed").build(),
            reason("CONVERTED", "переведено в другую форму или ролевую модель", "moved to another form or role model")
                    .build(),
            reason("MENTOR_REQUEST", "по инициативе наставника", "mentor's request")
                    .failure(Failure.ASK)
                    .build(),
            reason("MENTEE_REQUEST", "по инициативе наставляемого", "mentee's request")
                    .failure(Failure.ASK)
                    .build(),
            reason("MUTUAL", "по обоюдному решению", "mutual decision")
                    .failure(Failure.ASK)
                    .build(),
            reason("COORDINATOR_DECISION", "по инициативе куратора", "coordinator's decision")
                    .failure(Failure.YES)
                    .build(),
            reason("EMPLOYER_CANCELLED", "отмена поручения работодателем", "assignment cancelled by employer")
                    .build(),
            reason("LEFT_ORGANISATION", "выбытие участника", "participant left").build(),
            reason("NO_CONTACT", "нет контакта", "no contact")
                    .failure(Failure.YES)
                    .build(),
            reason("CONSENT_WITHDRAWN", "отзыв согласия", "consent withdrawn").build(),
            reason("TRIAL_DECLINED", "отказ после пробной встречи", "declined after trial")
                    .bar(Bar.UNTIL_BOTH_ASK)
                    .build(),
            reason("SAFEGUARDING", "угроза безопасности", "safeguarding")
                    .bar(Bar.FOR_GOOD)
                    .build());

    private static final Seq<CodedText> CAUSES = Vector.of(
            CodedText.of("TIME", "нехватка времени", "lack of time"),
            CodedText.of("MOVING", "переезд", "moving"),
            CodedText.of(RELATION, "отношения в паре", "the relation of the two"));

    private ClosureReasons() {}

    /**
     * The default reasons.
     *
     * @return the reasons: the planned ones, then those on somebody's initiative, then the others
     */
    public static Seq<ClosureReason> standard() {
        return STANDARD;
    }

    /**
     * A default reason.
     *
     * @param code its code, such as {@code NO_CONTACT}
     * @return the reason, or none
     */
    public static Option<ClosureReason> findReason(String code) {
        return STANDARD.find(reason -> reason.code().equals(code));
    }

    /**
     * The causes to choose from where a reason asks whether the pair failed; only {@link #RELATION} says so.
     *
     * @return the causes
     */
    public static Seq<CodedText> causes() {
        return CAUSES;
    }

    private static ClosureReason.Builder reason(String code, String russian, String english) {
        return ClosureReason.builder().code(code).text(Text.of(russian, english));
    }
}
