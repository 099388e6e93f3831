package io.github.mentoring4j.matching.internal.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers things from 0 in the order in which they are first asked for. */
final class Index<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
        return numbers.computeIfAbsent(thing, fresh -> {
            things.add(fresh);
            return things.size() - 1;
        });
    }

    T at(int number) {
        return things.get(number);
    }

    int size() {
        return things.size();
    }
}
