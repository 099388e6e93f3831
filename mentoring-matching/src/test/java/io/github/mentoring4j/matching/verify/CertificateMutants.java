package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.OddSet;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.util.SplittableRandom;

/** Changes one price or one odd set of a certificate. */
final class CertificateMutants {
    private static final long[] STEPS = {1, 2, -1, -2, 1_000_000, -1_000_000, Long.MAX_VALUE, Long.MIN_VALUE};

    private final SplittableRandom random;
    private final Certificate certificate;

    CertificateMutants(SplittableRandom random, Certificate certificate) {
        this.random = random;
        this.certificate = certificate;
    }

    /** A changed certificate; the same one if there is nothing of the chosen sort to change. */
    Certificate next() {
        DirectedPrices directed = certificate.directed();
        PeerPrices peers = certificate.peers();
        return switch (random.nextInt(7)) {
            case 0 -> directed(new DirectedPrices(changed(directed.needs()), directed.desks(), directed.mentors()));
            case 1 -> directed(new DirectedPrices(directed.needs(), changed(directed.desks()), directed.mentors()));
            case 2 -> directed(new DirectedPrices(directed.needs(), directed.desks(), changed(directed.mentors())));
            case 3 -> peers(new PeerPrices(changed(peers.needs()), peers.oddSets()));
            case 4 -> peers(new PeerPrices(peers.needs(), changedSets()));
            case 5 -> directed(shifted());
            default -> stray();
        };
    }

    private <K> SortedMap<K, Price> changed(SortedMap<K, Price> prices) {
        if (prices.isEmpty()) {
            return prices;
        }
        Tuple2<K, Price> entry = prices.toVector().get(random.nextInt(prices.size()));
        return switch (random.nextInt(4)) {
            case 0 -> prices.remove(entry._1());
            case 1 -> prices.put(entry._1(), new Price(entry._2().levels().init()));
            default -> prices.put(entry._1(), changed(entry._2()));
        };
    }

    private Price changed(Price price) {
        int level = random.nextInt(price.levels().size());
        long step = STEPS[random.nextInt(STEPS.length)];
        return new Price(price.levels().update(level, amount -> Math.abs(step) > 1_000_000 ? step : amount + step));
    }

    private Seq<OddSet> changedSets() {
        Seq<OddSet> sets = certificate.peers().oddSets();
        if (sets.isEmpty()) {
            Seq<NeedId> needs = certificate.peers().needs().keySet().toVector();
            int levels = certificate
                    .peers()
                    .needs()
                    .headOption()
                    .map(entry -> entry._2().levels().size())
                    .getOrElse(3);
            return Vector.of(new OddSet(
                    needs.take(1 + random.nextInt(5)), new Price(Vector.fill(levels, () -> (long) random.nextInt(2)))));
        }
        int at = random.nextInt(sets.size());
        OddSet set = sets.get(at);
        return switch (random.nextInt(4)) {
            case 0 -> sets.removeAt(at);
            case 1 -> sets.update(at, new OddSet(set.needs().tail(), set.price()));
            case 2 -> sets.update(at, new OddSet(set.needs().drop(2), set.price()));
            default -> sets.update(at, new OddSet(set.needs(), changed(set.price())));
        };
    }

    /* What a mentor's limit costs moves to the limits in the role models: still a proof where one desk alone is in use. */
    private DirectedPrices shifted() {
        DirectedPrices prices = certificate.directed();
        if (prices.mentors().isEmpty()) {
            return prices;
        }
        Tuple2<ParticipantId, Price> entry =
                prices.mentors().toVector().get(random.nextInt(prices.mentors().size()));
        SortedMap<Desk, Price> desks = prices.desks()
                .map((desk, price) -> new Tuple2<>(
                        desk,
                        desk.mentor().equals(entry._1())
                                ? new Price(price.levels().zipWith(entry._2().levels(), Long::sum))
                                : price));
        return new DirectedPrices(prices.needs(), desks, prices.mentors().remove(entry._1()));
    }

    /* The price of something that is not there. */
    private Certificate stray() {
        NeedId stranger = certificate
                .directed()
                .needs()
                .headOption()
                .map(Tuple2::_1)
                .getOrElse(() -> new NeedId("nobody/directed"));
        int levels = certificate
                .directed()
                .needs()
                .headOption()
                .map(entry -> entry._2().levels().size())
                .getOrElse(3);
        Price nothing = new Price(Vector.fill(levels, () -> 0L));
        return peers(new PeerPrices(
                certificate.peers().needs().put(stranger, nothing),
                certificate.peers().oddSets()));
    }

    private Certificate directed(DirectedPrices prices) {
        return new Certificate(prices, certificate.peers(), certificate.joint());
    }

    private Certificate peers(PeerPrices prices) {
        return new Certificate(certificate.directed(), prices, certificate.joint());
    }
}
