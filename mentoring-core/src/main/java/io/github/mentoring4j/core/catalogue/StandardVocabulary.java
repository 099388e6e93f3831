package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The words that most schools share: default data, to be extended or replaced by a school. Source: default, overridable.
 *
 * <p>Subjects are those of the usual Russian curriculum; mathematics is a family of algebra and geometry. No name holds a comma, a
 * semicolon, a bar, a bracket, an exclamation mark or an at sign, so that names can stand in lists.
 */
public final class StandardVocabulary {
    private StandardVocabulary() {}

    /**
     * The default words with the family of mathematics.
     *
     * @return the vocabulary
     */
    public static Vocabulary vocabulary() {
        return Vocabulary.empty()
                .with(Area.KIND, kinds())
                .with(Area.POST, posts())
                .with(Area.SUBJECT, subjects())
                .with(Area.COMPETENCE, competences())
                .with(Area.TOPIC, topics())
                .with(Area.FIELD, fields())
                .with(Area.INTEREST, interests())
                .with(Area.VALUE, values())
                .with(Area.REQUEST_TYPE, requestTypes())
                .withFamily("mathematics", "algebra", "geometry");
    }

    /* Who takes part. */
    private static Seq<CodedText> kinds() {
        return Vector.of(
                word("STUDENT", "ученик", "student"),
                word("COLLEGE_STUDENT", "студент", "college student"),
                word("TEACHER", "учитель", "teacher"),
                word("EMPLOYER_STAFF", "сотрудник предприятия", "employer's staff"),
                word("ALUMNUS", "выпускник", "alumnus"),
                word("PARENT", "родитель", "parent"),
                word("OTHER", "другой участник", "other"));
    }

    /* Posts, mostly in a school. */
    private static Seq<CodedText> posts() {
        return Vector.of(
                word("teacher", "учитель-предметник", "subject teacher"),
                word("primary-teacher", "учитель начальных классов", "primary school teacher"),
                word("deputy-head", "заместитель директора", "deputy head"),
                word("head", "директор", "head"),
                word("librarian", "педагог-библиотекарь", "school librarian"),
                word("psychologist", "педагог-психолог", "school psychologist"),
                word("social-teacher", "социальный педагог", "social teacher"),
                word("organiser", "педагог-организатор", "activities organiser"),
                word("engineer", "инженер", "engineer"),
                word("programmer", "программист", "programmer"),
                word("physician", "врач", "physician"),
                word("manager", "руководитель", "manager"),
                word("specialist", "специалист", "specialist"));
    }

    /* School subjects; mathematics holds algebra and geometry. */
    private static Seq<CodedText> subjects() {
        return Vector.of(
                word("russian", "русский язык", "Russian"),
                word("literature", "литература", "literature"),
                word("native-language", "родной язык", "native language"),
                word("english", "английский язык", "English"),
                word("german", "немецкий язык", "German"),
                word("mathematics", "математика", "mathematics"),
                word("algebra", "алгебра", "algebra"),
                word("geometry", "геометрия", "geometry"),
                word("informatics", "информатика", "informatics"),
                word("history", "история", "history"),
                word("social-studies", "обществознание", "social studies"),
                word("geography", "география", "geography"),
                word("biology", "биология", "biology"),
                word("physics", "физика", "physics"),
                word("chemistry", "химия", "chemistry"),
                word("music", "музыка", "music"),
                word("art", "изобразительное искусство", "art"),
                word("technology", "технология", "technology"),
                word("physical-education", "физическая культура", "physical education"),
                word("safety", "основы безопасности", "safety"));
    }

    /* Skills and methods that one person can show another; levels go from 0 to 3. */
    private static Seq<CodedText> competences() {
        return Vector.of(
                word("support", "поддержка", "support"),
                word("communication", "общение", "communication"),
                word("critical-thinking", "критическое мышление", "critical thinking"),
                word("creative-thinking", "творческое мышление", "creative thinking"),
                word("public-speaking", "публичные выступления", "public speaking"),
                word("time-planning", "планирование времени", "time planning"),
                word("digital-tools", "цифровые инструменты", "digital tools"),
                word("e-journal", "электронный журнал", "electronic journal"),
                word("online-lessons", "дистанционные уроки", "online lessons"),
                word("video-lessons", "видеоуроки", "video lessons"),
                word("artificial-intelligence", "искусственный интеллект", "artificial intelligence"),
                word("project-method", "проектный метод", "project method"),
                word("formative-assessment", "формирующее оценивание", "formative assessment"),
                word("group-work", "групповая работа", "group work"),
                word("inclusive-teaching", "инклюзивное обучение", "inclusive teaching"),
                word("class-management", "работа с классом", "class management"),
                word("functional-literacy", "функциональная грамотность", "functional literacy"));
    }

