package io.github.mentoring4j.matching.explain;

import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;

/** The attributes that the library's rules ask for, in words. */
final class AttributeNames {
    private static final TreeMap<String, Text> NAMES = TreeMap.ofEntries(
            name("age", "возраст", "age"),
            name("gradeLevel", "класс", "year of study"),
            name("educationLevel", "уровень образования", "level of education"),
            name("markMean", "общий средний балл", "overall mean mark"),
            name("mean", "средний балл по предмету", "mean mark in the subject"),
            name("periodMark", "отметка за период", "mark of the period"),
            name("activities", "дела школьной жизни", "activities in school life"),
            name("leadershipRoles", "лидерские роли", "leadership roles"),
            name("achievements", "достижения", "achievements"),
            name("monthsInOrganisation", "срок в организации", "months in the organisation"),
            name("experienceYears", "стаж", "years of experience"),
            name("subjectExperience", "стаж по предмету", "experience in the subject"),
            name("publicWorks", "публичные работы", "public works"),
            name("category", "категория", "qualification category"),
            name("leadsAssociation", "руководство объединением", "whether they lead an association"),
            name("finishedProjects", "завершённые проекты", "finished projects"),
            name("ownIdea", "своя идея", "whether they have an idea of their own"),
            name("bestCompetence", "умения", "competences"),
            name("competence", "уровень умения", "level of the competence"),
            name("subjects", "предметы", "subjects"),
            name("topics", "темы", "topics"),
            name("fields", "профессиональные области", "occupational fields"),
            name("taughtGrades", "классы, где преподаёт", "years of study taught"),
            name("manages", "кем руководит", "whom they manage"),
            name("teaches", "кого учит", "whom they teach"),
            name("post", "должность", "post"),
            name("organisation", "организация", "organisation"),
            name("interests", "интересы", "interests"),
            name("dislikes", "что не любит", "dislikes"),
            name("values", "ценности", "values"),
            name("availability", "свободное время", "free time in the week"),
            name("timeBudget", "время в месяц", "time a month"));
    private static final TreeMap<String, Text> SIDES = TreeMap.ofEntries(
            name("mentor", "у наставника", "of the mentor"), name("mentee", "у наставляемого", "of the mentee"));

    private AttributeNames() {}

    /* mentee.mean(algebra), mentor.age, or a code of a school's own */
    static Text of(String attribute) {
        int dot = attribute.indexOf('.');
        int key = attribute.indexOf('(');
        Text side = dot < 0 ? Text.same("") : SIDES.getOrElse(attribute.substring(0, dot), Text.same(""));
        if (dot >= 0 && side.russian().isEmpty()) {
            return Text.same(attribute);
        }
        String code = attribute.substring(dot + 1, key < 0 ? attribute.length() : key);
        String argument = key < 0 ? "" : " " + attribute.substring(key);
        Text name = NAMES.getOrElse(code, Text.same(code));
        return Text.of(
                (name.russian() + argument + " " + side.russian()).strip(),
                (name.english() + argument + " " + side.english()).strip());
    }

    private static Tuple2<String, Text> name(String code, String russian, String english) {
        return Tuple.of(code, Text.of(russian, english));
    }
}
