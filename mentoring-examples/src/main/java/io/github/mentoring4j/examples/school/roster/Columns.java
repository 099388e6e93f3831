package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The columns that the files of a school may have: codes, headers and what the cells hold, as data. */
final class Columns {
    static final Column<ParticipantId> ID = Column.of("id", "Код", "Id", Cells.id());
    static final Column<String> NAME = Column.of("name", "Имя", "Name", Cells.text());
    static final Column<String> KIND = Column.of("kind", "Кто это", "Kind", Cells.word(Area.KIND));
    static final Column<Cells.SchoolClass> CLASS = Column.of("class", "Класс", "Class", Cells.schoolClass());
    static final Column<LocalDate> BIRTH_DATE =
            Column.of("birthDate", "Дата рождения", "Birth date", TimedCells.date());
    static final Column<Integer> AGE = Column.of("age", "Возраст", "Age", Cells.whole(5, 120));
    static final Column<String> ORGANISATION = Column.of("organisation", "Организация", "Organisation", Cells.text());
    static final Column<LocalDate> SINCE =
            Column.of("since", "В организации с", "In organisation since", TimedCells.date());
    static final Column<String> POST = Column.of("post", "Должность", "Post", Cells.word(Area.POST));
    static final Column<Seq<ParticipantId>> MANAGES = Column.of("manages", "Руководит", "Manages", Cells.ids());

    static final Column<Integer> MEAN = Column.of("mean", "Средний балл", "Mean mark", Cells.mean());
    static final Column<Integer> ACTIVITIES =
            Column.of("activities", "Мероприятия за год", "Activities in a year", Cells.whole(0, 999));
    static final Column<Integer> ROLES = Column.of("roles", "Роли лидера", "Leadership roles", Cells.whole(0, 99));
    static final Column<Integer> ACHIEVEMENTS =
            Column.of("achievements", "Достижения", "Achievements", Cells.whole(0, 999));
    static final Column<Integer> PROJECTS =
            Column.of("projects", "Завершённые проекты", "Finished projects", Cells.whole(0, 999));
    static final Column<Boolean> OWN_IDEA =
            Column.of("ownIdea", "Своя идея проекта", "Own project idea", Cells.choice(Choices.FLAG));
    static final Column<SortedSet<String>> TOPICS =
            Column.of("topics", "Темы проектов", "Project topics", Cells.words(Area.TOPIC));
    static final Column<SortedSet<String>> FIELDS =
            Column.of("fields", "Профессиональные области", "Profession fields", Cells.words(Area.FIELD));
    static final Column<SortedMap<String, Integer>> COMPETENCES =
            Column.of("competences", "Умения", "Competences", Cells.levels(Area.COMPETENCE, 3));
    static final Column<Seq<MenteeRequest>> REQUESTS =
            Column.of("requests", "Запросы", "Requests", RequestCells.requests());

    static final Column<SortedSet<String>> INTERESTS =
            Column.of("interests", "Интересы", "Interests", Cells.words(Area.INTEREST));
    static final Column<SortedSet<String>> DISLIKES =
            Column.of("dislikes", "Не любит", "Dislikes", Cells.words(Area.INTEREST));
    static final Column<SortedSet<String>> VALUES = Column.of("values", "Ценности", "Values", Cells.words(Area.VALUE));
    static final Column<Integer> CAPACITY = Column.of("capacity", "Мест", "Capacity", Cells.whole(0, 99));
    static final Column<Integer> MINUTES =
            Column.of("minutes", "Минут в месяц", "Minutes a month", Cells.whole(0, 20_000));
    static final Column<Availability> SLOTS = Column.of("slots", "Свободное время", "Free slots", TimedCells.slots());
    static final Column<Seq<Consent>> PARTICIPATION = Column.of(
            "participationConsent",
            "Согласие на участие",
            "Consent to take part",
            TimedCells.consents(ConsentKind.PARTICIPATION));
    static final Column<Seq<Consent>> DATA = Column.of(
            "dataConsent",
            "Согласие на обработку данных",
            "Consent to data processing",
            TimedCells.consents(ConsentKind.DATA_PROCESSING));

