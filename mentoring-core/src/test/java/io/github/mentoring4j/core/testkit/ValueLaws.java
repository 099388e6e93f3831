package io.github.mentoring4j.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the public values of this library keep to, tried on a value and on all values that its parts hold:
 *
 * <ul>
 *   <li>it equals its copy and not another thing, and says something of itself;
 *   <li>each method of its builder takes the part that the value shows, also in the shorter form for what an option or a list holds;
 *   <li>a part that may be left out has a default;
 *   <li>no collection, map or option in it takes a null, and no id is blank; the exception says in a word what is wrong.
 * </ul>
 */
public final class ValueLaws {
    private static final String HOUSE = "io.github.mentoring4j.core.";
    private static final int SAMPLES = 6;
    private static final String ID = "id";
    private static final Comparator<Object> BLIND = Comparator.comparingInt(any -> 0);

    private final java.util.SortedMap<String, Integer> samples = new java.util.TreeMap<>();

    private ValueLaws() {}

    /**
     * Tries the laws on everything that can be reached from some values.
     *
     * @param roots the values, or collections of them
     * @return the names of the types that were tried, as in a class file and without the package of the module, in order
     */
    public static java.util.SortedSet<String> hold(Object... roots) {
        ValueLaws laws = new ValueLaws();
        Stream.of(roots).forEach(laws::visit);
        return new java.util.TreeSet<>(laws.samples.keySet());
    }

