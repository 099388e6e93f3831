package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Draws the pupils: talent for learning and for company decide marks, activities, requests and who offers help.
 *
 * @param dice the draws
 * @param wording the language of the cells
 */
record SamplePupils(Dice dice, Wording wording) {
    static final Seq<String> COLUMNS = Vector.of("id", "name", "class", "birthDate", "organisation", "since", "mean")
            .appendAll(SamplePupils.subjects(8).append("mathematics").map(subject -> "marks." + subject))
            .appendAll(Vector.of(
                    "activities", "roles", "achievements", "projects", "ownIdea", "topics", "fields", "competences"))
            .appendAll(Vector.of("requests", "interests", "dislikes", "values", "capacity", "minutes", "slots"))
            .appendAll(Vector.of("participationConsent", "dataConsent"));

    private static final int POPULAR_TOPICS = 7;

    Seq<Member> draw() {
        Vector<Member> pupils = Vector.empty();
        for (int grade = 5; grade <= 11; grade++) {
            for (String letter : grade < 10 ? Vector.of("А", "Б", "В", "Г") : Vector.of("А", "Б")) {
                int size = dice.between(24, 26);
                for (int seat = 0; seat < size; seat++) {
                    pupils =
                            pupils.append(pupil(String.format(Locale.ROOT, "P%03d", pupils.size() + 1), grade, letter));
                }
            }
        }
        return pupils;
    }

    static Seq<String> subjects(int grade) {
        Vector<String> always = Vector.of("russian", "english", "history", "biology");
        return grade < 7
                ? always.append("mathematics")
                : always.appendAll(Vector.of("algebra", "geometry", "informatics", "physics"))
                        .appendAll(grade < 8 ? Vector.empty() : Vector.of("chemistry"));
    }

    private Member pupil(String id, int grade, String letter) {
        Talents talents = new Talents(dice.talent(), dice.talent());
        Map<String, Integer> means = means(grade, talents.learning());
        Seq<Request> requests = requests(grade, talents, means);
        boolean helps =
                grade >= 6 && (talents.learning() > 60 || talents.company() > 65) && dice.chance(grade >= 10 ? 75 : 45);
        boolean takesPart = helps || requests.nonEmpty();
        Slots slots = grade < 10
                ? Slots.draw(dice, 14, 16, dice.between(2, 5))
                : Slots.draw(dice, 14, 17, dice.between(4, 8));
        int seats = helps ? dice.between(1, grade < 10 ? 10 : 16) / 9 + 1 : 0;
        Map<String, String> cells = LinkedHashMap.<String, String>empty()
                .put("id", id)
                .put("name", SampleNames.draw(dice))
                .put("class", grade + letter)
                .put("organisation", SampleSchool.ORGANISATION)
                .merge(dates(grade, talents))
                .merge(marks(means))
                .merge(life(grade, talents, requests))
                .merge(takesPart ? part(grade, slots, seats, requests) : Member.noCells());
        return new Member(id, new Member.Facts(grade, means, requests, slots, seats), cells);
    }

    private Map<String, String> dates(int grade, Talents talents) {
        LocalDate born = LocalDate.of(2025 - grade - 6, dice.between(1, 12), dice.between(1, 28));
        boolean newcomer = dice.chance(6);
        LocalDate since = newcomer
                ? LocalDate.of(2025, 8, dice.between(20, 30))
                : LocalDate.of(2026 - Math.max(2, dice.between(2, grade)), 9, 1);
        return LinkedHashMap.of(
                "birthDate", talents.company() == 50 ? "" : wording.date(born), "since", wording.date(since));
    }

    private Map<String, Integer> means(int grade, int learning) {
        return TreeMap.ofEntries(subjects(grade)
                .map(subject -> Tuple.of(
                        subject, Math.max(210, Math.min(500, 272 + learning * 22 / 10 + dice.between(-50, 50))))));
    }

    /* Four pupils in a hundred have no marks yet; some subjects have too few of them. */
    private Map<String, String> marks(Map<String, Integer> means) {
        if (dice.chance(4)) {
            return Member.noCells();
        }
        Map<String, String> cells =
                LinkedHashMap.of("mean", wording.mean(means.values().sum().intValue() / means.size()));
        return cells.merge(means.map((subject, mean) -> Tuple.of(
                "marks." + subject,
                wording.mean(mean) + "/" + (dice.chance(3) ? 2 : dice.between(4, 14)) + "/" + (mean + 50) / 100)));
    }

