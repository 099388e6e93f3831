package io.github.mentoring4j.core.programme;

import static io.github.mentoring4j.core.programme.Programmes.YEAR;
import static io.github.mentoring4j.core.programme.Programmes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/*
 * Every personal datum carries a mark that occurs nowhere else: names "Имя", contacts "+7", representatives "Опекун", birth dates in
 * 1900 to 1999 while every other day lies in 2022 or 2023; free texts carry "Текст" and sometimes a name, as careless typing would.
 */
class RedactionPropertyTest {
    private static final Vector<ProgrammeRole> ROLES = Vector.of(ProgrammeRole.values());
    private static final Vector<String> MARKS = Vector.of("Имя", "+7", "Опекун", "ссылка:", "19");

    @Property(seed = "20221")
    void noRegisterTellsWhoItIsAboutOutsideTheCoordinatorsCircle(@ForAll long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        Vector<PersonDetails> people = Vector.range(0, 1 + dice.nextInt(6)).map(index -> person(index, dice));
        PersonBook book = PersonBook.of(people).fold(problems -> PersonBook.empty(), valid -> valid);
        Vector<Participation> rows = Vector.range(0, dice.nextInt(12)).map(index -> row(index, people, dice));
        Vector.of(RegisterLayouts.mentees(), RegisterLayouts.mentors()).forEach(layout -> {
            Register register =
                    Register.builder().layout(layout).participations(rows).build();
            Vector.of(Language.values()).forEach(language -> {
                Seq<String> anonymous = cells(register.table(Redaction.ANONYMOUS, book, language));
                free(
                        anonymous,
                        MARKS.append("Текст")
                                .appendAll(people.map(item -> item.id().value())));
                Seq<String> internal = cells(register.table(Redaction.INTERNAL, book, language));
                free(internal, Vector.of("+7", "Опекун", "ссылка:", "19"));
                free(names(register, internal), Vector.of("Имя"));
                free(
                        Vector.of(
                                register.table(Redaction.FULL, book, language).toString(),
                                register.toString(),
                                register.check(YEAR).toString()),
                        MARKS.append("Текст"));
            });
        });
        free(people.map(PersonDetails::toString).append(book.toString()), MARKS.append("Текст"));
        free(rows.map(Participation::toString), MARKS.append("Текст"));
    }

    private static Seq<String> cells(TextTable table) {
        return table.rows().flatMap(row -> row);
    }

    /* The cells that show people; a free text is shown inside the school as it was typed in. */
    private static Seq<String> names(Register register, Seq<String> cells) {
        Seq<RegisterField> fields = register.layout().columns().map(Column::field);
        return cells.zipWithIndex()
                .filter(item -> fields.get(item._2() % fields.size()).exposure() != RegisterField.Exposure.FREE)
                .map(item -> item._1());
    }

    private static void free(Seq<String> texts, Seq<String> marks) {
        marks.forEach(mark -> assertThat(texts).noneMatch(text -> text.contains(mark)));
    }

    private static PersonDetails person(int index, SplittableRandom dice) {
        return PersonDetails.builder()
                .id(id("id-" + "abcdefgh".charAt(index)))
                .fullName("Имя " + "абвгдежз".charAt(dice.nextInt(8)))
                .contacts(Vector.range(0, dice.nextInt(3)).map(item -> "+7" + dice.nextInt(1000)))
                .guardian(Vector.range(0, dice.nextInt(2)).map(item -> "Опекун" + dice.nextInt(100)))
                .birthDate(Option.when(
                        dice.nextBoolean(), LocalDate.of(1900 + dice.nextInt(100), 1 + dice.nextInt(12), 1)))
                .birthYear(Option.when(dice.nextBoolean(), 1900 + dice.nextInt(100)))
                .place(Option.when(dice.nextBoolean(), "Текст места"))
                .build();
    }

    private static Participation row(int index, Vector<PersonDetails> people, SplittableRandom dice) {
        PersonDetails person = people.get(dice.nextInt(people.size()));
        PersonDetails partner = people.get(dice.nextInt(people.size()));
        String free = "Текст " + (dice.nextBoolean() ? partner.fullName() : "");
        return Participation.builder()
                .id("r" + index)
                .person(person.id())
                .role(ROLES.get(dice.nextInt(3)))
                .form("form")
                .partners(person.equals(partner) ? Vector.empty() : Vector.of(partner.id()))
                .enteredOn(LocalDate.of(2022, 9 + dice.nextInt(4), 1 + dice.nextInt(9)))
                .completedOn(Option.when(dice.nextBoolean(), LocalDate.of(2023, 5, 1 + dice.nextInt(9))))
                .completed(dice.nextBoolean())
                .offer(MentorOffer.builder()
                        .competences(free)
                        .achievements(free)
                        .interests(free)
                        .wantedAges(new Bounds(10, 12))
                        .timeBudget(30)
                        .build())
                .mainRequest(Option.when(dice.nextBoolean(), free))
                .results(Option.when(dice.nextBoolean(), free))
                .caseUrl(Option.when(dice.nextBoolean(), "ссылка:" + person.fullName()))
                .build();
    }
}
