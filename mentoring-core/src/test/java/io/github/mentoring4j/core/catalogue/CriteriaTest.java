package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.form;
import static io.github.mentoring4j.core.catalogue.Scene.person;
import static io.github.mentoring4j.core.catalogue.Scene.skills;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Outlook;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final Scene PEERS = RoleModelScenes.roboticsFanAndActorOfOneClass();

    @Test
    void fitWeighsRequestsByUrgency() {
        Criterion fit = fit("teacher-teacher/innovator-conservative");
        MenteeRequest video = MenteeRequest.of(RequestType.NEW_METHODS, "video");
        MenteeRequest audio = MenteeRequest.of(RequestType.NEW_METHODS, "audio");
        Scene pair = RoleModelScenes.youngInnovatorAndTeacherOfTheOldSchool();
        RuleKit.given(pair.pairing()).expectLevel(fit, 10_000);
        RuleKit.given(pair.menteeAsks().pairing()).expectLevel(fit, 0);
        RuleKit.given(pair.menteeAsks(video, audio).pairing()).expectLevel(fit, 5_000);
        RuleKit.given(pair.menteeAsks(video.toBuilder().priority(1).build(), audio)
                        .pairing())
                .expectLevel(fit, 7_500);
        RuleKit.given(pair.menteeAsks(video, audio.toBuilder().priority(2).build())
                        .pairing())
                .expectLevel(fit, 3_333);
    }

    @Test
    void fitOfPartnersIsTheMeanOfBothDirectionsUnlessOneIsNothing() {
        Criterion fit = fit("student-student/peer-peer");
        MenteeRequest drama = MenteeRequest.of(RequestType.EXCHANGE, "drama");
        MenteeRequest dance = MenteeRequest.of(RequestType.EXCHANGE, "dance");
        RuleKit.given(PEERS.pairing()).expectLevel(fit, 10_000).expectSymmetric(fit);
        RuleKit.given(PEERS.mentorAsks(drama, dance).pairing())
                .expectLevel(fit, 7_500)
                .expectSymmetric(fit);
        RuleKit.given(PEERS.mentorAsks(dance).pairing()).expectLevel(fit, 0).expectSymmetric(fit);
    }

    @Test
    void topicInCommonCoversAnyProjectAmongEqualPupils() {
        Criterion fit = fit("student-student/peer-peer");
        MenteeRequest any = MenteeRequest.of(RequestType.PROJECT);
        MenteeRequest bridges = MenteeRequest.of(RequestType.PROJECT, "bridges");
        RuleKit.given(PEERS.mentorAsks(any).menteeAsks(bridges).pairing()).expectLevel(fit, 10_000);
        RuleKit.given(PEERS.mentorAsks(any)
                        .menteeAsks(bridges)
                        .mentor(skills(b -> b.competences(TreeMap.empty()).topics("go")))
                        .pairing())
                .expectLevel(fit, 0);
    }

    @Test
    void preferenceNeedsTheFormsOfBoth() {
        Criterion preference = new MutualPreference();
        RuleKit.given(PEERS.pairing()).expectNoData(preference);
        RuleKit.given(PEERS.wishes(form(PEERS.mentorId(), Vector.of(PEERS.menteeId())))
                        .pairing())
                .expectNoData(preference)
                .expectSymmetric(preference);
    }

    @Test
    void preferenceCountsWhoChoseWhom() {
        Criterion preference = new MutualPreference();
        var mentorChose = form(PEERS.mentorId(), Vector.of(PEERS.menteeId()));
        var menteeChose = form(PEERS.menteeId(), Vector.of(PEERS.mentorId()));
        var mentorNone = form(PEERS.mentorId(), Vector.empty());
        var menteeNone = form(PEERS.menteeId(), Vector.empty());
        RuleKit.given(PEERS.wishes(mentorChose, menteeChose).pairing()).expectLevel(preference, 10_000);
        RuleKit.given(PEERS.wishes(mentorChose, menteeNone).pairing())
                .expectLevel(preference, 5_000)
                .expectSymmetric(preference);
        RuleKit.given(PEERS.wishes(mentorNone, menteeNone).pairing()).expectLevel(preference, 0);
    }

    @Test
    void sharedTimeIsMeasuredAgainstThreeMeetings() {
        Criterion time = new SharedTime(60, 3);
        RuleKit.given(PEERS.pairing()).expectLevel(time, 6_666);
        RuleKit.given(PEERS.mentee(free(900, 960)).pairing())
                .expectLevel(time, 3_333)
                .expectSymmetric(time);
        RuleKit.given(PEERS.mentee(free(600, 660)).pairing()).expectLevel(time, 0);
        RuleKit.given(PEERS.mentee(free(0, 1440)).mentor(free(0, 1440)).pairing())
                .expectLevel(time, 10_000);
    }

    @Test
    void sharedTimeHasNoDataWithoutBothAvailabilities() {
        UnaryOperator<Participant> unknown =
                person(p -> p.time(TimeResource.builder().build()));
        RuleKit.given(PEERS.mentor(unknown).pairing()).expectNoData(new SharedTime(60, 3));
        RuleKit.given(PEERS.mentee(unknown).pairing()).expectNoData(new SharedTime(60, 3));
    }

    @Test
    void sharedTimeRejectsNoTimeAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedTime(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedTime(60, 0));
    }

    @Test
    void outlookIsTheMeanOverTheListsThatBothFilledIn() {
        Criterion outlook = new SharedOutlook();
        Scene pair = PEERS.mentor(outlook(o -> o.interests("chess", "hiking").dislikes("noise")))
                .mentee(outlook(
                        o -> o.interests("chess", "cinema").dislikes("noise").values("honesty")));
        RuleKit.given(pair.pairing()).expectLevel(outlook, 6_666).expectSymmetric(outlook);
    }

    @Test
    void outlookRoundsOnceAtTheEnd() {
        Scene pair = PEERS.mentor(outlook(
                        o -> o.interests("a", "b", "c").dislikes("a", "b", "c").values("a", "b", "c")))
                .mentee(outlook(o -> o.interests("a").dislikes("a").values("a")));
        RuleKit.given(pair.pairing()).expectLevel(new SharedOutlook(), 3_333);
        Scene sixths = PEERS.mentor(outlook(o -> o.interests("a", "b").dislikes("a", "b", "c")))
                .mentee(outlook(o -> o.interests("a").dislikes("a")));
        RuleKit.given(sixths.pairing()).expectLevel(new SharedOutlook(), 4_166);
    }

    @Test
    void outlookHasNoDataWhereNoListWasFilledInByBoth() {
        Criterion outlook = new SharedOutlook();
        RuleKit.given(PEERS.pairing()).expectNoData(outlook);
        RuleKit.given(PEERS.mentor(outlook(o -> o.interests("chess"))).pairing())
                .expectNoData(outlook)
                .expectSymmetric(outlook);
        RuleKit.given(PEERS.mentor(outlook(o -> o.interests()))
                        .mentee(outlook(o -> o.interests()))
                        .pairing())
                .expectNoData(outlook);
    }

    private static UnaryOperator<Participant> outlook(UnaryOperator<Outlook.Builder> change) {
        return person(p -> p.outlook(change.apply(Outlook.builder()).build()));
    }

    private static UnaryOperator<Participant> free(int from, int to) {
        return person(p -> p.time(TimeResource.builder()
                .availability(Option.some(Availability.of(new WeeklySlot(DayOfWeek.MONDAY, from, to))))
                .build()));
    }

    private static Criterion fit(String roleModel) {
        return DefaultCastings.of(roleModel, DefaultParameters.standard())
                .criteria()
                .head()
                .criterion();
    }
}
