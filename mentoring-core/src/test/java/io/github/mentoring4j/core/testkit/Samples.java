package io.github.mentoring4j.core.testkit;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.mentorship.Lives;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;

/** Values of any type of the library, made by reflection of neutral parts, with one part planted. */
public final class Samples {
    private static final String NEUTRAL = "x";
    private static final Vector<Type> WORDS = Vector.of(String.class, Text.class, CodedText.class, Message.class);

    private static final Comparator<Object> NATURAL = Comparator.comparing(Object::toString);

    private Samples() {}

    /** A part of a value that can hold words. */
    public record Part(Class<?> owner, String name, Type type) {
        /** A value that is neutral but for this part. */
        public Object planted(String words) {
            return value(owner, name, words);
        }

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }

    /** The parts of a record or a built value that can hold words; none for other types. */
    public static Seq<Part> wordsOf(Class<?> type) {
        return parts(type).filter(part -> holdsWords(part.type()));
    }

    private static Seq<Part> parts(Class<?> type) {
        if (type.isRecord()) {
            return Vector.of(type.getRecordComponents())
                    .map(part -> new Part(type, part.getName(), part.getGenericType()));
        }
        return builder(type)
                .toVector()
                .flatMap(builder -> setters(builder.getReturnType()))
                .map(setter -> new Part(type, setter.getName(), setter.getGenericParameterTypes()[0]));
    }

    private static boolean holdsWords(Type type) {
        return type instanceof ParameterizedType generic
                ? Vector.of(generic.getActualTypeArguments()).exists(Samples::holdsWords)
                : WORDS.contains(type);
    }

    private static Option<Method> builder(Class<?> type) {
        return Vector.of(type.getDeclaredMethods())
                .find(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
    }

    /* The abstract methods of a builder with one argument; the sugar beside them is default. */
    private static Seq<Method> setters(Class<?> builder) {
        return Vector.of(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1 && Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Object value(Class<?> type, String part, String words) {
        try {
            return type.isRecord() ? record(type, part, words) : built(type, part, words);
        } catch (ReflectiveOperationException fault) {
            throw new LinkageError(type + ", planted " + part, fault);
        }
    }

    private static Object record(Class<?> type, String part, String words) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(Arrays.stream(parts)
                .map(each -> of(
                        type,
                        each.getName(),
                        each.getGenericType(),
                        each.getName().equals(part) ? words : NEUTRAL))
                .toArray());
    }

    private static Object built(Class<?> type, String part, String words) throws ReflectiveOperationException {
        Method start = builder(type).getOrElseThrow(() -> new AssertionError("no sample of " + type));
        start.setAccessible(true);
        Object builder = start.invoke(null);
        for (Method setter : setters(start.getReturnType())) {
            setter.invoke(
                    builder,
                    of(
                            type,
                            setter.getName(),
                            setter.getGenericParameterTypes()[0],
                            setter.getName().equals(part) ? words : NEUTRAL));
        }
        return start.getReturnType().getMethod("build").invoke(builder);
    }

    /* What invariants ask for beyond the types: a second number above the first, another person, a later day. */
    private static Object of(Class<?> owner, String name, Type type, String words) {
        return words.equals(NEUTRAL)
                ? switch (owner.getSimpleName() + "." + name) {
                    case "Precision.leastPairs", "Bands.optimalFrom", "UnmetNeed.count", "Rating.to", "Bounds.to" -> 2;
                    case "Precision.confidence" -> 95;
                    case "Indicator.decimals" -> 0;
                    case "MentorshipPolicy.reasons" -> ClosureReasons.standard();
                    case "Proposal.members" -> Lives.peers().members();
                    case "Settings.until" -> MeasurementPoint.ENDLINE;
                    case "SchoolYear.lastDay" -> LocalDate.of(2023, 8, 31);
                    case "PairRecord.mentee", "Participation.partners", "ExpectationGap.result" -> of(type, "y");
                    default -> of(type, words);
                }
                : of(type, words);
    }

    private static Object of(Type type, String words) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw.isRecord()
                    ? value(raw, "", NEUTRAL)
                    : container(raw, Vector.of(generic.getActualTypeArguments()), words);
        }
        if (type instanceof TypeVariable<?>) {
            return NEUTRAL;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return words;
        }
        if (plain == Text.class) {
            return Text.same(words);
        }
        if (plain == CodedText.class) {
            return CodedText.of(NEUTRAL, words, words);
        }
        if (plain == Message.class) {
            return Message.of(Text.same(words));
        }
        return number(plain).getOrElse(() -> isId(plain) ? value(plain, "value", words) : other(plain));
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    private static Option<Object> number(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Option.some(1);
        }
        if (type == long.class || type == Long.class) {
            return Option.some(1L);
        }
        return type == boolean.class ? Option.some(false) : Option.none();
    }

    private static Object other(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.of(2022, 9, 1);
        }
        if (type == Year.class) {
            return Year.of(2022);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord() || builder(type).isDefined()) {
            return value(type, "", NEUTRAL);
        }
        if (type.isSealed()) {
            return other(type.getPermittedSubclasses()[0]);
        }
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> "proxy");
    }

    private static Object container(Class<?> raw, Seq<Type> of, String words) {
        Object last = of(of.last(), words);
        if (raw == Option.class) {
            return Option.some(last);
        }
        if (raw == Seq.class) {
            return Vector.of(last);
        }
        if (raw == Either.class) {
            return Either.right(last);
        }
        if (raw == SortedSet.class) {
            return TreeSet.of(NATURAL, last);
        }
        if (raw == LinkedHashSet.class) {
            return LinkedHashSet.of(last);
        }
        if (raw == SortedMap.class || raw == Map.class) {
            return TreeMap.ofEntries(NATURAL, Vector.of(entry(of(of.head(), words), last)));
        }
        if (raw == Tuple2.class) {
            return Tuple.of(of(of.head(), words), last);
        }
        throw new AssertionError("no sample of " + raw);
    }

    private static Tuple2<Object, Object> entry(Object key, Object value) {
        return Tuple.of(key, value);
    }
}
