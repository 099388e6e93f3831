package io.github.mentoring4j.core.catalogue.programme;

import io.github.mentoring4j.core.programme.Column;
import io.github.mentoring4j.core.programme.RoadmapField;
import io.github.mentoring4j.core.programme.RoadmapLayout;
import io.github.mentoring4j.core.programme.Stage;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The seven default stages of introducing and running a programme, and the two layouts in which schools print a roadmap.
 *
 * <p>Source: order and names are common knowledge of the field: default, overridable. Layouts: roadmaps published by schools.
 */
public final class RoadmapStages {
    /* Code, name in Russian, name in English. */
    private static final String POSTS = """
            director | директор | director
            group | рабочая группа | working group
            coordinator | куратор | coordinator
            class-teachers | классные руководители | class teachers
            psychologist | психолог | psychologist
            pairs | пары и группы | pairs and groups
            """;

    private static final String DOCUMENTS = """
            ORDER_INTRODUCTION | Приказ о внедрении целевой модели | Order on introducing the target model
            ORDER_COORDINATOR | Приказ о назначении куратора | Order appointing the coordinator
            POLICY | Положение о наставничестве | Mentoring policy (local regulation)
            PROGRAMME | Программа наставничества на учебный год | Mentoring programme for the school year
            ROADMAP | Дорожная карта | Implementation roadmap
            REGISTER_MENTEES | База наставляемых | Mentee register
            REQUEST_MAP | Карта запросов | Map of requests
            CONSENT_GUARDIAN | Согласие законного представителя | Consent of the legal representative
            REGISTER_MENTORS | База наставников | Mentor register
            MENTOR_QUESTIONNAIRE | Анкета наставника | Mentor questionnaire
            ADMISSION_LIST | Список допущенных наставников | List of admitted mentors
            TRAINING_PROGRAMME | Программа обучения наставников | Training programme for mentors
            ORDER_MATCHES | Приказ о закреплении пар | Order naming the pairs
            CONSENT_STAFF | Письменное согласие работника | Written consent of an employee
            UNMATCHED_LIST | Список оставшихся без пары | List of those left without a pair
            INDIVIDUAL_PLAN | Индивидуальный план | Individual plan
            MEETING_RECORD | Запись о встрече | Meeting record
            INTERIM_FEEDBACK | Промежуточная обратная связь | Interim feedback
            MONITORING_REPORT | Отчет о мониторинге | Monitoring report
            SWOT | SWOT-анализ | SWOT analysis
            FINAL_REPORT | Итоговый отчет | Final report
            CASE | Кейс | Case
            """;

    private static final Seq<Stage> STANDARD = Vector.of(
            stage(
                    "PREPARE",
                    "Подготовка условий для запуска программы",
                    "Preparing the conditions",
                    "изучение документов, рабочая группа, назначение куратора, приказы, информирование, выбор задач и форм, ресурсы, партнеры",
                    "study of documents, working group, coordinator, orders, information, choice of tasks and forms, resources, partners",
                    "director group coordinator",
                    "ORDER_INTRODUCTION ORDER_COORDINATOR POLICY PROGRAMME ROADMAP"),
            stage(
                    "MENTEE_REGISTER",
                    "Формирование базы наставляемых",
                    "Forming the mentee register",
                    "информирование, сбор данных и запросов, исходные измерения",
                    "information, collection of data and requests, baseline",
                    "coordinator class-teachers psychologist",
                    "REGISTER_MENTEES REQUEST_MAP CONSENT_GUARDIAN"),
            stage(
                    "MENTOR_REGISTER",
                    "Формирование базы наставников",
                    "Forming the mentor register",
                    "поиск среди учеников, педагогов, родителей, выпускников и на предприятиях",
                    "search among pupils, teachers, parents, alumni and in enterprises",
                    "coordinator",
                    "REGISTER_MENTORS"),
            stage(
                    "SELECT_TRAIN",
                    "Отбор и обучение наставников",
                    "Screening and training of mentors",
                    "критерии по запросам, анкета, собеседование, обучение",
                    "criteria after the requests, questionnaire, interview, training",
                    "coordinator psychologist",
                    "MENTOR_QUESTIONNAIRE ADMISSION_LIST TRAINING_PROGRAMME"),
            stage(
                    "MATCH",
                    "Формирование наставнических пар или групп",
                    "Forming pairs or groups",
                    "общие встречи, анкеты обратной связи, закрепление пар, поддержка оставшихся без пары",
                    "joint meetings, feedback forms, pairs fixed, support for those left without a pair",
                    "coordinator psychologist",
                    "ORDER_MATCHES CONSENT_STAFF UNMATCHED_LIST"),
            stage(
                    "RUN",
                    "Организация работы наставнических пар или групп",
                    "Organising the work of pairs and groups",
                    "цели на периоды, методическая помощь, обратная связь, данные о влиянии, поощрение",
                    "goals for periods, methodical help, feedback, impact data, incentives",
                    "pairs coordinator",
                    "INDIVIDUAL_PLAN MEETING_RECORD INTERIM_FEEDBACK"),
            stage(
                    "FINISH",
                    "Завершение программы наставничества",
                    "Finishing the programme",
                    "обратная связь, рефлексия, результаты, поощрение, публичное событие, долгосрочная база",
                    "feedback, reflection, results, incentives, public event, long-term register",
                    "coordinator director",
                    "MONITORING_REPORT SWOT FINAL_REPORT CASE REGISTER_MENTEES REGISTER_MENTORS"));

