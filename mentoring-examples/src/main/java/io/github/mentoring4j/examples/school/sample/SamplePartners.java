package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.RequestType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Draws people from outside: employers' staff and alumni who help, and college students who ask for help.
 *
 * @param dice the draws
 * @param wording the language of the cells
 */
record SamplePartners(Dice dice, Wording wording) {
    static final Seq<String> COLUMNS = Vector.of(
                    "id", "kind", "name", "birthDate", "organisation", "since", "post", "experience")
            .appendAll(Vector.of("activities", "projects", "topics", "fields", "requests", "interests", "values"))
            .appendAll(Vector.of("capacity", "minutes", "slots", "participationConsent", "dataConsent"));

    private static final Seq<String> PLACES =
            Vector.of("zavod-severny", "bolnitsa-2", "studiya-kod", "agrofirma-rassvet", "redaktsiya-vestnik");
    private static final Seq<String> POSTS = Vector.of("engineer", "programmer", "physician", "manager", "specialist");

    Seq<Member> draw() {
        return Vector.range(0, 10)
                .map(index -> helper("E" + number(index), "EMPLOYER_STAFF", index))
                .appendAll(Vector.range(0, 7).map(index -> helper("A" + number(index), "ALUMNUS", index)))
                .appendAll(Vector.range(0, 8).map(index -> collegeStudent("C" + number(index))));
    }

    private static String number(int index) {
        return String.format(Locale.ROOT, "%02d", index + 1);
    }

    private Member helper(String id, String kind, int index) {
        int years = index == 3 ? 3 : dice.between(5, 25);
        Slots slots = Slots.draw(dice, 15, 18, dice.between(2, 5));
        int seats = dice.between(1, 2);
        LocalDate born = LocalDate.of(2025 - 23 - years, dice.between(1, 12), dice.between(1, 28));
        Map<String, String> cells = person(id, kind, born, PLACES.get(index % PLACES.size()))
                .put("since", wording.date(LocalDate.of(2025 - Math.min(years, dice.between(1, years)), 3, 1)))
                .put("post", wording.word(Area.POST, dice.oneOf(POSTS)))
                .put("experience", String.valueOf(years))
                .put("projects", String.valueOf(dice.between(0, 5)))
                .put("topics", wording.words(Area.TOPIC, dice.some(codes(Area.TOPIC), dice.between(0, 3))))
                .put("fields", wording.words(Area.FIELD, dice.some(codes(Area.FIELD), dice.between(1, 2))))
                .put("capacity", String.valueOf(seats))
                .put("minutes", String.valueOf(129 * seats))
                .put("slots", slots.in(wording))
                .put("participationConsent", wording.ownConsent(LocalDate.of(2025, 9, 12)))
                .put("dataConsent", wording.ownConsent(LocalDate.of(2025, 9, 12)));
        return new Member(id, new Member.Facts(0, Member.noMeans(), Vector.empty(), slots, seats), cells);
    }

    private Member collegeStudent(String id) {
        Slots slots = Slots.draw(dice, 15, 18, dice.between(3, 6));
        Seq<Request> requests = dice.chance(60)
                ? Vector.of(Request.of(RequestType.CAREER, dice.oneOf(codes(Area.FIELD)))
                        .urgent(2, Request.SELF))
                : Vector.of(Request.of(RequestType.PROJECT, dice.oneOf(codes(Area.TOPIC))));
        LocalDate born = LocalDate.of(dice.between(2006, 2008), dice.between(1, 12), dice.between(1, 28));
        String consent = wording.guardianConsent(LocalDate.of(2025, 9, 15))
                + wording.separator()
                + wording.ownConsent(LocalDate.of(2025, 9, 15));
        Map<String, String> cells = person(id, "COLLEGE_STUDENT", born, "kolledzh-1")
                .put("since", wording.date(LocalDate.of(2024, 9, 1)))
                .put("activities", String.valueOf(dice.between(0, 5)))
                .put("projects", String.valueOf(dice.between(0, 2)))
                .put("topics", wording.words(Area.TOPIC, arguments(requests, RequestType.PROJECT)))
                .put("fields", wording.words(Area.FIELD, arguments(requests, RequestType.CAREER)))
                .put("requests", requests.map(request -> request.in(wording)).mkString(wording.separator()))
                .put("capacity", "0")
                .put("slots", slots.in(wording))
                .put("participationConsent", consent)
                .put("dataConsent", consent);
        return new Member(id, new Member.Facts(0, Member.noMeans(), requests, slots, 0), cells);
    }

    private Map<String, String> person(String id, String kind, LocalDate born, String place) {
        return LinkedHashMap.<String, String>empty()
                .put("id", id)
                .put("kind", wording.word(Area.KIND, kind))
                .put("name", SampleNames.draw(dice))
                .put("birthDate", wording.date(born))
                .put("organisation", place)
                .put("interests", wording.words(Area.INTEREST, dice.some(codes(Area.INTEREST), 2)))
                .put("values", wording.words(Area.VALUE, dice.some(codes(Area.VALUE), 2)));
    }

    private static Seq<String> arguments(Seq<Request> requests, RequestType type) {
        return requests.filter(request -> request.isFor(type)).map(Request::argument);
    }

    private Seq<String> codes(Area area) {
        return wording.vocabulary().codes(area);
    }
}