    private Map<String, String> life(int grade, Talents talents, Seq<Request> requests) {
        int company = talents.company();
        int activities = company > 65 ? dice.between(4, 8) : company > 40 ? dice.between(1, 4) : dice.between(0, 1);
        int projects = grade >= 8 && talents.learning() > 50 ? dice.between(0, 2) : 0;
        Seq<String> topics = requests.filter(request -> request.isFor(RequestType.PROJECT))
                .map(Request::argument)
                .appendAll(projects > 0 ? dice.some(topics().take(POPULAR_TOPICS), 2) : Vector.empty())
                .distinct();
        return LinkedHashMap.<String, String>empty()
                .put("activities", dice.chance(2) ? "" : String.valueOf(activities))
                .put("roles", String.valueOf(company > 75 && dice.chance(60) ? 1 : 0))
                .put("achievements", String.valueOf(talents.learning() > 70 ? dice.between(0, 3) : 0))
                .put("projects", String.valueOf(projects))
                .put("ownIdea", wording.flag(company > 60 && dice.chance(20)))
                .put("topics", wording.words(Area.TOPIC, topics))
                .put("fields", wording.words(Area.FIELD, fields(requests)))
                .put("competences", wording.levels(Area.COMPETENCE, competences(talents, requests)))
                .put("interests", wording.words(Area.INTEREST, dice.some(codes(Area.INTEREST), dice.between(1, 3))))
                .put(
                        "dislikes",
                        dice.chance(20) ? wording.words(Area.INTEREST, dice.some(codes(Area.INTEREST), 1)) : "")
                .put("values", wording.words(Area.VALUE, dice.some(codes(Area.VALUE), dice.between(1, 2))));
    }

    private static Seq<String> fields(Seq<Request> requests) {
        return requests.filter(request -> request.isFor(RequestType.CAREER))
                .map(Request::argument)
                .filter(field -> !field.isEmpty());
    }

    /* Who offers an exchange is good at something else than what is asked for. */
    private Map<String, Integer> competences(Talents talents, Seq<Request> requests) {
        Seq<String> wanted =
                requests.filter(request -> request.isFor(RequestType.EXCHANGE)).map(Request::argument);
        Seq<String> offered = SampleExchange.PUPILS.filter(skill -> !wanted.contains(skill));
        Map<String, Integer> levels = LinkedHashMap.ofEntries(dice.some(offered, wanted.isEmpty() ? 1 : 2)
                .map(skill -> Tuple.of(skill, dice.between(requests.isEmpty() ? 1 : 2, 3))));
        return levels.merge(LinkedHashMap.of(
                "communication", talents.company() / 34, "support", talents.company() > 60 ? dice.between(1, 2) : 0));
    }

    private Seq<Request> requests(int grade, Talents talents, Map<String, Integer> means) {
        Vector<Request> requests = Vector.empty();
        Seq<String> weak = means.filterValues(mean -> mean <= 340).keySet().toVector();
        if (weak.nonEmpty() && dice.chance(40)) {
            String subject = weak.minBy(each -> means.getOrElse(each, 0)).getOrElse(weak.head());
            requests = requests.append(Request.of(RequestType.LEARNING_RESULT, subject)
                    .urgent(means.getOrElse(subject, 0) < 290 ? 1 : 2, raisedBy()));
        }
        if (talents.company() < 35 && dice.chance(25)) {
            requests = requests.append(Request.of(
                            dice.oneOf(Vector.of(
                                    RequestType.COMMUNICATION_LEADERSHIP,
                                    RequestType.PSYCHO_EMOTIONAL,
                                    RequestType.ADAPTATION)),
                            "")
                    .urgent(dice.between(1, 3), raisedBy()));
        }
        if (talents.learning() > 40 && dice.chance(9)) {
            requests = requests.append(Request.of(RequestType.EXCHANGE, dice.oneOf(SampleExchange.PUPILS)));
        }
        if (talents.company() > 45 && dice.chance(12)) {
            requests = requests.append(Request.of(RequestType.PROJECT, dice.oneOf(topics().take(POPULAR_TOPICS)))
                    .urgent(dice.between(2, 3), Request.SELF));
        }
        if (grade >= 10 && dice.chance(45)) {
            String field = dice.chance(25) ? "" : dice.oneOf(codes(Area.FIELD));
            requests = requests.append(Request.of(RequestType.CAREER, field).urgent(2, Request.SELF));
        }
        return requests;
    }

    private Text raisedBy() {
        return dice.oneOf(Vector.of(
                Request.SELF, Request.PARENT, Request.CLASS_TEACHER, Request.CLASS_TEACHER, Request.PSYCHOLOGIST));
    }

    private Map<String, String> part(int grade, Slots slots, int seats, Seq<Request> requests) {
        String requested = requests.map(request -> request.in(wording)).mkString(wording.separator());
        String minutes = seats == 0
                ? ""
                : String.valueOf(dice.chance(8) ? 90 : 129 * seats + (requests.isEmpty() ? 0 : 129 * 2));
        String consents = consents(grade);
        return LinkedHashMap.<String, String>empty()
                .put("requests", requested)
                .put("capacity", String.valueOf(seats))
                .put("minutes", minutes)
                .put("slots", dice.chance(4) ? "" : slots.in(wording))
                .put("participationConsent", dice.chance(5) ? "" : consents)
                .put("dataConsent", consents);
    }

    private String consents(int grade) {
        LocalDate day = LocalDate.of(2025, 9, dice.between(1, 20));
        String guardian = wording.guardianConsent(day);
        if (dice.chance(1)) {
            return wording.withdrawn(guardian, LocalDate.of(2025, 9, 25));
        }
        return grade < 7 ? guardian : guardian + wording.separator() + wording.ownConsent(day);
    }

    private Seq<String> topics() {
        return codes(Area.TOPIC);
    }

    private Seq<String> codes(Area area) {
        return wording.vocabulary().codes(area);
    }

    /** From 0 to 100 each. */
    private record Talents(int learning, int company) {}
}
