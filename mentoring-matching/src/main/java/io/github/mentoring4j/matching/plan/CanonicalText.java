package io.github.mentoring4j.matching.plan;

import io.vavr.collection.Traversable;
import java.util.function.BiConsumer;

/**
 * A text made of fields that no field can imitate: each is written with its length before it, each list with its size.
 *
 * <p>Two sequences of fields give the same text only if they are the same, whatever collections held them.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    CanonicalText field(String value) {
        text.append(value.length()).append(':').append(value).append('\n');
        return this;
    }

    CanonicalText field(long value) {
        return field(Long.toString(value));
    }

    <T> CanonicalText list(Traversable<T> items, BiConsumer<CanonicalText, T> writer) {
        field(items.size());
        items.forEach(item -> writer.accept(this, item));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