    private void visit(Object thing) {
        if (thing instanceof Iterable<?> several) {
            several.forEach(this::visit);
        } else if (thing instanceof Tuple2<?, ?> two) {
            visit(two._1());
            visit(two._2());
        } else if (thing.getClass().getName().startsWith(HOUSE) && !(thing instanceof Enum<?>)) {
            if (thing instanceof Record value
                    && Modifier.isPublic(value.getClass().getModifiers())) {
                if (isWanted(value.getClass())) {
                    record(value);
                }
            } else if (thing.getClass().getSimpleName().startsWith("Immutable")) {
                Class<?> type = thing.getClass().getSuperclass();
                if (isWanted(type)) {
                    Stream.of(type.getMethods())
                            .filter(method -> method.getName().equals("toBuilder"))
                            .forEach(open -> builtValue(thing, type, open));
                    Stream.of(type.getMethods())
                            .filter(method ->
                                    method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                            .forEach(part -> visit(call(part, thing)));
                }
            }
        }
    }

    private boolean isWanted(Class<?> type) {
        return samples.merge(type.getName().substring(HOUSE.length()), 1, Integer::sum) <= SAMPLES;
    }

    private void record(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = Stream.of(components)
                .map(part -> call(part.getAccessor(), value))
                .toArray();
        equalsItsCopy(value, construct(value, components, parts));
        for (int i = 0; i < parts.length; i++) {
            for (Object spoilt : withNull(components[i].getType(), parts[i])) {
                Object[] others = parts.clone();
                others[i] = spoilt;
                rejectsNull(value, components[i].getName(), () -> construct(value, components, others));
            }
            if (parts[i] instanceof String && components[i].getName().equals(ID)) {
                Object[] others = parts.clone();
                others[i] = " ";
                rejectsBlank(value, components[i].getName(), () -> construct(value, components, others));
            }
            visit(parts[i]);
        }
    }

    private void builtValue(Object value, Class<?> type, Method open) {
        equalsItsCopy(value, build(call(open, value)));
        Class<?> builder = open.getReturnType();
        for (Method setter : builder.getMethods()) {
            if (setter.getParameterCount() == 1) {
                Object part = call(method(type, setter.getName()), value);
                visit(part);
                Class<?> taken = setter.getParameterTypes()[0];
                for (Object form : forms(part, taken)) {
                    Object copy =
                            build(Objects.requireNonNull(call(setter, call(open, value), form), setter.toString()));
                    assertThat(copy).as("%s", setter).isEqualTo(value);
                }
                if (isWhole(part, taken)) {
                    buildsWithout(setter, value, type);
                }
                if (part instanceof String && setter.getName().equals(ID)) {
                    rejectsBlank(value, setter.getName(), () -> build(call(setter, call(open, value), " ")));
                }
                for (Object spoilt : taken.isInstance(part) ? withNull(taken, part) : Vector.empty()) {
                    rejectsNull(value, setter.getName(), () -> build(call(setter, call(open, value), spoilt)));
                }
            }
        }
    }

    /* All other parts are set; the one left out is asked for, or stands in for itself. */
    private static void buildsWithout(Method left, Object value, Class<?> type) {
        Object builder = call(beginning(type), null);
        for (Method setter : left.getDeclaringClass().getMethods()) {
            if (setter.getParameterCount() == 1 && !setter.getName().equals(left.getName())) {
                Object part = call(method(type, setter.getName()), value);
                if (isWhole(part, setter.getParameterTypes()[0])) {
                    call(setter, builder, part);
                }
            }
        }
        Throwable refusal = catchThrowable(() -> build(builder));
        if (refusal != null) {
            assertThat(refusal)
                    .as("%s without %s", type, left.getName())
                    .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
        }
    }

    private static void rejectsBlank(Object value, String part, Runnable step) {
        assertThat(catchThrowable(step::run))
                .as("a blank %s of %s", part, value)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(part);
    }

    private static void equalsItsCopy(Object value, Object copy) {
        assertThat(copy)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .isNotEqualTo(null)
                .isNotEqualTo(new Object());
        assertThat(value.toString()).isNotBlank();
    }

    private static void rejectsNull(Object value, String part, Runnable step) {
        assertThat(catchThrowable(step::run))
                .as("a null within %s of %s", part, value)
                .isInstanceOf(NullPointerException.class)
                .message()
                .matches("\\w+");
    }

    /* What a builder's method may be given so that the part stays as it is. */
    private static Vector<Object> forms(Object part, Class<?> taken) {
        if (isWhole(part, taken)) {
            return Vector.of(part);
        }
        if (part instanceof Option<?> option) {
            return Vector.ofAll(option).flatMap(held -> forms(held, taken));
        }
        if (taken.isArray() && part instanceof Iterable<?> several) {
            Object[] all = Vector.ofAll(several).toJavaArray();
            Object array = Array.newInstance(taken.getComponentType(), all.length);
            System.arraycopy(all, 0, array, 0, all.length);
            return Vector.of(array);
        }
        return Vector.empty();
    }

    private static boolean isWhole(Object part, Class<?> taken) {
        return taken.isInstance(part) || (taken.isPrimitive() && !(part instanceof Option));
    }

    private static Vector<Object> withNull(Class<?> taken, Object part) {
        if (taken == Option.class) {
            return Vector.of(Option.some(null));
        }
        if (SortedMap.class.isAssignableFrom(taken)) {
            Object key = ((SortedMap<?, ?>) part).headOption().fold(() -> "any", Tuple2::_1);
            return Vector.of(TreeMap.of(BLIND, key, null));
        }
        if (SortedSet.class.isAssignableFrom(taken)) {
            return Vector.of(TreeSet.of(BLIND, (Object) null));
        }
        return Iterable.class.isAssignableFrom(taken) && taken.isAssignableFrom(Vector.class)
                ? Vector.of(Vector.of((Object) null))
                : Vector.empty();
    }

    private static Object construct(Object value, RecordComponent[] components, Object[] parts) {
        try {
            var constructor = value.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException failed) {
            throw unchecked(failed.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new LinkageError(wrong.getMessage(), wrong);
        }
    }

    private static Object build(Object builder) {
        return call(method(builder.getClass().getInterfaces()[0], "build"), builder);
    }

    private static Method beginning(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType().getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no builder()"));
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getMethods(), type.getDeclaredMethods())
                .flatMap(Stream::of)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name + "()"));
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw unchecked(failed.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new LinkageError(wrong.getMessage(), wrong);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof RuntimeException known) {
            return known;
        }
        throw new AssertionError(cause);
    }
}
