package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolingTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 2", "9, 2", "10, 3", "11, 3"})
    void levelFollowsFromTheGrade(int grade, int level) {
        assertThat(Schooling.builder().gradeLevel(grade).build().level()).containsExactly(level);
    }

    @Test
    void statedLevelGoesBeforeTheGrade() {
        assertThat(Schooling.builder().gradeLevel(10).educationLevel(4).build().level())
                .containsExactly(4);
        assertThat(Schooling.builder().build().level()).isEmpty();
    }

    @Test
    void dropsMeansOfTooFewMarks() {
        Schooling schooling = Schooling.builder()
                .markMean(400)
                .marks(TreeMap.of("algebra", new MarkMean(450, 3), "physics", new MarkMean(300, 2)))
                .periodMarks(TreeMap.of("physics", 3))
                .build();
        Schooling sure = schooling.withMeansOfAtLeast(3);
        assertThat(sure.marks().keySet()).containsExactly("algebra");
        assertThat(sure.periodMarks()).isEqualTo(schooling.periodMarks());
        assertThat(sure.markMean()).containsExactly(400);
        assertThat(schooling.withMeansOfAtLeast(2)).isEqualTo(schooling);
    }
}
