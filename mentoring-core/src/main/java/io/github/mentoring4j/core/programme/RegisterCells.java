package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The cells of a register at one level of redaction. */
final class RegisterCells {
    private static final Text WITHHELD = Text.of("скрыто", "withheld");
    private static final Text YES = Text.of("да", "yes");
    private static final Text NO = Text.of("нет", "no");
    private static final Text MINUTES = Text.of(" мин. в неделю", " minutes a week");

    private final Register register;
    private final Redaction redaction;
    private final PersonBook people;
    private final Language language;

    RegisterCells(Register register, Redaction redaction, PersonBook people, Language language) {
        this.register = register;
        this.redaction = redaction;
        this.people = people;
        this.language = language;
    }

    TextTable table() {
        Seq<Column<RegisterField>> columns = register.layout().columns();
        return new TextTable(
                columns.map(column -> column.heading().in(language)),
                register.rows()
                        .zipWithIndex()
                        .map(item -> columns.map(column -> shown(column.field(), item._1(), item._2() + 1))));
    }

    private String shown(RegisterField field, Participation row, int number) {
        return redaction.shows(field.exposure()) ? cell(field, row, number) : WITHHELD.in(language);
    }

    private String cell(RegisterField field, Participation row, int number) {
        return switch (field) {
            case ROW_NO -> Integer.toString(number);
            case NAME -> names(Vector.of(row.person()));
            case CONTACTS -> joined(details(row.person()).flatMap(this::contacts));
            case BIRTH_YEAR ->
                joined(details(row.person()).flatMap(PersonDetails::yearOfBirth).map(String::valueOf));
            case PLACE -> joined(details(row.person()).flatMap(PersonDetails::place));
            case MAIN_REQUEST -> row.mainRequest().getOrElse("");
            case COMPETENCES -> joined(row.offer().competences());
            case ACHIEVEMENTS -> joined(row.offer().achievements());
            case INTERESTS -> joined(row.offer().interests());
            case WANTED_AGES ->
                row.offer()
                        .wantedAges()
                        .map(ages -> ages.from() + "-" + ages.to())
                        .getOrElse("");
            case TIME_BUDGET ->
                row.offer()
                        .timeBudget()
                        .map(time -> time + MINUTES.in(language))
                        .getOrElse("");
            case ENTERED_ON -> Dates.text(row.enteredOn(), language);
            case PARTNER_NAMES -> names(row.partners());
            case FORM ->
                register.forms().get(row.form()).map(text -> text.in(language)).getOrElse(row.form());
            case PARTNER_PLACES -> joined(row.partners().flatMap(this::details).flatMap(PersonDetails::place));
            case COMPLETED_ON ->
                row.completedOn().map(day -> Dates.text(day, language)).getOrElse("");
            case RESULTS -> row.results().getOrElse("");
            case CASE_URL -> row.caseUrl().getOrElse("");
            case COMPLETED -> (row.completed() ? YES : NO).in(language);
        };
    }

    private String names(Seq<ParticipantId> ids) {
        return switch (redaction) {
            case FULL -> joined(ids.map(people::nameOrId));
            case INTERNAL -> joined(ids.map(ParticipantId::value));
            case ANONYMOUS -> WITHHELD.in(language);
        };
    }

    private Seq<String> contacts(PersonDetails person) {
        return register.layout().role() == ProgrammeRole.MENTEE
                ? person.contacts().appendAll(person.guardian())
                : person.contacts();
    }

    private Seq<PersonDetails> details(ParticipantId id) {
        return people.find(id).toVector();
    }

    private static String joined(Seq<String> parts) {
        return parts.mkString("; ");
    }
}