    private static final RoadmapLayout LAYOUT_A = new RoadmapLayout(
            CodedText.of("A", "по мероприятиям", "by activity"),
            RoadmapLayout.RowPer.ACTIVITY,
            Vector.of(
                    column("rowNo", RoadmapField.ROW_NO, "№", "No."),
                    column("activity", RoadmapField.ACTIVITY, "Наименование мероприятий", "Activities"),
                    column("term", RoadmapField.TERM, "Срок реализации", "Term"),
                    column("responsible", RoadmapField.RESPONSIBLE, "Ответственный исполнитель", "Responsible"),
                    column(
                            "result",
                            RoadmapField.RESULT_AND_DOCUMENTS,
                            "Результат. Вид документа",
                            "Result. Kind of document")));

    private static final RoadmapLayout LAYOUT_B = new RoadmapLayout(
            CodedText.of("B", "по этапам", "by stage"),
            RoadmapLayout.RowPer.STAGE,
            Vector.of(
                    column("rowNo", RoadmapField.ROW_NO, "№", "No."),
                    column("stage", RoadmapField.STAGE, "Наименование этапа", "Stage"),
                    column(
                            "content",
                            RoadmapField.CONTENT,
                            "Содержание деятельности и примерный план мероприятий",
                            "Content of the work and outline of activities"),
                    column("term", RoadmapField.TERM, "Сроки", "Terms"),
                    column("responsible", RoadmapField.RESPONSIBLE, "Ответственный", "Responsible"),
                    column("result", RoadmapField.RESULT, "Ожидаемый результат", "Expected result")));

    private RoadmapStages() {}

    /**
     * The seven stages.
     *
     * @return the stages from {@code PREPARE} to {@code FINISH}
     */
    public static Seq<Stage> standard() {
        return STANDARD;
    }

    /**
     * Layout A: one row per activity, five columns.
     *
     * @return the layout
     */
    public static RoadmapLayout layoutA() {
        return LAYOUT_A;
    }

    /**
     * Layout B: one row per stage, six columns.
     *
     * @return the layout
     */
    public static RoadmapLayout layoutB() {
        return LAYOUT_B;
    }

    private static Column<RoadmapField> column(String code, RoadmapField field, String russian, String english) {
        return new Column<>(code, field, Text.of(russian, english));
    }

    private static Stage stage(
            String code,
            String russian,
            String english,
            String contentRussian,
            String contentEnglish,
            String posts,
            String documents) {
        return Stage.builder()
                .code(code)
                .title(Text.of(russian, english))
                .content(Text.of(contentRussian, contentEnglish))
                .responsible(pick(POSTS, posts))
                .documents(pick(DOCUMENTS, documents))
                .source("common knowledge of the field: default, overridable")
                .build();
    }

    private static Seq<CodedText> pick(String table, String codes) {
        Seq<CodedText> all = Vector.ofAll(table.lines().toList()).map(RoadmapStages::line);
        return Vector.of(codes.split(" ", -1))
                .flatMap(code -> all.find(text -> text.code().equals(code)));
    }

    private static CodedText line(String line) {
        String[] parts = line.split(" \\| ", -1);
        return CodedText.of(parts[0], parts[1], parts[2]);
    }
}
