package io.github.mentoring4j.examples.school.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    private static final RosterSettings SETTINGS = RosterSettings.standard(LocalDate.of(2025, 10, 1));
    private static final String CSV = "sex;years;points;clubs\nF;15;7;no\nM;16;19;yes\n";
    private static final String WHY = "\"why\": {\"russian\": \"почему\", \"english\": \"why\"}";
    private static final String BASE =
            step("\"set\": \"kind\", \"to\": \"STUDENT\"") + "," + step("\"set\": \"class\", \"to\": \"9\"");

    @TempDir
    Path folder;

    @Test
    void writesConstantsScalesAndRequests() {
        Roster roster = valid(
                CSV,
                mapping(
                        "{\"prefix\": \"f-\"}",
                        BASE + ","
                                + step("\"set\": \"age\", \"from\": \"years\"") + ","
                                + step(
                                        "\"set\": \"marks.physics\", \"from\": \"points\", \"scale\":"
                                                + " [{\"atMost\": 9, \"to\": \"2.50/3\"}, {\"atMost\": 20, \"to\": \"4.75/3\"}]")
                                + ","
                                + step(
                                        "\"add\": \"requests\", \"to\": \"PROJECT\", \"when\": [{\"column\": \"clubs\", \"is\": \"no\"}]")
                                + ","
                                + step("\"add\": \"requests\", \"to\": \"LEARNING_RESULT(physics)\","
                                        + " \"when\": [{\"column\": \"points\", \"atLeast\": 1, \"atMost\": 9}]")));

        assertThat(roster.participants().map(person -> person.id().value())).containsExactly("f-1", "f-2");
        Participant weak = roster.participants().head();
        assertThat(weak.age()).isEqualTo(Option.some(15));
        assertThat(weak.schooling().marks()).isEqualTo(TreeMap.of("physics", new MarkMean(250, 3)));
        assertThat(weak.requests())
                .containsExactly(
                        MenteeRequest.of(RequestType.PROJECT),
                        MenteeRequest.of(RequestType.LEARNING_RESULT, "physics"));
        assertThat(roster.participants().last().requests()).isEmpty();
    }

    @Test
    void printsEachStepAsAnAssumption() {
        Seq<Message> assumptions = valid(
                        CSV,
                        mapping(
                                "{\"column\": \"years\"}",
                                BASE + ","
                                        + step(
                                                "\"set\": \"activities\", \"from\": \"clubs\", \"scale\":"
                                                        + " [{\"is\": \"yes\", \"to\": \"4\"}, {\"is\": \"no\", \"to\": \"0\"}]")
                                        + ","
                                        + step("\"set\": \"capacity\", \"to\": \"1\","
                                                + " \"when\": [{\"column\": \"points\", \"atLeast\": 15}]")))
                .assumptions();

        assertThat(assumptions.map(each -> each.in(Language.ENGLISH)))
                .containsExactly(
                        "Kind: «STUDENT» (why)",
                        "Class: «9» (why)",
                        "Activities in a year: clubs [= yes → 4; = no → 0] (why)",
                        "Capacity: «1» if points ≥ 15 (why)");
        assertThat(assumptions.last().in(Language.RUSSIAN)).isEqualTo("Мест: «1», если points ≥ 15 (почему)");
    }

    @Test
    void refusesToMapSex() {
        String mapping = mapping(
                "{\"column\": \"Gender\"}",
                BASE + ","
                        + step("\"set\": \"activities\", \"from\": \"sex\"") + ","
                        + step(
                                "\"set\": \"capacity\", \"to\": \"1\", \"when\": [{\"column\": \" Пол \", \"is\": \"F\"}]"));

        assertThat(problems(CSV, mapping))
                .containsExactly(
                        "map.json, \"id.column\": \"Gender\" is out of range; expected: any column but the sex of a person",
                        "map.json, \"steps[2].from\": \"sex\" is out of range; expected: any column but the sex of a person",
                        "map.json, \"steps[3].when[0].column\": \" Пол \" is out of range; expected: any column but the sex"
                                + " of a person");
    }

    @Test
    void reportsEverythingThatIsWrongWithAMapping() {
        String mapping = mapping(
                "{\"prefix\": \"f-\"}",
                "{\"set\": \"sex\", \"to\": \"1\", \"way\": 1}, "
                        + "{\"to\": \"1\", \"from\": \"years\", " + WHY + "}, "
                        + step("\"set\": \"age\", \"from\": \"years\", \"scale\": [{\"is\": \"1\", \"atMost\": 2}]")
                        + ","
                        + step("\"set\": \"age\", \"to\": \"9\", \"when\": [{\"is\": \"1\"}]"));

        assertThat(problems(CSV, mapping).map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly(
                        "map.json, \"steps[0].set\"",
                        "map.json, \"steps[0].way\"",
                        "map.json, \"steps[0].why\"",
                        "map.json, \"steps[1]\"",
                        "map.json, \"steps[1].set\"",
                        "map.json, \"steps[2].scale[0]\"",
                        "map.json, \"steps[2].scale[0].to\"",
                        "map.json, \"steps[3].when[0].column\"");
    }

    @Test
    void reportsJsonThatIsNone() {
        assertThat(problems(CSV, "{\n  \"steps\": [,]\n}"))
                .singleElement()
                .asString()
                .startsWith("map.json:2, column ");
        assertThat(problems(CSV, "{}")).containsExactly("map.json, \"steps\": missing: the list \"steps\"");
    }

    @Test
    void reportsForeignCellsAndColumnsThatDoNotFit() {
        String mapping = mapping(
                "{\"prefix\": \"f-\"}",
                BASE + ","
                        + step(
                                "\"set\": \"activities\", \"from\": \"points\", \"scale\": [{\"atMost\": 9, \"to\": \"many\"}]"));

        assertThat(problems(CSV, mapping))
                .containsExactly(
                        "foreign.csv:2, column 3 \"points\": \"many\" cannot be read; expected: a whole number from 0 to 999",
                        "foreign.csv:3, column 3 \"points\": \"19\" is out of range; expected: a value of the scale: ≤ 9 → many");
        assertThat(problems("years;clubs\n15;no\n", mapping))
                .containsExactly("foreign.csv:1: missing: column \"points\"");
        assertThat(problems("years;points\n15;no;3\n", mapping))
                .singleElement()
                .asString()
                .startsWith("foreign.csv:2, column 3: cells in the line: 3");
    }

    @Test
    void readsTheMappingOfTheRealPupils() {
        Path mapping = Path.of("data", "mappings", "student-por.json");
        write("student-por.csv", """
                school;sex;age;studytime;failures;schoolsup;activities;traveltime;famrel;freetime;goout;G3
                GP;F;18;2;0;yes;no;2;4;3;4;11
                MS;M;16;1;0;no;yes;1;4;5;5;17
                MS;F;15;3;1;no;no;4;1;1;1;6
                """);

        Validation<Seq<RosterProblem>, Roster> read =
                RosterReader.readForeign(folder.resolve("student-por.csv"), mapping, SETTINGS);
        Seq<Participant> people = read.fold(problems -> Vector.empty(), Roster::participants);

        assertThat(people.map(person -> person.schooling().gradeLevel()))
                .containsExactly(Option.some(11), Option.some(10), Option.some(10));
        assertThat(people.map(person -> person.time().capacity()))
                .containsExactly(Option.some(0), Option.some(2), Option.some(0));
        assertThat(people.last().requests().map(MenteeRequest::type))
                .containsExactly(
                        RequestType.LEARNING_RESULT,
                        RequestType.COMMUNICATION_LEADERSHIP,
                        RequestType.PSYCHO_EMOTIONAL,
                        RequestType.EXCHANGE);
        assertThat(read.fold(problems -> Vector.empty(), Roster::assumptions)).isNotEmpty();
    }

    private Roster valid(String csv, String mapping) {
        return read(csv, mapping)
                .fold(
                        problems -> {
                            throw new AssertionError(problems.map(problem -> problem.in(Language.ENGLISH))
                                    .mkString("\n"));
                        },
                        value -> value);
    }

    private Seq<String> problems(String csv, String mapping) {
        return read(csv, mapping)
                .fold(problems -> problems.map(problem -> problem.in(Language.ENGLISH)), roster -> Vector.empty());
    }

    private Validation<Seq<RosterProblem>, Roster> read(String csv, String mapping) {
        write("foreign.csv", csv);
        write("map.json", mapping);
        return RosterReader.readForeign(folder.resolve("foreign.csv"), folder.resolve("map.json"), SETTINGS);
    }

    private void write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mapping(String id, String steps) {
        return "{\"id\": " + id + ", \"steps\": [" + steps + "]}";
    }

    private static String step(String content) {
        return "{" + content + ", " + WHY + "}";
    }
}
