package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.Addressee;
import io.github.mentoring4j.core.text.CodedText;

/** Who a cycle speaks to. */
final class Posts {
    static final Addressee DIRECTOR = post("director", "директор", "director");
    static final Addressee COORDINATOR = post("coordinator", "куратор", "programme coordinator");
    static final Addressee SUBJECT_GROUP = post("subject-group", "методическое объединение", "subject group");

    private Posts() {}

    private static Addressee post(String code, String russian, String english) {
        return new Addressee.Post(CodedText.of(code, russian, english));
    }
}
