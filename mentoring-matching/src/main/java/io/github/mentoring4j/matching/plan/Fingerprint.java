package io.github.mentoring4j.matching.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a plan: SHA-256 (FIPS 180-4) over a canonical text of pairs, contributions, value and reasons, in UTF-8. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(MatchPlan plan) {
        StringBuilder text = new StringBuilder();
        plan.matches().forEach(match -> append(text, match));
        plan.unmatched().forEach(each -> text.append(each).append('\n'));
        plan.nearlyEligible()
                .forEach(each ->
                        text.append(each).append(' ').append(each.request()).append('\n'));
        plan.value()
                .levels()
                .forEach(level -> text.append(level.code())
                        .append('=')
                        .append(level.amount())
                        .append('\n'));
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void append(StringBuilder text, Match match) {
        text.append(match.pair()).append(match.needs().mkString("[", ",", "]")).append(match.pinned() ? " pinned" : "");
        match.contributions()
                .forEach(part -> text.append(' ')
                        .append(part.criterion().code())
                        .append(':')
                        .append(part.weight())
                        .append('x')
                        .append(part.level()
                                .map(level -> Integer.toString(level.basisPoints()))
                                .getOrElse("-")));
        match.notices().forEach(notice -> text.append(' ').append(notice.code()));
        text.append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
