package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.MentoringProject;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.TargetModel;
import io.github.mentoring4j.core.methodology.Task;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds every text of the seed to the seed document.
 *
 * <p>The library's own texts are left out by their standing: likely endings of tasks, mechanisms, public labels, differences, and
 * what shows the statements on peer mentoring.
 */
class SeedTextTest {
    /** The slides of the seed document, each on one line; the first line says how they were made. */
    private static final Seq<String> SLIDES = slides();

    @Test
    void everyTextStandsInTheSeed() {
        assertThat(SeedTexts.all())
                .hasSize(58)
                .allSatisfy(text ->
                        assertThat(isInSeed(text.text())).as(text.code()).isTrue());
    }

    @Test
    void oneWrongByteFails() {
        assertThat(SeedTexts.all()).allSatisfy(text -> {
            String russian = text.text().russian();
            assertThat(isInSeed(Text.same(russian.replaceFirst(".$", "ъ"))))
                    .as(text.code())
                    .isFalse();
            assertThat(isInSeed(Text.same(russian.substring(0, russian.length() - 1))))
                    .as("%s, shortened", text.code())
                    .isFalse();
        });
        assertThat(isInSeed(Text.same("«Успевающий–неуспевающий»"))).isFalse();
        assertThat(isInSeed(Text.same("«Педагог-новатор - консервативный педагог»")))
                .isFalse();
    }

    @Test
    void theHierarchyIsTakenOverWhole() {
        Seq<CodedText> levels = SeedTexts.headings()
                .filter(text -> text.code().startsWith("level.") || text.code().equals("goal"))
                .appendAll(SeedTexts.tasks())
                .appendAll(SeedTexts.projects())
                .appendAll(SeedTexts.forms())
                .appendAll(SeedTexts.roleModels());
        assertThat(struck(slideWith("1 уровень - Цель"), levels)).isBlank();
    }

    @Test
    void peerMentoringAndResultsAreTakenOverWhole() {
        assertThat(struck(slideWith("(Peer Mentoring)"), SeedTexts.peerDefinition())
                        .strip())
                .isEqualTo("-");
        assertThat(struck(slideWith("Преимущества модели"), SeedTexts.peerAdvantages())
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo("- 1 - 2 - 3 - 4 - 5 - 6");
        assertThat(struck(slideWith("Планируемые результаты"), SeedTexts.results()))
                .isBlank();
        assertThat(SeedTexts.peerDrawbacks()
                        .appendAll(SeedTexts.documents())
                        .map(text -> text.text().russian()))
                .allSatisfy(text -> assertThat(SLIDES).contains(text));
    }

    @Test
    void everyTextIsThereInEnglishToo() {
        assertThat(SeedTexts.all()).allSatisfy(text -> {
            assertThat(text.text().isComplete()).isTrue();
            assertThat(text.text().english()).doesNotContainPattern("[А-Яа-яЁё]");
        });
    }

    @Test
    void codesStandOnceAndFindTheirTexts() {
        assertThat(SeedTexts.all().map(CodedText::code)).doesNotHaveDuplicates();
        assertThat(SeedTexts.findText("peer.dis.1").map(Text::russian))
                .containsExactly("Наличие больших временных затрат");
        assertThat(SeedTexts.findText("peer.dis.3")).isEmpty();
        assertThatThrownBy(() -> SeedTexts.text("peer.dis.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("peer.dis.3");
    }

    @Test
    void theModelShowsTheSeedAndNothingElse() {
        TargetModel model = SeedModel.standard();
        Seq<MentoringForm> forms = model.catalogue().forms();
        Seq<RoleModel> roleModels = model.catalogue().roleModels();
        assertThat(forms).extracting(MentoringForm::standing).containsOnly(Standing.SEED);
        assertThat(roleModels).extracting(RoleModel::standing).containsOnly(Standing.SEED);
        assertThat(Vector.of(model.title(), model.goal().text())
                        .appendAll(model.tasks().map(Task::text))
                        .appendAll(model.projects().map(MentoringProject::label))
                        .appendAll(forms.map(MentoringForm::name))
                        .appendAll(roleModels.map(RoleModel::name))
                        .appendAll(model.headings().map(CodedText::text)))
                .hasSize(2 + 4 + 4 + 4 + 15 + 12)
                .allMatch(SeedTextTest::isInSeed);
    }

    @Test
    void theModelHasTheCountsOfTheSeed() {
        TargetModel model = SeedModel.standard();
        assertThat(model.tasks()).hasSize(4);
        assertThat(model.projects()).hasSize(4);
        assertThat(model.catalogue().forms()).hasSize(4);
        assertThat(model.catalogue()
                        .forms()
                        .map(form -> model.catalogue().roleModelsOf(form.code()).size()))
                .containsExactly(3, 5, 4, 3);
        assertThat(model.catalogue()
                        .roleModels()
                        .map(form -> form.name().russian())
                        .distinct())
                .hasSize(12);
        PeerMentoring peers = PeerMentoring.standard();
        assertThat(peers.kinds()).hasSize(2);
        assertThat(peers.advantages()).hasSize(6);
        assertThat(peers.drawbacks()).hasSize(2);
        assertThat(peers.results()).hasSize(4);
    }

    private static boolean isInSeed(Text text) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(text.russian()) + "(?![\\p{L}\\d.»)])");
        return SLIDES.exists(slide -> whole.matcher(slide).find());
    }

    private static String slideWith(String text) {
        return SLIDES.find(slide -> slide.contains(text)).getOrElse("no slide with " + text);
    }

    /** What is left of a slide when each text is struck out once. */
    private static String struck(String slide, Seq<CodedText> texts) {
        return texts.map(text -> Pattern.quote(text.text().russian()))
                .sortBy(pattern -> -pattern.length())
                .foldLeft(slide, (left, pattern) -> left.replaceFirst(pattern, " "));
    }

    private static Seq<String> slides() {
        try (InputStream in = SeedTextTest.class.getResourceAsStream("seed.txt")) {
            assertThat(in).as("the fixture seed.txt").isNotNull();
            return Vector.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .tail();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
