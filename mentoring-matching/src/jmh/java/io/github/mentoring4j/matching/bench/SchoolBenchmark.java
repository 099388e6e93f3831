package io.github.mentoring4j.matching.bench;

import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Outlook;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.Placement;
import io.github.mentoring4j.core.participant.Profession;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.Skills;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** A school from a seed, end to end, beside one plain pass of rules and scores over all pairs of fitting kinds. */
public final class SchoolBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Vector<String> SUBJECTS = Vector.of("mathematics", "physics", "russian", "history", "biology");
    private static final Vector<String> TOPICS =
            Vector.of("robotics", "ecology", "media", "theatre", "medicine", "law");

    private final SplittableRandom random;

    private SchoolBenchmark(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Prints pairs, times and their ratio.
     *
     * @param args the number of people, the seed, how often each is timed and everybody's limit in all; by default 1,000, 145, 5 and none
     */
    public static void main(String... args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 145;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Option<Integer> limitInAll = Option.when(args.length > 3, () -> Integer.valueOf(args[3]));
        MatchRequest request = new SchoolBenchmark(seed).request(people, limitInAll);
        long plain = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long[] counts = pass(request);
            long middle = System.nanoTime();
            MatchPlan plan = Matchers.match(request);
            long end = System.nanoTime();
            plain = Math.min(plain, middle - start);
            whole = Math.min(whole, end - middle);
            System.out.printf(
                    "round %d: pairs %d, allowed %d, pass %d ms, end to end %d ms, matches %d, unmatched %d%n",
                    round,
                    counts[0],
                    counts[1],
                    (middle - start) / 1_000_000,
                    (end - middle) / 1_000_000,
                    plan.matches().size(),
                    plan.unmatched().size());
        }
        System.out.printf(
                "people %d, needs %d, ratio %.2f%n", people, request.needs().size(), (double) whole / plain);
    }

    private static long[] pass(MatchRequest request) {
        long[] counts = new long[3];
        for (RoleModel model : request.roleModels()) {
            Seq<PairSide> mentors = sides(request, model, Side.MENTOR);
            Seq<PairSide> mentees = sides(request, model, Side.MENTEE);
            for (PairSide mentor : mentors) {
                for (PairSide mentee : mentees) {
                    if (mentor.participant() != mentee.participant()) {
                        counts[0]++;
                        Pairing pairing = new Pairing(mentor, mentee, request.circumstances());
                        if (Rules.admit(model.rules(), pairing)) {
                            counts[1]++;
                            counts[2] += Scoring.score(Scoring.contributions(model.criteria(), pairing));
                        }
                    }
                }
            }
        }
        return counts;
    }

    private static Seq<PairSide> sides(MatchRequest request, RoleModel model, Side side) {
        return request.participants()
                .values()
                .filter(person -> request.kinds(model, side).contains(person.kind()))
                .map(person -> request.side(model, person.id()))
                .toVector();
    }

    private MatchRequest request(int people, Option<Integer> limitInAll) {
        return MatchRequestDraft.builder()
                .date(DAY)
                .catalogue(SeedModel.standard().catalogue())
                .policy(MatchPolicy.builder().limitInAll(limitInAll).build())
                .participants(Vector.range(0, people).map(this::person))
                .build()
                .check()
                .fold(
                        problems -> {
                            throw new IllegalStateException(problems.toString());
                        },
                        request -> request);
    }

    private Participant person(int number) {
        int dice = random.nextInt(100);
        ParticipantKind kind = dice < 80
                ? ParticipantKind.STUDENT
                : dice < 90
                        ? ParticipantKind.TEACHER
                        : dice < 94
                                ? ParticipantKind.EMPLOYER_STAFF
                                : dice < 97 ? ParticipantKind.ALUMNUS : ParticipantKind.COLLEGE_STUDENT;
        boolean pupil = kind.equals(ParticipantKind.STUDENT);
        int grade = 5 + random.nextInt(7);
        int age = pupil
                ? grade + 7
                : kind.equals(ParticipantKind.TEACHER) ? 22 + random.nextInt(40) : 19 + random.nextInt(30);
        Participant.Builder person = Participant.builder()
                .id(ParticipantId.of("p" + number))
                .kind(kind)
                .age(age)
                .placement(Placement.builder()
                        .organisation("55")
                        .monthsInOrganisation(random.nextInt(60))
                        .build())
                .skills(skills())
                .outlook(Outlook.builder()
                        .interests(words(TOPICS, 3))
                        .values(words(SUBJECTS, 3))
                        .build())
                .time(time())
                .consents(consents(age))
                .requests(requests(pupil));
        return (pupil ? person.schooling(schooling(grade)) : person.profession(profession(age))).build();
    }

    private Schooling schooling(int grade) {
        SortedMap<String, MarkMean> marks = TreeMap.empty();
        for (String subject : SUBJECTS) {
            marks = marks.put(subject, new MarkMean(250 + random.nextInt(251), 10));
        }
        return Schooling.builder()
                .gradeLevel(grade)
                .markMean(300 + random.nextInt(201))
                .marks(marks)
                .activities(random.nextInt(12))
                .leadershipRoles(random.nextInt(5) == 0 ? 1 : 0)
                .achievements(random.nextInt(3))
                .build();
    }

    private Profession profession(int age) {
        return Profession.builder()
                .experienceYears(random.nextInt(Math.max(1, age - 20)))
                .subjects(TreeSet.of(SUBJECTS.get(random.nextInt(SUBJECTS.size()))))
                .subjectExperience(levels(SUBJECTS, 15))
                .publicWorks(random.nextInt(4))
                .build();
    }

    private Skills skills() {
        return Skills.builder()
                .topics(words(TOPICS, 3))
                .fields(words(TOPICS, 3))
                .competences(
                        levels(Vector.of("digital", "communication", "support").appendAll(SUBJECTS), 4))
                .finishedProjects(random.nextInt(3))
                .ownIdea(random.nextBoolean())
                .build();
    }

    private TimeResource time() {
        Vector<WeeklySlot> slots = Vector.of(DayOfWeek.values()).take(5).flatMap(day -> {
            int start = 14 * 60 + 30 * random.nextInt(6);
            return random.nextInt(2) == 0
                    ? Vector.of(new WeeklySlot(day, start, start + 90))
                    : Vector.<WeeklySlot>empty();
        });
        return TimeResource.builder()
                .capacity(1 + random.nextInt(2))
                .minutesPerMonth(150 + 150 * random.nextInt(4))
                .availability(new Availability(slots))
                .build();
    }

    private static Seq<Consent> consents(int age) {
        return Vector.of(Consent.Giver.SELF, Consent.Giver.GUARDIAN)
                .filter(giver -> giver == Consent.Giver.SELF || age < 18)
                .flatMap(giver -> Vector.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING)
                        .map(kind -> Consent.builder()
                                .kind(kind)
                                .givenBy(giver)
                                .givenOn(DAY.minusDays(1))
                                .build()));
    }

    private Seq<MenteeRequest> requests(boolean pupil) {
        Vector<MenteeRequest> all = pupil
                ? Vector.of(
                        MenteeRequest.of(RequestType.LEARNING_RESULT, one(SUBJECTS)),
                        MenteeRequest.of(RequestType.PROJECT, one(TOPICS)),
                        MenteeRequest.of(RequestType.CAREER, one(TOPICS)),
                        MenteeRequest.of(RequestType.ADAPTATION),
                        MenteeRequest.of(RequestType.COMMUNICATION_LEADERSHIP),
                        MenteeRequest.of(RequestType.EXCHANGE, one(SUBJECTS)))
                : Vector.of(
                        MenteeRequest.of(RequestType.PROFESSIONAL_START),
                        MenteeRequest.of(RequestType.SUBJECT_METHOD, one(SUBJECTS)),
                        MenteeRequest.of(RequestType.NEW_METHODS, "digital"),
                        MenteeRequest.of(RequestType.EXCHANGE, one(SUBJECTS)));
        return all.filter(request -> random.nextInt(3) == 0);
    }

    private TreeSet<String> words(Vector<String> from, int among) {
        return TreeSet.ofAll(from.filter(word -> random.nextInt(among) == 0));
    }

    private SortedMap<String, Integer> levels(Vector<String> of, int bound) {
        return of.foldLeft(TreeMap.<String, Integer>empty(), (map, word) -> map.put(word, random.nextInt(bound)));
    }

    private String one(Vector<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
