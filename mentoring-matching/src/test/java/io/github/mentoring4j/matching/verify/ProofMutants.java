package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Changes one thing in one part of a proof. */
final class ProofMutants {
    private final SplittableRandom random;
    private final Proof proof;
    private final Seq<PairRef> pairs;
    private final List<Proof> parts = new ArrayList<>();

    /* Strange pairs are taken from those given. */
    ProofMutants(SplittableRandom random, Proof proof, Seq<PairRef> pairs) {
        this.random = random;
        this.proof = proof;
        this.pairs = pairs;
        collect(proof);
    }

    private void collect(Proof part) {
        parts.add(part);
        if (part instanceof Proof.Split split) {
            collect(split.withoutOne());
            collect(split.withoutOther());
        }
    }

    /** A changed proof; the same one if there is nothing of the chosen sort to change. */
    Proof next() {
        UnaryOperator<Proof> change = switch (random.nextInt(8)) {
            case 0 -> split(each -> random.nextBoolean() ? each.withoutOne() : each.withoutOther());
            case 1 ->
                split(each -> new Proof.Split(
                        each.rivalry(), /* withoutOne= */ each.withoutOther(), /* withoutOther= */ each.withoutOne()));
            case 2 ->
                split(each -> sided(
                        each, stranger(each.rivalry().one()), each.rivalry().other()));
            case 3 ->
                split(each -> sided(
                        each, each.rivalry().one(), stranger(each.rivalry().other())));
            case 4 ->
                split(each ->
                        sided(each, less(each.rivalry().one()), each.rivalry().other()));
            case 5 -> any -> part();
            case 6 -> any -> new Proof.Split(new Proof.Rivalry(Vector.of(pair()), Vector.of(pair())), any, part());
            default ->
                any -> any instanceof Proof.Leaf leaf
                        ? new Proof.Leaf(new CertificateMutants(random, leaf.prices()).next())
                        : any;
        };
        return changed(proof, part(), change);
    }

    private static UnaryOperator<Proof> split(java.util.function.Function<Proof.Split, Proof> change) {
        return any -> any instanceof Proof.Split split ? change.apply(split) : any;
    }

    private static Proof sided(Proof.Split split, Seq<PairRef> one, Seq<PairRef> other) {
        return new Proof.Split(new Proof.Rivalry(one, other), split.withoutOne(), split.withoutOther());
    }

    private Seq<PairRef> stranger(Seq<PairRef> side) {
        return random.nextBoolean() ? side.append(pair()) : side.update(random.nextInt(side.size()), pair());
    }

    private static Seq<PairRef> less(Seq<PairRef> side) {
        return side.size() == 1 ? side : side.tail();
    }

    private static Proof changed(Proof whole, Proof part, UnaryOperator<Proof> change) {
        if (whole == part) {
            return change.apply(whole);
        }
        return whole instanceof Proof.Split split
                ? new Proof.Split(
                        split.rivalry(),
                        changed(split.withoutOne(), part, change),
                        changed(split.withoutOther(), part, change))
                : whole;
    }

    private Proof part() {
        return parts.get(random.nextInt(parts.size()));
    }

    private PairRef pair() {
        return pairs.get(random.nextInt(pairs.size()));
    }
}
