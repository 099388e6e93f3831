package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Draws the teachers: experience decides category, works, requests and what can be shown to others.
 *
 * @param dice the draws
 * @param wording the language of the cells
 * @param classes the classes of the school
 */
record SampleTeachers(Dice dice, Wording wording, Seq<String> classes) {
    static final Seq<String> COLUMNS = Vector.of(
                    "id", "name", "post", "organisation", "since", "experience", "subjects", "subjectExperience")
            .appendAll(Vector.of("classes", "category", "publicWorks", "leadsAssociation", "manages", "achievements"))
            .appendAll(Vector.of("activities", "projects", "topics", "fields", "competences", "requests", "interests"))
            .appendAll(Vector.of("values", "capacity", "minutes", "slots", "participationConsent", "dataConsent"));

    private static final Text FIRST = Text.of("первая", "first");
    private static final Text HIGHEST = Text.of("высшая", "highest");
    private static final Text NONE = Text.of("нет", "none");

    /* How many teachers have which subject first; whoever has no subject holds another post. */
    private static final Seq<Tuple2<String, Integer>> STAFF = Vector.of(
            Tuple.of("russian", 7),
            Tuple.of("mathematics", 8),
            Tuple.of("english", 6),
            Tuple.of("physics", 3),
            Tuple.of("chemistry", 2),
            Tuple.of("biology", 2),
            Tuple.of("history", 5),
            Tuple.of("informatics", 3),
            Tuple.of("physical-education", 3),
            Tuple.of("technology", 1));
    private static final Seq<String> OTHER_POSTS =
            Vector.of("deputy-head", "deputy-head", "psychologist", "librarian", "organiser");
    private static final Map<String, String> FIELDS = LinkedHashMap.of(
            "mathematics", "economics",
            "physics", "engineering",
            "chemistry", "medicine",
            "biology", "medicine",
            "informatics", "information-technology",
            "history", "law",
            "russian", "media");

    Seq<Member> draw() {
        Vector<Member> teachers = Vector.empty();
        for (Tuple2<String, Integer> subject : STAFF) {
            for (int count = 0; count < subject._2(); count++) {
                teachers = teachers.append(teacher(teachers.size() + 1, subject._1(), "teacher"));
            }
        }
        for (String post : OTHER_POSTS) {
            teachers = teachers.append(teacher(teachers.size() + 1, "", post));
        }
        return teachers;
    }

    private Member teacher(int number, String subject, String post) {
        int years = subject.isEmpty() ? dice.between(6, 25) : years(number);
        Seq<Request> requests = requests(years, subject);
        Slots slots = Slots.draw(dice, 14, 17, dice.between(5, 8));
        int seats = years < 4 ? 0 : dice.between(1, 2);
        Map<String, String> cells = LinkedHashMap.<String, String>empty()
                .put("id", String.format(Locale.ROOT, "T%02d", number))
                .put("name", SampleNames.draw(dice))
                .put("post", wording.word(Area.POST, post))
                .put("organisation", SampleSchool.ORGANISATION)
                .merge(work(years, subject, requests))
                .put("manages", post.equals("deputy-head") ? managed(number) : "-")
                .merge(skills(years, subject, requests))
                .merge(time(slots, seats, requests));
        return new Member(
                String.format(Locale.ROOT, "T%02d", number),
                new Member.Facts(0, Member.noMeans(), requests, slots, seats),
                cells);
    }

    /* A quarter are in their first three years, and the experience goes up to forty. */
    private int years(int number) {
        return switch (number % 4) {
            case 0 -> dice.between(0, 3);
            case 1 -> dice.between(4, 12);
            case 2 -> dice.between(10, 22);
            default -> dice.between(20, 40);
        };
    }

    private Map<String, String> work(int years, String subject, Seq<Request> requests) {
        boolean moved = years > 5 && dice.chance(12);
        int since = moved ? 2025 : 2025 - Math.max(0, Math.min(years, dice.between(years / 2, years)));
        Text category = years < 5 ? NONE : dice.chance(30) ? NONE : dice.chance(50) ? FIRST : HIGHEST;
        int works = years < 3 ? 0 : dice.between(0, 4);
        return LinkedHashMap.<String, String>empty()
                .put("since", wording.date(LocalDate.of(since, 8, 25)))
                .put("experience", String.valueOf(years))
                .put("subjects", wording.words(Area.SUBJECT, subject.isEmpty() ? Vector.empty() : Vector.of(subject)))
                .put("subjectExperience", experience(years, subject, requests))
                .put("classes", wording.list(subject.isEmpty() ? Vector.empty() : dice.some(classes, 5)))
                .put("category", wording.say(category))
                .put("publicWorks", String.valueOf(works))
                .put("leadsAssociation", wording.flag(years > 8 && dice.chance(15)))
                .put("achievements", String.valueOf(years > 6 ? dice.between(0, 2) : 0));
    }

