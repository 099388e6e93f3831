package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The texts of the seed document under stable codes.
 *
 * <p>The Russian wording is the document's own, byte for byte: hyphens and dashes stay as they are there, and only line breaks are
 * joined. The English wording is this library's translation.
 */
public final class SeedTexts {
    private static final Seq<CodedText> HEADINGS = Vector.of(
            CodedText.of(
                    "title.deck",
                    "Партнерское наставничество как ресурс профессионального развития педагогов",
                    "Peer mentoring as a resource for teachers' professional development"),
            CodedText.of(
                    "title.strategy",
                    "Наставничество как ключевая стратегия в управлении ОО",
                    "Mentoring as a key strategy in managing an educational organisation"),
            CodedText.of(
                    "title.resource",
                    "современный ресурс профессионального развития педагогов",
                    "a modern resource for teachers' professional development"),
            CodedText.of("level.1", "1 уровень - Цель", "Level 1 – Goal"),
            CodedText.of("level.2", "2 ур. - Задачи", "Level 2 – Tasks"),
            CodedText.of("level.3", "3 ур. - Проекты", "Level 3 – Projects"),
            CodedText.of("level.4", "4 ур. - Микро-проекты (ролевые модели)", "Level 4 – Micro-projects (role models)"),
            CodedText.of(
                    "order.r145",
                    "РАСПОРЯЖЕНИЕ от 25 декабря 2019 г. N Р-145 ОБ УТВЕРЖДЕНИИ МЕТОДОЛОГИИ (ЦЕЛЕВОЙ "
                            + "МОДЕЛИ) НАСТАВНИЧЕСТВА ОБУЧАЮЩИХСЯ ДЛЯ ОРГАНИЗАЦИЙ, ОСУЩЕСТВЛЯЮЩИХ ОБРАЗОВАТЕЛЬНУЮ "
                            + "ДЕЯТЕЛЬНОСТЬ ПО ОБЩЕОБРАЗОВАТЕЛЬНЫМ, ДОПОЛНИТЕЛЬНЫМ ОБЩЕОБРАЗОВАТЕЛЬНЫМ И "
                            + "ПРОГРАММАМ СРЕДНЕГО ПРОФЕССИОНАЛЬНОГО ОБРАЗОВАНИЯ, В ТОМ ЧИСЛЕ С ПРИМЕНЕНИЕМ ЛУЧШИХ "
                            + "ПРАКТИК ОБМЕНА ОПЫТОМ МЕЖДУ ОБУЧАЮЩИМИСЯ",
                    "Order of 25 December 2019 No. R-145 on approval of the methodology (target model) "
                            + "of mentoring of learners for organisations that carry out educational activity "
                            + "under general, additional general and secondary vocational programmes, including "
                            + "the use of best practices of exchange of experience among learners"),
            CodedText.of("cycle", "Полный управленческий цикл", "Full management cycle"),
            CodedText.of(
                    "goal",
                    "Внедрение и реализация Целевой модели наставничества в «МБОУ СОШ №55» для улучшения "
                            + "личных показателей эффективности ее участников в разрезе форм наставничества",
                    "Introduction and running of the Target Model of Mentoring in \"School No. 55\" to "
                            + "improve the personal effectiveness indicators of its participants, broken down by "
                            + "mentoring form"));

    private static final Seq<CodedText> TASKS = Vector.of(
            CodedText.of(
                    "task.1",
                    "Обеспечить разностороннюю поддержку учащегося с особыми "
                            + "образовательными/социальными потребностями и/или временную помощь в адаптации к "
                            + "новым условиям",
                    "Ensure many-sided support of a student with special educational/social needs and/or "
                            + "temporary help in adapting to new conditions"),
            CodedText.of(
                    "task.2",
                    "Обеспечить успешное закрепление на месте работы/в должности педагога молодого "
                            + "специалиста, повышение его профпотенциала и уровня/создание комфортной "
                            + "профессиональной среды для реализации актуальных",
                    "Ensure that an early-career teacher settles successfully in the workplace/post of "
                            + "teacher, that their professional potential and level rise / that a comfortable "
                            + "professional environment exists for carrying out current …"),
            CodedText.of(
                    "task.3",
                    "Обеспечить успешное формирование у учащегося представлений о следующем уровне "
                            + "образования, улучшение образовательных результатов, метакомпетенций и мотивации, "
                            + "появление ресурсов для осознанного выбора будущей",
                    "Ensure that a student successfully forms ideas of the next level of education, that "
                            + "educational results, meta-competences and motivation improve, and that resources "
                            + "appear for an informed choice of a future …"),
            CodedText.of(
                    "task.4",
                    "Обеспечить успешное формирование у учеников старшей школы и студентов осознанного "
                            + "подхода к реализации личностного потенциала, рост числа заинтересованной в развитии "
                            + "собственных талантов и навыков молодежи",
                    "Ensure that senior-school and college students successfully form a conscious "
                            + "approach to realising their personal potential, and that more young people are "
                            + "interested in developing their own talents and skills"));