    static final Column<Integer> EXPERIENCE =
            Column.of("experience", "Стаж в годах", "Experience in years", Cells.whole(0, 80));
    static final Column<SortedSet<String>> SUBJECTS =
            Column.of("subjects", "Предметы", "Subjects", Cells.words(Area.SUBJECT));
    static final Column<SortedMap<String, Integer>> SUBJECT_EXPERIENCE = Column.of(
            "subjectExperience", "Стаж по предметам", "Experience by subject", Cells.levels(Area.SUBJECT, 80));
    static final Column<SortedSet<Integer>> GRADES = Column.of("grades", "Параллели", "Grades taught", Cells.grades());
    static final Column<SortedSet<String>> CLASSES =
            Column.of("classes", "Ведёт классы", "Classes taught", Cells.schoolClasses());
    static final Column<Category> CATEGORY =
            Column.of("category", "Категория", "Category", Cells.choice(Choices.CATEGORY));
    static final Column<Integer> PUBLIC_WORKS =
            Column.of("publicWorks", "Публичные работы", "Public works", Cells.whole(0, 999));
    static final Column<Boolean> LEADS_ASSOCIATION =
            Column.of("leadsAssociation", "Ведёт объединение", "Leads association", Cells.choice(Choices.FLAG));

    static final Column<ParticipantId> FROM = Column.of("from", "Чья анкета", "From", Cells.id());
    static final Column<Seq<ParticipantId>> CHOICES = Column.of("choices", "Выбор по порядку", "Choices", Cells.ids());
    static final Column<Seq<ParticipantId>> VETOES = Column.of("vetoes", "Вето", "Vetoes", Cells.ids());

    static final Column<ParticipantId> MENTOR = Column.of("mentor", "Наставник", "Mentor", Cells.id());
    static final Column<ParticipantId> MENTEE = Column.of("mentee", "Наставляемый", "Mentee", Cells.id());
    static final Column<String> ROLE_MODEL = Column.of("roleModel", "Ролевая модель", "Role model", Cells.text());
    static final Column<Choices.PairState> STATE =
            Column.of("state", "Состояние", "State", Cells.choice(Choices.STATE));
    static final Column<String> REASON = Column.of("reason", "Причина завершения", "Closure reason", Cells.text());
    static final Column<Boolean> BY_RELATION =
            Column.of("causedByRelation", "Причина в отношениях", "Caused by relation", Cells.choice(Choices.FLAG));
    static final Column<Boolean> ASK_AGAIN =
            Column.of("bothAskAgain", "Оба просят снова", "Both ask again", Cells.choice(Choices.FLAG));

    private static final Seq<Column<?>> ANYBODY = Vector.of(
            BIRTH_DATE,
            AGE,
            ORGANISATION,
            SINCE,
            ACTIVITIES,
            ROLES,
            ACHIEVEMENTS,
            PROJECTS,
            OWN_IDEA,
            TOPICS,
            FIELDS,
            COMPETENCES,
            REQUESTS,
            INTERESTS,
            DISLIKES,
            VALUES,
            CAPACITY,
            MINUTES,
            SLOTS,
            PARTICIPATION,
            DATA);
    private static final Seq<Column<?>> AT_WORK = Vector.of(
            POST,
            MANAGES,
            EXPERIENCE,
            SUBJECTS,
            SUBJECT_EXPERIENCE,
            GRADES,
            CLASSES,
            CATEGORY,
            PUBLIC_WORKS,
            LEADS_ASSOCIATION);

    static final ColumnSet PUPILS =
            new ColumnSet(Vector.of(ID, CLASS), Vector.<Column<?>>of(NAME, MEAN).appendAll(ANYBODY), true);
    static final ColumnSet TEACHERS = new ColumnSet(
            Vector.of(ID), Vector.<Column<?>>of(NAME).appendAll(AT_WORK).appendAll(ANYBODY), false);
    static final ColumnSet PARTNERS = new ColumnSet(
            Vector.of(ID, KIND),
            Vector.<Column<?>>of(NAME, MEAN).appendAll(AT_WORK).appendAll(ANYBODY),
            true);
    static final ColumnSet WISHES = new ColumnSet(Vector.of(FROM), Vector.of(CHOICES, VETOES), false);
    static final ColumnSet PAIRS = new ColumnSet(
            Vector.of(MENTOR, MENTEE, ROLE_MODEL, STATE), Vector.of(REASON, BY_RELATION, ASK_AGAIN), false);

    private Columns() {}
}
