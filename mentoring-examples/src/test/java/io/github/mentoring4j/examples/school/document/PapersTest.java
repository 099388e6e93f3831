package io.github.mentoring4j.examples.school.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.roster.PersonLabels;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of the sample school before its year has begun. */
class PapersTest {
    private static final Pattern PAIR =
            Pattern.compile("<tr class=\"pair\"><td>\\d+</td><td>([^<]*)</td><td>([^<]*)</td>");
    private static final Pattern CELLS = Pattern.compile("<td>([^<]*)</td>");

    private static FormedPlan formed;
    private static LinkedHashMap<String, String> russian;
    private static LinkedHashMap<String, String> english;

    @BeforeAll
    static void papers() {
        formed = SamplePlan.formed();
        russian = Papers.of(PlanPapers.of(formed, Language.RUSSIAN), Language.RUSSIAN);
        english = Papers.of(PlanPapers.of(formed, Language.ENGLISH), Language.ENGLISH);
    }

    @Test
    void nameEveryPairOfThePlanInTheOrderExactlyOnce() {
        Seq<String> planned = formed.plan()
                .matches()
                .map(match -> called(match.pair().mentor()) + " + "
                        + called(match.pair().mentee()))
                .sorted();
        assertThat(planned).isNotEmpty();
        for (LinkedHashMap<String, String> papers : Vector.of(russian, english)) {
            Seq<String> ordered = Vector.ofAll(PAIR.matcher(paper(papers, "order"))
                            .results()
                            .map(row -> row.group(1) + " + " + row.group(2))
                            .toList())
                    .sorted();
            assertThat(ordered).containsExactlyElementsOf(planned);
        }
    }

    @Test
    void keepClosedPairsOutOfTheAnnexForEverybody() {
        String order = paper(russian, "order");
        String open = order.substring(order.indexOf("Приложение 1"), order.indexOf("Приложение 2"));
        long closed = formed.plan().matches().count(match -> formed.isClosed(match.pair()));
        assertThat(closed).isPositive();
        assertThat(PAIR.matcher(open).results().count())
                .isEqualTo(formed.plan().matches().size() - closed);
    }

    @Test
    void callNobodyByTheOfficialNameOfARoleModelInTheOrder() {
        assertThat(paper(russian, "order")).doesNotContain("спевающий", "ассивный", "авнодушн");
    }

    @Test
    void showNoNameContactOrBirthInARedactedRegister() {
        PersonLabels labels = formed.school().roster().labels();
        Seq<String> births = labels.births()
                .values()
                .map(day -> Integer.toString(day.getYear()))
                .distinct()
                .toVector();
        assertThat(labels.names()).hasSizeGreaterThan(600);
        assertThat(births).hasSizeGreaterThan(15);
        for (LinkedHashMap<String, String> papers : Vector.of(russian, english)) {
            for (String register : Vector.of("register-mentees-redacted", "register-mentors-redacted")) {
                String page = paper(papers, register);
                assertThat(labels.names().values()).noneMatch(page::contains);
                assertThat(births).noneMatch(year -> page.contains("<td>" + year + "</td>"));
                assertThat(CELLS.matcher(page).results().count()).isGreaterThan(1_000);
            }
        }
    }

    @Test
    void showNamesAndYearsOfBirthInTheRegisterOfTheCoordinator() {
        ParticipantId mentee = formed.plan().matches().head().pair().mentee();
        PersonLabels labels = formed.school().roster().labels();
        assertThat(paper(russian, "register-mentees"))
                .contains("<td>" + labels.nameOf(mentee) + "</td>")
                .contains("<td>"
                        + labels.births().get(mentee).map(day -> day.getYear()).getOrElse(0) + "</td>");
    }

    @Test
    void giveEveryMenteeOfThePlanARow() {
        long people = formed.plan()
                .matches()
                .flatMap(match -> {
                    boolean equal = formed.roleModel(match.pair().roleModel()).isSymmetric();
                    String form = formed.roleModel(match.pair().roleModel()).form();
                    Vector<ParticipantId> side = Vector.of(match.pair().mentee());
                    return (equal ? side.append(match.pair().mentor()) : side)
                            .map(person -> person + (equal ? "/peer/" : "/") + form);
                })
                .distinct()
                .size();
        assertThat(rows(paper(russian, "register-mentees"))).isEqualTo(people);
    }

    @Test
    void sayWhatIsMissingInsteadOfInventingIt() {
        assertThat(paper(russian, "regulation-check")).contains("Есть 0 обязательных частей");
        assertThat(paper(english, "regulation-check")).contains("0 of ");
        assertThat(paper(russian, "programme"))
                .contains("Раздел не написан.", "нет данных (")
                .doesNotContain(">0,0 %<");
        assertThat(russian.keySet()).noneMatch(name -> name.contains("cycle"));
    }

    @Test
    void needNoNetworkAndNoScript() {
        russian.merge(english)
                .values()
                .forEach(page -> assertThat(page)
                        .contains("default-src 'none'")
                        .doesNotContain("http:", "https:", "<script", " src=", "url(", "@import", "{0}", "{1}"));
    }

    @Test
    void dependNeitherOnTheMachineNorOnItsLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Papers.of(PlanPapers.of(formed, Language.ENGLISH), Language.ENGLISH))
                    .isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
        String home = System.getProperty("user.dir");
        assertThat(russian.values()).noneMatch(page -> page.contains(home));
    }

    private static String paper(LinkedHashMap<String, String> papers, String name) {
        return papers.get("documents/" + name + ".html").getOrElseThrow(() -> new AssertionError(name));
    }

    private static long rows(String register) {
        String body = register.substring(register.indexOf("<tbody>"), register.indexOf("</tbody>"));
        return Pattern.compile("<tr>").matcher(body).results().count();
    }

    private static String called(ParticipantId person) {
        PersonLabels labels = formed.school().roster().labels();
        return labels.nameOf(person)
                + labels.classes().get(person).map(each -> ", " + each).getOrElse("");
    }
}