    /* Topics of projects. */
    private static Seq<CodedText> topics() {
        return Vector.of(
                word("ecology", "экология", "ecology"),
                word("robotics", "робототехника", "robotics"),
                word("programming", "программирование", "programming"),
                word("local-history", "краеведение", "local history"),
                word("school-media", "школьные медиа", "school media"),
                word("theatre", "театр", "theatre"),
                word("volunteering", "волонтёрство", "volunteering"),
                word("healthy-living", "здоровый образ жизни", "healthy living"),
                word("entrepreneurship", "предпринимательство", "entrepreneurship"),
                word("science-research", "научное исследование", "science research"),
                word("design", "дизайн", "design"),
                word("energy", "энергетика", "energy"));
    }

    /* Fields of professions. */
    private static Seq<CodedText> fields() {
        return Vector.of(
                word("information-technology", "информационные технологии", "information technology"),
                word("engineering", "инженерное дело", "engineering"),
                word("medicine", "медицина", "medicine"),
                word("education", "педагогика", "education"),
                word("economics", "экономика", "economics"),
                word("law", "право", "law"),
                word("media", "журналистика", "media"),
                word("construction", "строительство", "construction"),
                word("agriculture", "сельское хозяйство", "agriculture"),
                word("transport", "транспорт", "transport"),
                word("catering", "общественное питание", "catering"),
                word("public-service", "государственная служба", "public service"));
    }

    /* What people like to do. */
    private static Seq<CodedText> interests() {
        return Vector.of(
                word("reading", "чтение", "reading"),
                word("football", "футбол", "football"),
                word("swimming", "плавание", "swimming"),
                word("chess", "шахматы", "chess"),
                word("music-making", "игра на инструментах", "playing music"),
                word("singing", "пение", "singing"),
                word("dancing", "танцы", "dancing"),
                word("drawing", "рисование", "drawing"),
                word("photography", "фотография", "photography"),
                word("cinema", "кино", "cinema"),
                word("computer-games", "компьютерные игры", "computer games"),
                word("coding", "написание программ", "coding"),
                word("hiking", "походы", "hiking"),
                word("animals", "животные", "animals"),
                word("cooking", "кулинария", "cooking"),
                word("handicraft", "рукоделие", "handicraft"));
    }

    /* What matters to people. */
    private static Seq<CodedText> values() {
        return Vector.of(
                word("honesty", "честность", "honesty"),
                word("helping-others", "помощь другим", "helping others"),
                word("friendship", "дружба", "friendship"),
                word("family", "семья", "family"),
                word("knowledge", "знания", "knowledge"),
                word("creativity", "творчество", "creativity"),
                word("independence", "самостоятельность", "independence"),
                word("justice", "справедливость", "justice"),
                word("nature", "природа", "nature"),
                word("success", "успех", "success"));
    }

    /* What help is asked for. */
    private static Seq<CodedText> requestTypes() {
        return Vector.of(
                word("LEARNING_RESULT", "учебный результат", "learning result"),
                word("ADAPTATION", "адаптация", "adaptation"),
                word("PSYCHO_EMOTIONAL", "психоэмоциональная поддержка", "psycho-emotional support"),
                word("COMMUNICATION_LEADERSHIP", "коммуникация и лидерство", "communication and leadership"),
                word("PROJECT", "проект", "project"),
                word("CAREER", "выбор профессии", "choice of career"),
                word("PROFESSIONAL_START", "профессиональный старт", "professional start"),
                word("SUBJECT_METHOD", "методика предмета", "subject method"),
                word("NEW_METHODS", "новые методы", "new methods"),
                word("EXCHANGE", "обмен опытом", "exchange of experience"));
    }

    private static CodedText word(String code, String russian, String english) {
        return CodedText.of(code, russian, english);
    }
}
