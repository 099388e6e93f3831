package io.github.mentoring4j.examples.school.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.roster.Roster;
import io.github.mentoring4j.examples.school.roster.RosterReader;
import io.github.mentoring4j.examples.school.roster.RosterSettings;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSchoolTest {
    private static final Path FOLDER = Path.of("data", "school-55");

    @TempDir
    Path folder;

    @Test
    void givesTheCommittedFilesAgain() throws IOException {
        Map<String, String> files = SampleSchool.files(SampleSchool.SEED, Language.RUSSIAN);

        assertThat(files.keySet())
                .containsExactlyInAnyOrder("pupils.csv", "teachers.csv", "partners.csv", "wishes.csv", "pairs.csv");
        for (var file : files) {
            assertThat(Files.readString(FOLDER.resolve(file._1())))
                    .as(file._1())
                    .isEqualTo(file._2());
        }
    }

    @Test
    void givesAnotherSchoolForAnotherSeed() {
        assertThat(SampleSchool.files(1, Language.RUSSIAN)).isNotEqualTo(SampleSchool.files(2, Language.RUSSIAN));
    }

    @Test
    void readsWithoutProblems() {
        Roster roster = read(FOLDER);

        assertThat(count(roster, ParticipantKind.STUDENT)).isBetween(580, 620);
        assertThat(count(roster, ParticipantKind.TEACHER)).isEqualTo(45);
        assertThat(count(roster, ParticipantKind.EMPLOYER_STAFF)).isEqualTo(10);
        assertThat(count(roster, ParticipantKind.ALUMNUS)).isEqualTo(7);
        assertThat(count(roster, ParticipantKind.COLLEGE_STUDENT)).isEqualTo(8);
        assertThat(roster.wishes().size()).isGreaterThan(100);
        assertThat(roster.activePairs().size()).isGreaterThan(10);
        assertThat(roster.closedPairs().count(pair -> pair.bars())).isPositive();
    }

    @Test
    void readsTheSameFromEnglishFiles() throws IOException {
        SampleSchool.write(folder, SampleSchool.SEED, Language.ENGLISH);

        assertThat(Files.readString(folder.resolve("pupils.csv"))).startsWith("Id,Name,Class,Birth date,");
        assertThat(read(folder)).isEqualTo(read(FOLDER));
    }

    @Test
    void keepsNamesApart() {
        Roster roster = read(FOLDER);

        assertThat(roster.labels().names()).hasSameSizeAs(roster.participants());
        assertThat(roster.toString())
                .doesNotContain(roster.labels().names().values().take(50).toJavaList());
    }

    @Test
    void givesEveryRoleModelAPairAndLeavesNeedsForSeveralReasons() {
        MatchRequest request = request(read(FOLDER));
        MatchPlan plan = Matchers.match(request);

        for (RoleModel model : SeedModel.standard().catalogue().roleModels()) {
            assertThat(plan.matches().filter(match -> match.pair().roleModel().equals(model.code())))
                    .as(model.code())
                    .isNotEmpty();
        }
        assertThat(plan.unmatched().filter(Unmatched.NoSeatLeft.class::isInstance))
                .isNotEmpty();
        assertThat(plan.unmatched().filter(Unmatched.NoEligiblePartner.class::isInstance))
                .isNotEmpty();
    }

    private static MatchRequest request(Roster roster) {
        return MatchRequestDraft.builder()
                .date(SampleSchool.REFERENCE_DATE)
                .catalogue(SeedModel.standard().catalogue())
                .participants(roster.participants())
                .wishes(roster.wishes())
                .history(roster.closedPairs())
                .policy(MatchPolicy.builder()
                        .families(StandardVocabulary.vocabulary().families())
                        .build())
                .build()
                .check()
                .fold(
                        problems -> {
                            throw new AssertionError(problems.toString());
                        },
                        value -> value);
    }

    private static int count(Roster roster, ParticipantKind kind) {
        return roster.participants().count(person -> person.kind().equals(kind));
    }

    private static Roster read(Path from) {
        return RosterReader.read(from, RosterSettings.standard(SampleSchool.REFERENCE_DATE))
                .fold(
                        problems -> {
                            throw new AssertionError(problems.map(problem -> problem.in(Language.ENGLISH))
                                    .mkString("\n"));
                        },
                        value -> value);
    }
}
