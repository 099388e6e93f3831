package io.github.mentoring4j.core.monitoring.survey;

import java.util.regex.Pattern;

/** How a whole number is written: at most nine digits, so that it fits an int. */
final class WholeNumber {
    static final Pattern PATTERN = Pattern.compile("-?[0-9]{1,9}");

    private WholeNumber() {}
}