    /* Some teachers of many years took over a subject not long ago and ask for its method. */
    private String experience(int years, String subject, Seq<Request> requests) {
        boolean late = years > 3 && requests.exists(request -> request.isFor(RequestType.SUBJECT_METHOD));
        return subject.isEmpty()
                ? "-"
                : wording.levels(Area.SUBJECT, LinkedHashMap.of(subject, late ? dice.between(0, 2) : years));
    }

    private String managed(int number) {
        return wording.list(Vector.range(0, 5)
                .map(step -> String.format(Locale.ROOT, "T%02d", (number * 7 + step * 3) % 40 + 1))
                .sorted());
    }

    private Map<String, String> skills(int years, String subject, Seq<Request> requests) {
        Seq<String> wanted = requests.map(Request::argument);
        Map<String, Integer> levels = LinkedHashMap.ofEntries(
                SampleExchange.NEW.map(method -> Tuple.of(method, wanted.contains(method) ? 0 : modern(years))));
        levels = levels.merge(LinkedHashMap.ofEntries(SampleExchange.TEACHERS.map(method -> Tuple.of(
                method, wanted.contains(method) ? dice.between(0, 1) : Math.min(3, dice.between(1, 2) + years / 15)))));
        levels = levels.put("support", years < 5 ? 1 : dice.between(1, 3)).put("communication", dice.between(1, 3));
        Seq<String> fields =
                FIELDS.get(subject).map(field -> Vector.of(field, "education")).getOrElse(Vector.of("education"));
        return LinkedHashMap.<String, String>empty()
                .put("activities", String.valueOf(dice.between(1, 6)))
                .put("projects", String.valueOf(dice.between(0, 3)))
                .put("topics", wording.words(Area.TOPIC, dice.some(codes(Area.TOPIC), dice.between(0, 2))))
                .put("fields", wording.words(Area.FIELD, fields))
                .put("competences", wording.levels(Area.COMPETENCE, levels))
                .put("interests", wording.words(Area.INTEREST, dice.some(codes(Area.INTEREST), 2)))
                .put("values", wording.words(Area.VALUE, dice.some(codes(Area.VALUE), 2)));
    }

    /* The younger, the more modern. */
    private int modern(int years) {
        return years < 10 ? dice.between(2, 3) : years < 20 ? dice.between(1, 2) : dice.between(0, 1);
    }

    private Seq<Request> requests(int years, String subject) {
        if (subject.isEmpty()) {
            return Vector.empty();
        }
        Vector<Request> requests = Vector.empty();
        if (years <= 3) {
            requests = requests.append(
                    Request.of(RequestType.PROFESSIONAL_START, "").urgent(1, Request.SELF));
        }
        if (years <= 2 || dice.chance(8)) {
            requests = requests.append(
                    Request.of(RequestType.SUBJECT_METHOD, subject).urgent(2, Request.SELF));
        }
        if (years >= 15 && dice.chance(55)) {
            requests = requests.append(Request.of(RequestType.NEW_METHODS, dice.oneOf(SampleExchange.NEW)));
        }
        if (dice.chance(12)) {
            requests =
                    requests.append(Request.of(RequestType.PSYCHO_EMOTIONAL, "").urgent(1, Request.SELF));
        }
        if (dice.chance(45)) {
            requests = requests.append(Request.of(RequestType.EXCHANGE, dice.oneOf(SampleExchange.TEACHERS)));
        }
        return requests;
    }

    private Map<String, String> time(Slots slots, int seats, Seq<Request> requests) {
        String consent = wording.ownConsent(LocalDate.of(2025, 9, dice.between(1, 10)));
        int own = requests.isEmpty() ? 0 : 129 * Math.min(3, requests.size() + 1);
        return LinkedHashMap.<String, String>empty()
                .put("requests", requests.map(request -> request.in(wording)).mkString(wording.separator()))
                .put("capacity", String.valueOf(seats))
                .put("minutes", dice.chance(5) ? "" : String.valueOf(129 * seats + own))
                .put("slots", slots.in(wording))
                .put("participationConsent", dice.chance(4) ? "" : consent)
                .put("dataConsent", consent);
    }

    private Seq<String> codes(Area area) {
        return wording.vocabulary().codes(area);
    }
}
