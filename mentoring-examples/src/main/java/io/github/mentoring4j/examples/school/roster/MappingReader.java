package io.github.mentoring4j.examples.school.roster;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a mapping file, and refuses to map what must not be mapped. */
final class MappingReader {
    /* Headers that stand for the sex of a person in files of other schools. */
    private static final Seq<String> NEVER = Vector.of("sex", "gender", "пол", "m/f", "м/ж");
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final String file;
    private final Row.Reading reading;

    private MappingReader(String file, Row.Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /** Reads the file; none if there is a problem, which was reported. */
    static Option<Mapping> read(Path path, Row.Reading reading) {
        String name = String.valueOf(path.getFileName());
        try {
            return Utf8.decode(name, Files.readAllBytes(path), reading.problems())
                    .flatMap(text -> parse(name, text, reading));
        } catch (IOException unreadable) {
            reading.problems()
                    .add(
                            Place.of(name),
                            new Problem.Malformed(
                                    "file", name, Text.of("файл, который можно открыть", "a file that can be opened")));
            return Option.none();
        }
    }

    private static Option<Mapping> parse(String name, String text, Row.Reading reading) {
        try {
            return new MappingReader(name, reading).mapping(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            reading.problems()
                    .add(
                            new Place(name, line, new Place.Field(column, "")),
                            new Problem.Malformed("json", name, Text.of("правильный JSON", "well-formed JSON")));
            return Option.none();
        }
    }

    private Option<Mapping> mapping(JsonNode root) {
        checkKeys(root, "", Vector.of("source", "id", "steps"));
        Vector<Mapping.Step> steps = Vector.empty();
        boolean sound = root.path("steps").isArray();
        if (!sound) {
            missing("steps", Text.of("список шагов «steps»", "the list \"steps\""));
        }
        int index = 0;
        for (JsonNode node : root.path("steps")) {
            Option<Mapping.Step> step = step(node, "steps[" + index + "]");
            sound = sound && step.isDefined();
            steps = steps.appendAll(step);
            index++;
        }
        JsonNode id = root.path("id");
        checkKeys(id, "id", Vector.of("prefix", "column"));
        Option<String> column = text(id, "column");
        boolean allowed = column.forAll(name -> isAllowed("id.column", name));
        Mapping.Ids ids = new Mapping.Ids(text(id, "prefix").getOrElse(""), column);
        return Option.when(sound && allowed, new Mapping(ids, steps));
    }

    private Option<Mapping.Step> step(JsonNode node, String path) {
        checkKeys(node, path, Vector.of("set", "add", "to", "from", "scale", "when", "why"));
        Option<Mapping.Target> target = target(node, path);
        Option<Mapping.Value> value = value(node, path);
        Option<Seq<Mapping.Condition>> when = conditions(node.path("when"), path);
        Option<Text> why = why(node.path("why"), path);
        return target.flatMap(to ->
                value.flatMap(what -> when.flatMap(all -> why.map(words -> new Mapping.Step(to, what, all, words)))));
    }

    private Option<Mapping.Target> target(JsonNode node, String path) {
        boolean adds = node.has("add");
        String key = adds ? "add" : "set";
        Option<String> named = text(node, key);
        if (named.isEmpty()) {
            missing(path + "." + key, Text.of("столбец «set» или «add»", "a column \"set\" or \"add\""));
        }
        ColumnSet columns = new ColumnSet(
                Columns.PUPILS.required(), Columns.PUPILS.optional().append(Columns.KIND), true);
        return named.flatMap(code -> columns.find(new CellType.Source(path, reading.vocabulary()), code)
                .fold(
                        problems -> {
                            reading.problems().add(at(path + "." + key), problems);
                            return Option.none();
                        },
                        column -> Option.some(new Mapping.Target(column, adds))));
    }

    private Option<Mapping.Value> value(JsonNode node, String path) {
        Option<String> from = text(node, "from");
        Option<String> to = text(node, "to");
        if (from.isDefined() == to.isDefined()) {
            missing(path, Text.of("либо «to», либо «from»", "either \"to\" or \"from\""));
            return Option.none();
        }
        if (!from.forAll(column -> isAllowed(path + ".from", column))) {
            return Option.none();
        }
        Vector<Mapping.Level> scale = Vector.empty();
        int index = 0;
        for (JsonNode level : node.path("scale")) {
            String place = path + ".scale[" + index + "]";
            checkKeys(level, place, Vector.of("is", "atLeast", "atMost", "to"));
            Option<Mapping.Test> test = test(level, place);
            Option<String> result = text(level, "to");
            if (result.isEmpty()) {
                missing(place + ".to", Text.of("значение «to»", "a value \"to\""));
            }
            scale = scale.appendAll(test.flatMap(each -> result.map(text -> new Mapping.Level(each, text))));
            index++;
        }
        return Option.when(scale.size() == index, new Mapping.Value(to.getOrElse(""), from, scale));
    }

    private Option<Seq<Mapping.Condition>> conditions(JsonNode when, String path) {
        Vector<Mapping.Condition> result = Vector.empty();
        int index = 0;
        for (JsonNode node : when) {
            String place = path + ".when[" + index + "]";
            checkKeys(node, place, Vector.of("column", "is", "atLeast", "atMost"));
            Option<String> column = text(node, "column");
            if (column.isEmpty()) {
                missing(place + ".column", Text.of("столбец «column»", "a column \"column\""));
            }
            Option<Mapping.Test> test = test(node, place);
            result = result.appendAll(column.filter(name -> isAllowed(place + ".column", name))
                    .flatMap(name -> test.map(each -> new Mapping.Condition(name, each))));
            index++;
        }
        return Option.when(result.size() == index, result);
    }

    private Option<Mapping.Test> test(JsonNode node, String path) {
        Mapping.Test test = new Mapping.Test(text(node, "is"), number(node, "atLeast"), number(node, "atMost"));
        boolean sound = test.is().isDefined()
                != (test.atLeast().isDefined() || test.atMost().isDefined());
        if (!sound) {
            missing(
                    path,
                    Text.of("либо «is», либо «atLeast» и «atMost»", "either \"is\" or \"atLeast\" and \"atMost\""));
        }
        return Option.when(sound, test);
    }

    private Option<Text> why(JsonNode node, String path) {
        Text why = Text.of(
                text(node, "russian").getOrElse(""), text(node, "english").getOrElse(""));
        if (!why.isComplete()) {
            missing(path + ".why", Text.of("пояснение на двух языках", "a reason in both languages"));
        }
        return Option.when(why.isComplete(), why);
    }

    /* Sex is never mapped: no rule of the library may look at it, not even by a detour. */
    private boolean isAllowed(String path, String column) {
        boolean allowed = !NEVER.contains(Column.folded(column));
        if (!allowed) {
            reading.problems()
                    .add(
                            at(path),
                            new Problem.OutOfRange(
                                    path,
                                    column,
                                    Text.of("любой столбец, кроме пола", "any column but the sex of a person")));
        }
        return allowed;
    }

    private void checkKeys(JsonNode node, String path, Seq<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                reading.problems()
                        .add(
                                at(path.isEmpty() ? name : path + "." + name),
                                new Problem.UnknownReference(
                                        path,
                                        name,
                                        Text.of(
                                                "одно из: " + known.mkString(", "),
                                                "one of: " + known.mkString(", "))));
            }
        });
    }

    private void missing(String path, Text what) {
        reading.problems().add(at(path), new Problem.Missing(path, what));
    }

    private Place at(String path) {
        return new Place(file, 0, new Place.Field(0, path));
    }

    private static Option<String> text(JsonNode node, String key) {
        return Option.when(node.path(key).isValueNode(), () -> node.path(key).asText());
    }

    private static Option<Integer> number(JsonNode node, String key) {
        return Option.when(node.path(key).isInt(), () -> node.path(key).asInt());
    }
}
