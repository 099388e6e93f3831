package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.CopyOddSet;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.JointPrices;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.certificate.Price;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import java.util.SplittableRandom;

/** Changes one price, one odd set or one name in the joint part of a certificate. */
final class JointCertificateMutants {
    private static final long[] STEPS = {1, 2, -1, -2, 1_000_000, -1_000_000, Long.MAX_VALUE, Long.MIN_VALUE};

    private final SplittableRandom random;
    private final Certificate certificate;
    private final JointPrices joint;
    private final Seq<ParticipantId> people;

    JointCertificateMutants(SplittableRandom random, Certificate certificate, Seq<ParticipantId> people) {
        this.random = random;
        this.certificate = certificate;
        this.joint = certificate.joint();
        this.people = people;
    }

    /** A changed certificate; the same one if there is nothing of the chosen sort to change. */
    Certificate next() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> vertices(changed());
            case 2 -> vertices(exchanged());
            case 3 -> vertices(strayed());
            case 4, 5 -> with(new JointPrices(joint.scope(), joint.vertices(), sets()));
            case 6, 7 -> with(new JointPrices(scope(), joint.vertices(), joint.oddSets()));
            default -> with(JointPrices.none());
        };
    }

    private SortedMap<CopyVertex, Price> changed() {
        Tuple2<CopyVertex, Price> entry = anyVertex();
        return switch (random.nextInt(5)) {
            case 0 -> joint.vertices().remove(entry._1());
            case 1 ->
                joint.vertices().put(entry._1(), new Price(entry._2().levels().init()));
            case 2 ->
                joint.vertices().put(entry._1(), new Price(entry._2().levels().map(amount -> -amount)));
            default -> joint.vertices().put(entry._1(), changed(entry._2()));
        };
    }

    private Price changed(Price price) {
        int level = random.nextInt(price.levels().size());
        long step = STEPS[random.nextInt(STEPS.length)];
        return new Price(price.levels().update(level, amount -> Math.abs(step) > 1_000_000 ? step : amount + step));
    }

    /* The prices of two vertices change places: still a proof where the two are alike. */
    private SortedMap<CopyVertex, Price> exchanged() {
        Tuple2<CopyVertex, Price> one = anyVertex();
        Tuple2<CopyVertex, Price> other = anyVertex();
        return joint.vertices().put(one._1(), other._2()).put(other._1(), one._2());
    }

    /* A vertex that is not there, or one more of those that are. */
    private SortedMap<CopyVertex, Price> strayed() {
        Tuple2<CopyVertex, Price> entry = anyVertex();
        ParticipantId person = people.get(random.nextInt(people.size()));
        int number = random.nextInt(3);
        Price nothing = new Price(entry._2().levels().map(amount -> 0L));
        CopyVertex stray = switch (random.nextInt(3)) {
            case 0 -> new CopyVertex.SharedPlace(person, number);
            case 1 -> new CopyVertex.PlaceGuard(person, number);
            default -> new CopyVertex.LimitGuard(person, number);
        };
        return joint.vertices().put(stray, random.nextBoolean() ? nothing : entry._2());
    }

    private Seq<CopyOddSet> sets() {
        Seq<CopyOddSet> sets = joint.oddSets();
        if (sets.isEmpty() || random.nextInt(4) == 0) {
            Seq<CopyVertex> some = joint.vertices().keySet().toVector().filter(vertex -> random.nextInt(3) == 0);
            return sets.append(new CopyOddSet(
                    some, new Price(anyVertex()._2().levels().map(amount -> (long) random.nextInt(2)))));
        }
        int at = random.nextInt(sets.size());
        CopyOddSet set = sets.get(at);
        return switch (random.nextInt(5)) {
            case 0 -> sets.removeAt(at);
            case 1 -> sets.update(at, new CopyOddSet(set.vertices().tail(), set.price()));
            case 2 -> sets.update(at, new CopyOddSet(set.vertices().drop(2), set.price()));
            case 3 ->
                sets.update(
                        at, new CopyOddSet(set.vertices().update(0, anyVertex()._1()), set.price()));
            default -> sets.update(at, new CopyOddSet(set.vertices(), changed(set.price())));
        };
    }

    private JointScope scope() {
        JointScope scope = joint.scope();
        return switch (random.nextInt(5)) {
            case 0 -> new JointScope(without(scope.needs()), scope.mentors());
            case 1 -> new JointScope(scope.needs(), without(scope.mentors()));
            case 2 -> new JointScope(scope.needs().append(scope.needs().head()), scope.mentors());
            case 3 ->
                new JointScope(
                        scope.needs().appendAll(certificate.directed().needs().keySet()), scope.mentors());
            default -> new JointScope(scope.needs(), scope.mentors().append(people.get(random.nextInt(people.size()))));
        };
    }

    private <T> Seq<T> without(Seq<T> things) {
        return things.isEmpty() ? things : things.removeAt(random.nextInt(things.size()));
    }

    private Tuple2<CopyVertex, Price> anyVertex() {
        return joint.vertices().toVector().get(random.nextInt(joint.vertices().size()));
    }

    private Certificate vertices(SortedMap<CopyVertex, Price> vertices) {
        return with(new JointPrices(joint.scope(), vertices, joint.oddSets()));
    }

    private Certificate with(JointPrices prices) {
        return new Certificate(certificate.directed(), certificate.peers(), prices);
    }
}
