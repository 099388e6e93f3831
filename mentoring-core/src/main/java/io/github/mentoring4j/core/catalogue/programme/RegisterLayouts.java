package io.github.mentoring4j.core.catalogue.programme;

import io.github.mentoring4j.core.programme.Column;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.programme.RegisterField;
import io.github.mentoring4j.core.programme.RegisterLayout;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;

/**
 * The default columns of the registers (базы). Schools copy the template widely.
 *
 * <p>Source: the template of the field, common knowledge: default, overridable.
 */
public final class RegisterLayouts {
    private static final RegisterLayout MENTEES = new RegisterLayout(
            CodedText.of("REGISTER_MENTEES", "База наставляемых", "Mentee register"),
            ProgrammeRole.MENTEE,
            Vector.of(
                    column("rowNo", RegisterField.ROW_NO, "№", "No."),
                    column("menteeName", RegisterField.NAME, "ФИО наставляемого", "Mentee's full name"),
                    column(
                            "contacts",
                            RegisterField.CONTACTS,
                            "Контактные данные для связи (данные представителя)",
                            "Contacts (representative's data)"),
                    column("birthYear", RegisterField.BIRTH_YEAR, "Год рождения наставляемого", "Year of birth"),
                    column("mainRequest", RegisterField.MAIN_REQUEST, "Основной запрос наставляемого", "Main request"),
                    column("enteredOn", RegisterField.ENTERED_ON, "Дата вхождения в программу", "Date of entry"),
                    column("mentorName", RegisterField.PARTNER_NAMES, "ФИО наставника", "Mentor"),
                    column("form", RegisterField.FORM, "Форма наставничества", "Form"),
                    column(
                            "mentorPlace",
                            RegisterField.PARTNER_PLACES,
                            "Место работы / учёбы наставника",
                            "Mentor's place"),
                    column(
                            "completedOn",
                            RegisterField.COMPLETED_ON,
                            "Дата завершения программы",
                            "Date of completion"),
                    column("results", RegisterField.RESULTS, "Результаты программы", "Results"),
                    column(
                            "caseUrl",
                            RegisterField.CASE_URL,
                            "Ссылка на кейс / отзыв наставляемого на сайте организации",
                            "Link to case or mentee's review"),
                    column(
                            "completed",
                            RegisterField.COMPLETED,
                            "Отметка о прохождении программы",
                            "Completion mark")));

    private static final RegisterLayout MENTORS = new RegisterLayout(
            CodedText.of("REGISTER_MENTORS", "База наставников", "Mentor register"),
            ProgrammeRole.MENTOR,
            Vector.of(
                    column("rowNo", RegisterField.ROW_NO, "№", "No."),
                    column("mentorName", RegisterField.NAME, "ФИО наставника", "Mentor's full name"),
                    column("contacts", RegisterField.CONTACTS, "Контактные данные для связи", "Contacts"),
                    column(
                            "mentorPlace",
                            RegisterField.PLACE,
                            "Место работы / учёбы наставника",
                            "Place of work or study"),
                    column(
                            "competences",
                            RegisterField.COMPETENCES,
                            "Основные компетенции наставника",
                            "Main competences"),
                    column(
                            "achievements",
                            RegisterField.ACHIEVEMENTS,
                            "Важные для программы достижения наставника",
                            "Achievements relevant to the programme"),
                    column("interests", RegisterField.INTERESTS, "Интересы наставника", "Interests"),
                    column(
                            "wantedAge",
                            RegisterField.WANTED_AGES,
                            "Желаемый возраст наставляемых",
                            "Desired age of mentees"),
                    column(
                            "timeBudget",
                            RegisterField.TIME_BUDGET,
                            "Ресурс времени на программу наставничества",
                            "Time resource"),
                    column("enteredOn", RegisterField.ENTERED_ON, "Дата вхождения в программу", "Date of entry"),
                    column("menteeNames", RegisterField.PARTNER_NAMES, "ФИО наставляемого (наставляемых)", "Mentee(s)"),
                    column("form", RegisterField.FORM, "Форма наставничества", "Form"),
                    column(
                            "menteePlace",
                            RegisterField.PARTNER_PLACES,
                            "Место работы / учёбы наставляемого",
                            "Mentee's place"),
                    column(
                            "completedOn",
                            RegisterField.COMPLETED_ON,
                            "Дата завершения программы",
                            "Date of completion"),
                    column("results", RegisterField.RESULTS, "Результаты программы", "Results"),
                    column(
                            "caseUrl",
                            RegisterField.CASE_URL,
                            "Ссылка на кейс / отзыв наставника на сайте организации",
                            "Link to case or mentor's review")));

    private RegisterLayouts() {}

    /**
     * The register of mentees.
     *
     * @return thirteen columns
     */
    public static RegisterLayout mentees() {
        return MENTEES;
    }

    /**
     * The register of mentors.
     *
     * @return sixteen columns
     */
    public static RegisterLayout mentors() {
        return MENTORS;
    }

    private static Column<RegisterField> column(String code, RegisterField field, String russian, String english) {
        return new Column<>(code, field, Text.of(russian, english));
    }
}
