package io.github.mentoring4j.examples.school;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample school, from its rosters to the three files, in both languages. */
class SampleRunTest {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<)]*");

    @TempDir
    static Path folder;

    private static Run russian;
    private static Run english;

    @BeforeAll
    static void runs() {
        russian = Run.into(folder.resolve("ru"));
        english = Run.into(folder.resolve("en"), "--lang", "en");
    }

    @Test
    void endsWellInBothLanguages() {
        assertThat(russian.err()).isEmpty();
        assertThat(russian.exit()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.exit()).isZero();
        assertThat(russian.out())
                .startsWith("Программа наставничества: МБОУ СОШ №55")
                .contains("КОРОТКО");
        assertThat(english.out())
                .startsWith("Mentoring programme: School No. 55")
                .contains("IN SHORT");
    }

    @Test
    void formsPairsInAllFormsAndRoleModels() throws IOException {
        List<NamedCsvRecord> pairs = records(russian);
        assertThat(pairs).hasSize(plan(russian).get("pairs").size());
        assertThat(pairs.stream()
                        .map(pair -> pair.getField("Код ролевой модели"))
                        .distinct())
                .hasSize(15);
        assertThat(pairs.stream().map(pair -> pair.getField("Форма")).distinct())
                .hasSize(4);
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.getField("Наставник")).isNotBlank();
            assertThat(pair.getField("Наставляемый")).isNotBlank();
            assertThat(pair.getField("Почему")).contains("балл");
            assertThat(pair.getField("Запрос")).isNotBlank();
        });
    }

    @Test
    void givesEachPairAndEachUnservedNeedItsReasonAndItsPoints() throws IOException {
        JsonNode plan = plan(russian);
        assertThat(plan.get("pairs")).allSatisfy(pair -> {
            assertThat(points(pair)).isEqualTo(pair.get("points").asLong());
            assertThat(pair.get("reason").get("ru").asText()).isNotBlank();
            assertThat(pair.get("reason").get("en").asText()).isNotBlank();
        });
        assertThat(plan.get("unserved")).isNotEmpty().allSatisfy(need -> {
            assertThat(need.get("text").get("ru").asText()).isNotBlank();
            assertThat(need.get("reason").asText()).matches("[A-Z_]+");
        });
    }

    @Test
    void saysTheSameToProgramsInBothLanguages() {
        assertThat(english.plan()).isEqualTo(russian.plan());
    }

    @Test
    void keepsNamesOutOfTheFileForPrograms() throws IOException {
        String plan = russian.plan();
        assertThat(names())
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(plan).doesNotContain(name));
    }

    @Test
    void needsNoNetworkForThePage() {
        for (Run run : List.of(russian, english)) {
            Matcher addresses = ADDRESS.matcher(run.report());
            assertThat(addresses.results().map(found -> found.group()))
                    .allMatch(address -> address.startsWith("https://www.chartjs.org")
                            || address.startsWith("https://github.com/kurkle/color"));
            assertThat(run.report()).doesNotContain(" src=", "@import", "url(", "sourceMappingURL");
            assertThat(run.report()).contains("default-src 'none'").contains("new Chart(");
        }
    }

    @Test
    void writesThePageInItsLanguage() {
        assertThat(russian.report()).contains("<html lang=\"ru\">", "Внедрение и реализация Целевой модели");
        assertThat(english.report()).contains("<html lang=\"en\">", "Who is short of whom");
        assertThat(english.report()).doesNotContain("{0}", "{1}");
        assertThat(russian.report()).doesNotContain("{0}", "{1}");
    }

    @Test
    void putsATableBehindEveryPicture() {
        assertThat(count(russian.report(), "<canvas ")).isEqualTo(3);
        assertThat(count(russian.report(), "<figure")).isEqualTo(3);
        assertThat(count(russian.report(), "Те же числа таблицей")).isEqualTo(3);
    }

    @Test
    void keepsOfficialNamesOfRoleModelsOutOfTheListOfPairs() {
        String page = russian.report();
        String pairs = page.substring(page.indexOf("<section id=\"pairs\""), page.indexOf("<section id=\"unmatched\""));
        assertThat(pairs).contains("1.1 Наставник – наставляемый").doesNotContain("спевающий", "ассивный");
        assertThat(page).contains("«Успевающий-неуспевающий»");
    }

    @Test
    void repeatsItselfToTheByteAndReplacesWhatWasThere() throws IOException {
        Path again = folder.resolve("again");
        Files.createDirectories(again);
        Files.writeString(again.resolve("plan.json"), "old", UTF_8);
        Run run = Run.into(again);
        assertThat(run.plan()).isEqualTo(russian.plan());
        assertThat(run.pairs()).isEqualTo(russian.pairs());
        assertThat(run.report()).isEqualTo(russian.report());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).allMatch(name -> !name.startsWith("."));
        }
    }

    private static List<NamedCsvRecord> records(Run run) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(run.folder().resolve("pairs.csv"))) {
            return reader.stream().toList();
        }
    }

    private static JsonNode plan(Run run) throws IOException {
        return new ObjectMapper().readTree(run.plan());
    }

    private static long points(JsonNode pair) {
        return StreamSupport.stream(pair.get("contributions").spliterator(), false)
                .mapToLong(part -> part.get("points").asLong())
                .sum();
    }

    private static List<String> names() throws IOException {
        return Stream.of("pupils.csv", "teachers.csv")
                .flatMap(file -> {
                    try {
                        return Files.readAllLines(Schools.SAMPLE.resolve(file), UTF_8).stream()
                                .skip(1);
                    } catch (IOException e) {
                        throw new AssertionError(file, e);
                    }
                })
                .map(line -> line.split(";", -1)[1])
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
