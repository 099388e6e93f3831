package io.github.mentoring4j.structure;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which place of a module may know which others of it.
 *
 * <p>A place is the first package below the root of the module, with everything under it, or a top-level type of the root
 * itself. Places that hold no class yet are fine; a class in a place without an entry here is reported.
 */
public final class Arrows {
    private final String root;
    private final Map<String, Set<String>> known;

    private Arrows(String root, Map<String, Set<String>> known) {
        this.root = root;
        this.known = known;
    }

    /**
     * Arrows of a module without any place.
     *
     * @param root the root package of the module
     * @return no arrows yet
     */
    public static Arrows in(String root) {
        return new Arrows(root, Map.of());
    }

    /**
     * Adds a place.
     *
     * @param name the place
     * @param others the places that it may know, besides itself
     * @return the arrows with one place more
     */
    public Arrows place(String name, String... others) {
        Map<String, Set<String>> more = new TreeMap<>(known);
        more.put(name, new TreeSet<>(List.of(others)));
        return new Arrows(root, more);
    }

    /**
     * Adds places of which each may know those before it.
     *
     * @param names the places, lowest first
     * @return the arrows with these places more
     */
    public Arrows line(String... names) {
        Arrows all = this;
        List<String> lower = new ArrayList<>();
        for (String name : names) {
            all = all.place(name, lower.toArray(String[]::new));
            lower.add(name);
        }
        return all;
    }

    /**
     * The condition that a class knows no place that it must not know.
     *
     * @return the condition, one event per offending dependency
     */
    public ArchCondition<JavaClass> kept() {
        return new ArchCondition<>("know only the places that the arrows allow") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (item.getSimpleName().endsWith("-info") || !within(item)) {
                    return;
                }
                String from = placeOf(item);
                Set<String> allowed = known.get(from);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getName() + " is in a place without an entry in the arrows: " + from));
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> within(dependency.getTargetClass()))
                        .filter(dependency -> !reaches(from, allowed, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private boolean reaches(String from, Set<String> allowed, Dependency dependency) {
        String to = placeOf(dependency.getTargetClass());
        return to.equals(from) || allowed.contains(to);
    }

    private boolean within(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    private String placeOf(JavaClass type) {
        JavaClass component = type.getBaseComponentType();
        if (component.getPackageName().equals(root)) {
            return Types.outermost(component).getSimpleName();
        }
        String below = component.getPackageName().substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