    private static final Seq<CodedText> FORMS = Vector.of(
            CodedText.of("student-student", "«Ученик-ученик»", "Student – student"),
            CodedText.of("teacher-teacher", "«Учитель-учитель»", "Teacher – teacher"),
            CodedText.of("senior-junior", "«Старший ученик-младший ученик»", "Senior student – junior student"),
            CodedText.of("teacher-student", "«Учитель-ученик/студент»", "Teacher – school/college student"));

    private static final Seq<CodedText> PROJECTS = Vector.of(
            CodedText.of("project.1", "Проект наставничества 1", "Mentoring project 1"),
            CodedText.of("project.2", "Проект наставничества 2", "Mentoring project 2"),
            CodedText.of("project.3", "Проект наставничества 3", "Mentoring project 3"),
            CodedText.of("project.4", "Проект наставничества 4", "Mentoring project 4"));

    private static final Seq<CodedText> ROLE_MODELS = Vector.of(
            CodedText.of(
                    "student-student/achiever-underachiever", "«Успевающий-неуспевающий»", "Achiever – underachiever"),
            CodedText.of("student-student/leader-passive", "«Лидер-пассивный»", "Leader – passive"),
            CodedText.of("student-student/peer-peer", "«Равный-равному»", "Equal to equal"),
            CodedText.of(
                    "teacher-teacher/experienced-novice",
                    "«Опытный учитель-молодой специалист»",
                    "Experienced teacher – early-career teacher"),
            CodedText.of(
                    "teacher-teacher/community-leader-struggling",
                    "«Лидер педсообщества-педагог, испытывающий проблемы»",
                    "Leader of the teaching community – teacher facing difficulties"),
            CodedText.of(
                    "teacher-teacher/innovator-conservative",
                    "«Педагог-новатор – консервативный педагог»",
                    "Innovating teacher – conservative teacher"),
            CodedText.of(
                    "teacher-teacher/subject-expert-subject-novice",
                    "«Опытный предметник – неопытный»",
                    "Experienced subject teacher – inexperienced one"),
            CodedText.of("teacher-teacher/peer-peer", "«Равный-равному»", "Equal to equal"),
            CodedText.of(
                    "senior-junior/achiever-underachiever", "«Успевающий-неуспевающий»", "Achiever – underachiever"),
            CodedText.of("senior-junior/leader-indifferent", "«Лидер-равнодушный»", "Leader – indifferent"),
            CodedText.of("senior-junior/peer-peer", "«Равный-равному»", "Equal to equal"),
            CodedText.of(
                    "senior-junior/project-guide-project-author",
                    "«Куратор-автор проекта»",
                    "Project guide – project author"),
            CodedText.of(
                    "teacher-student/active-professional-indifferent-consumer",
                    "«Активный профессионал – равнодушный потребитель»",
                    "Active professional – indifferent consumer"),
            CodedText.of(
                    "teacher-student/colleague-young-colleague",
                    "«Коллега – молодой коллега»",
                    "Colleague – young colleague"),
            CodedText.of(
                    "teacher-student/employer-future-employee",
                    "«Работодатель – будущий сотрудник»",
                    "Employer – future employee"));

    private static final Seq<CodedText> DOCUMENTS = Vector.of(
            CodedText.of("doc.swot", "SWOT-анализ", "SWOT analysis"),
            CodedText.of("doc.policy", "Положение о наставничестве", "Mentoring policy (local regulation)"),
            CodedText.of(
                    "doc.programme",
                    "Программа наставничества на 2022-2023 учебный год",
                    "Mentoring programme for the 2022–2023 school year (the year is a placeholder)"));

    private static final Seq<CodedText> RESULTS = Vector.of(
            CodedText.of("result", "Планируемые результаты", "Planned results"),
            CodedText.of(
                    "result.1",
                    "Развитие профессионального самосознания и рефлексии педагогов",
                    "Growth of teachers' professional self-awareness and reflection"),
            CodedText.of(
                    "result.2",
                    "Выявление трудностей и устранение профессиональных дефицитов",
                    "Difficulties identified, professional needs removed"),
            CodedText.of(
                    "result.3",
                    "Совершенствование педагогических практик учителей",
                    "Improvement of teachers' teaching practices"),
            CodedText.of(
                    "result.4",
                    "Поддержка профессиональной мотивации педагогов, предотвращение профессионального "
                            + "выгорания педагогов",
                    "Support of professional motivation, prevention of burnout"));

