package io.github.mentoring4j.structure;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** What the rules ask of classes, members and accesses. */
final class Types {
    /** A class that Immutables wrote, or one nested in such a class. */
    static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> outermost(type).getSimpleName().startsWith("Immutable"));

    /** A class of a package that the module hides. */
    static final DescribedPredicate<JavaClass> INTERNAL =
            DescribedPredicate.describe("internal", type -> (type.getPackageName() + ".").contains(".internal."));

    private Types() {}

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Types::outermost).orElse(type);
    }

    /** Whether programs that embed the library can name the type. */
    static boolean isApi(JavaClass type) {
        return !INTERNAL.test(type)
                && !type.getPackageName().endsWith(".style")
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Types::isApi).orElse(true);
    }

    /** Whether programs that embed the library can name the member. */
    static boolean isApi(JavaMember member) {
        return isApi(member.getOwner())
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    static boolean isOn(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner)
                && access.getTarget().getName().equals(name);
    }

    static boolean isBare(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    static <T> ArchCondition<T> never(String description, Predicate<T> offends) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (offends.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item + " does not " + description));
                }
            }
        };
    }
}
