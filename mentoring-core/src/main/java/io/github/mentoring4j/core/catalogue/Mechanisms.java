package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.text.Text;

/** How the built-in role models work, in this library's words; the order's role models and the seed's share them. */
final class Mechanisms {
    static final Text LEARNING_SUPPORT = Text.of(
            "Поддержка в учёбе: наставник помогает подтянуть предмет, в котором сам силён",
            "Help with learning: the mentor lifts the mentee in a subject that the mentor masters");

    static final Text INCLUSION = Text.of(
            "Эмоциональная поддержка: войти в коллектив, научиться общаться, раскрыть творческие и лидерские задатки",
            "Emotional support: to find a place in the group, to communicate, to discover creative and leading gifts");

    static final Text EXCHANGE = Text.of(
            "Обмен навыками на равных: каждый учит тому, что умеет сам, вместе делают общий проект",
            "Exchange of skills among equals: each teaches what they can do, and both share a project");

    static final Text NEWCOMER_HELP = Text.of(
            "Освоившийся помогает новичку привыкнуть к новым условиям учёбы",
            "One who has settled in helps a newcomer to get used to new conditions of study");

    static final Text FIRST_YEARS = Text.of(
            "Поддержка в первые годы работы: организация, общение, закрепление в профессии",
            "Support in the first years at work: organising, communicating, staying in the profession");

    static final Text TARGETED_CARE = Text.of(
            "Адресная психологическая поддержка педагога вместе с профессиональной помощью",
            "Personal psychological support of a teacher together with professional help");

    static final Text REVERSE = Text.of(
            "Обратное наставничество: младший коллега помогает старшему освоить новые программы и технологии",
            "Reverse mentoring: a younger colleague helps an elder one to master new programmes and technology");

    static final Text SUBJECT_METHOD = Text.of(
            "Методическая помощь по предмету: пособия, рабочие программы, тематические планы",
            "Methodical help in a subject: manuals, work programmes, thematic plans");

    static final Text PARTNERSHIP = Text.of(
            "Партнёрство педагогов: взаимное посещение уроков, обратная связь, обмен опытом",
            "Partnership of teachers: mutual lesson visits, feedback, exchange of experience");

    static final Text SELF_DISCIPLINE = Text.of(
            "Поддержка в учёбе, самоорганизации и самодисциплине",
            "Help with learning, with organising oneself and with self-discipline");

    static final Text BELONGING = Text.of(
            "Поддержка в поиске ценностей и своего места в школьном сообществе; общение, творчество, лидерство",
            "Support in finding values and a place in the school community; communication, creativity, leadership");

    static final Text CROSS_AGE_EXCHANGE = Text.of(
            "Обмен навыками между возрастами: взаимная помощь и общие внеурочные дела",
            "Exchange of skills across ages: mutual help and shared activities outside lessons");

    static final Text PROJECT_GUIDE = Text.of(
            "Совместная работа над проектом: наставник направляет, наставляемый учится воплощать замысел",
            "Joint work on a project: the mentor guides, the mentee learns to carry out an idea");

    static final Text CAREER_MOTIVATION = Text.of(
            "Мотивация и помощь в выборе профессии: ценности, общение, первые профессиональные навыки",
            "Motivation and help in choosing a profession: values, communication, first professional skills");

    static final Text JOINT_PROJECT = Text.of(
            "Общий творческий, прикладной или социальный проект: наставляемый вносит идеи, наставник организует",
            "A joint creative, applied or social project: the mentee brings ideas, the mentor organises");

    static final Text JOB_SKILLS = Text.of(
            "Навыки, нужные на будущем месте работы, в формате стажировки",
            "Skills needed for a later job, in the manner of an internship");

    static final Text WORKPLACE_LOOK = Text.of(
            "Несколько коротких встреч, на которых видны возможности рабочего места",
            "A few short meetings that show what a workplace can offer");

    private Mechanisms() {}
}