    private static final Seq<CodedText> PEER_KINDS = Vector.of(
            CodedText.of(
                    "peer.definition",
                    "Партнерское наставничество (Peer Mentoring) – наставничество, в котором оба "
                            + "участника программы находятся в сходном положении.",
                    "Peer mentoring is mentoring in which both participants of the programme are in a "
                            + "similar position."),
            CodedText.of(
                    "peer.kind.young",
                    "Взаимодействие пары молодых сотрудников",
                    "Interaction of a pair of young employees"),
            CodedText.of(
                    "peer.kind.same-post",
                    "Взаимодействие двух сотрудников, занимающих одинаковые позиции",
                    "Interaction of two employees holding identical positions"));

    private static final Seq<CodedText> PEER_ADVANTAGES = Vector.of(
            CodedText.of("peer.adv", "Преимущества модели", "Advantages of the model"),
            CodedText.of("peer.adv.1", "Каждый равный во взаимодействии", "Each is an equal in the interaction"),
            CodedText.of(
                    "peer.adv.2",
                    "Конструктивная обратная связь, мотивация партнера к действиям",
                    "Constructive feedback, motivating the partner to act"),
            CodedText.of(
                    "peer.adv.3",
                    "Развитие инициативности за счет коммуникации",
                    "Initiative grows through communication"),
            CodedText.of(
                    "peer.adv.4",
                    "Обогащение проф. навыками всех участников",
                    "All participants are enriched with professional skills"),
            CodedText.of(
                    "peer.adv.5",
                    "Решение образовательных проблем через повышение качества урока",
                    "Educational problems solved by raising lesson quality"),
            CodedText.of(
                    "peer.adv.6",
                    "Обобщение опыта педагога через участие в мероприятиях",
                    "A teacher's experience is generalised by taking part in events"));

    private static final Seq<CodedText> PEER_DRAWBACKS = Vector.of(
            CodedText.of("peer.dis", "Недостатки модели", "Disadvantages of the model"),
            CodedText.of("peer.dis.1", "Наличие больших временных затрат", "Large expenditure of time"),
            CodedText.of(
                    "peer.dis.2",
                    "Мало инициативных педагогов, желающих принять участие",
                    "Few teachers with initiative who wish to take part"));

    private SeedTexts() {}

    /**
     * All texts.
     *
     * @return the texts, section by section; every code stands once
     */
    public static Seq<CodedText> all() {
        return Vector.of(
                        HEADINGS,
                        TASKS,
                        FORMS,
                        PROJECTS,
                        ROLE_MODELS,
                        DOCUMENTS,
                        RESULTS,
                        PEER_KINDS,
                        PEER_ADVANTAGES,
                        PEER_DRAWBACKS)
                .flatMap(group -> group);
    }

    /**
     * One text.
     *
     * @param code its code, such as {@code peer.adv.1}
     * @return the text, or none
     */
    public static Option<Text> findText(String code) {
        return all().find(text -> text.code().equals(code)).map(CodedText::text);
    }

    /** A text that is known to be there. */
    static Text text(String code) {
        return findText(code).getOrElseThrow(() -> new IllegalArgumentException("code: " + code));
    }

    /**
     * Titles, labels of the levels, the name of the order and the goal.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> headings() {
        return HEADINGS;
    }

    /**
     * The tasks; two of them are cut off in the source.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> tasks() {
        return TASKS;
    }

    /**
     * The names of the forms, by the code of the form.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> forms() {
        return FORMS;
    }

    /**
     * The labels of the projects.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> projects() {
        return PROJECTS;
    }

    /**
     * The names of the role models, by the code of the role model.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> roleModels() {
        return ROLE_MODELS;
    }

    /**
     * The names of the papers that the source shows.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> documents() {
        return DOCUMENTS;
    }

    /**
     * The planned results, their heading first.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> results() {
        return RESULTS;
    }

    /**
     * What peer mentoring is, and its two kinds.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> peerDefinition() {
        return PEER_KINDS;
    }

    /**
     * The advantages of peer mentoring, their heading first.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> peerAdvantages() {
        return PEER_ADVANTAGES;
    }

    /**
     * The disadvantages of peer mentoring, their heading first.
     *
     * @return the texts, in the order of the source
     */
    public static Seq<CodedText> peerDrawbacks() {
        return PEER_DRAWBACKS;
    }
}
