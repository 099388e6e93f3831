package io.github.mentoring4j.core.catalogue.programme;

import io.github.mentoring4j.core.mentorship.Approver;
import io.github.mentoring4j.core.programme.DocumentKind;
import io.github.mentoring4j.core.programme.Endorser;
import io.github.mentoring4j.core.programme.Endorser.Act;
import io.github.mentoring4j.core.programme.Presence;
import io.github.mentoring4j.core.programme.Section;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The default kinds of documents: what belongs into a policy (Положение), a programme and the order that introduces mentoring.
 *
 * <p>Source: sections default, overridable; endorsers of the policy and the minimum of the order as published by schools.
 */
public final class ProgrammeDocuments {
    private static final DocumentKind POLICY = DocumentKind.builder()
            .code("POLICY")
            .title(Text.of("Положение о наставничестве", "Mentoring policy (local regulation)"))
            .sections(
                    Section.required("general", "Общие положения", "General provisions"),
                    Section.required("goal-tasks", "Цель и задачи наставничества", "Goal and tasks of mentoring"),
                    Section.required(
                            "forms", "Формы наставничества и ролевые модели", "Mentoring forms and role models"),
                    Section.required(
                            "organisation", "Порядок организации наставничества", "How mentoring is organised"),
                    Section.required("coordinator", "Обязанности куратора", "Duties of the programme coordinator"),
                    Section.required("mentor", "Права и обязанности наставника", "Rights and duties of the mentor"),
                    Section.required("mentee", "Права и обязанности наставляемого", "Rights and duties of the mentee"),
                    Section.required("ending", "Завершение и замена наставника", "Closure and change of the mentor"),
                    Section.required(
                            "monitoring", "Мониторинг и оценка результатов", "Monitoring and evaluation of results"),
                    Section.required(
                            "personal-data", "Персональные данные участников", "Personal data of participants"),
                    Section.optional("incentives", "Поощрение наставников", "Incentives for mentors"),
                    Section.optional("pay", "Условия оплаты", "Conditions of pay"))
            .endorsers(
                    endorser("council", "Педагогический совет", "Pedagogical council", Act.ACCEPTS),
                    endorser("governing-council", "Управляющий совет", "Governing council", Act.AGREES),
                    endorser("pupils-council", "Совет обучающихся", "Pupils' council", Act.AGREES),
                    endorser(
                            "parents-or-union",
                            "Совет родителей или профсоюз",
                            "Parents' council or trade union",
                            Act.IS_HEARD),
                    endorser("director", "Директор", "Director", Act.APPROVES))
            .standing(Standing.DEFAULT)
            .source("endorsers: policies published by schools; sections: default, overridable")
            .build();

    private static final DocumentKind PROGRAMME = DocumentKind.builder()
            .code("PROGRAMME")
            .title(Text.of("Программа наставничества на учебный год", "Mentoring programme for the school year"))
            .sections(
                    Section.required("rationale", "Пояснительная записка", "Explanatory note"),
                    Section.required("goal-tasks", "Цель и задачи", "Goal and tasks"),
                    Section.required("forms", "Формы и ролевые модели", "Forms and role models"),
                    Section.required("results", "Планируемые результаты", "Planned results"),
                    Section.required("roadmap", "Дорожная карта", "Roadmap"),
                    Section.required("resources", "Ресурсы и ответственные", "Resources and people responsible"),
                    Section.required(
                            "monitoring", "Мониторинг: показатели и сроки", "Monitoring: indicators and dates"),
                    Section.optional("swot", "SWOT-анализ", "SWOT analysis"),
                    Section.optional("partners", "Партнеры программы", "Partners of the programme"))
            .endorsers(
                    endorser("council", "Педагогический совет", "Pedagogical council", Act.ACCEPTS),
                    endorser("director", "Директор", "Director", Act.APPROVES))
            .build();

    private static final DocumentKind ORDER = DocumentKind.builder()
            .code("ORDER_INTRODUCTION")
            .title(Text.of("Приказ о внедрении целевой модели", "Order on introducing the target model"))
            .sections(
                    Section.required("terms", "Сроки внедрения", "Terms of introduction"),
                    Section.required(
                            "support",
                            "Ответственные за материально-техническое обеспечение",
                            "People responsible for material support"),
                    Section.required(
                            "monitoring-dates", "Сроки мониторинга эффективности", "Dates of effectiveness monitoring"),
                    Section.required("results", "Планируемые результаты", "Planned results"))
            .endorsers(endorser("director", "Директор", "Director", Act.APPROVES))
            .standing(Standing.SOURCE)
            .source("minimum of the order as published by schools")
            .build();

    private static final DocumentKind MATCHES = DocumentKind.builder()
            .code(Approver.MATCHES)
            .title(Text.of("Приказ о закреплении наставнических пар и групп", "Order that names the pairs and groups"))
            .sections(
                    Section.required("matches", "Пары и группы", "Pairs and groups"),
                    Section.required("terms", "Сроки работы", "Terms of work"),
                    Section.required("reporting", "Отчетность", "Reporting"))
            .endorsers(endorser("director", "Директор", "Director", Act.APPROVES))
            .standing(Standing.SOURCE)
            .source("contents of the order on pairs as published by schools")
            .build();

    private ProgrammeDocuments() {}

    /**
     * The policy (Положение).
     *
     * @return the kind of document
     */
    public static DocumentKind policy() {
        return POLICY;
    }

    /**
     * The programme of a school year.
     *
     * @return the kind of document
     */
    public static DocumentKind programme() {
        return PROGRAMME;
    }

    /**
     * The order that introduces mentoring.
     *
     * @return the kind of document
     */
    public static DocumentKind orderOfIntroduction() {
        return ORDER;
    }

    /**
     * The order that names pairs or groups, their terms and how they report. Each order of a year is a document of its own, so this kind is
     * not among those that a programme needs once.
     *
     * @return the kind of document
     */
    public static DocumentKind orderOfMatches() {
        return MATCHES;
    }

    /**
     * All default kinds.
     *
     * @return order, policy, programme
     */
    public static Seq<DocumentKind> standard() {
        return Vector.of(ORDER, POLICY, PROGRAMME);
    }

    private static Endorser endorser(String code, String russian, String english, Act act) {
        return new Endorser(CodedText.of(code, russian, english), act, Presence.REQUIRED);
    }
}
