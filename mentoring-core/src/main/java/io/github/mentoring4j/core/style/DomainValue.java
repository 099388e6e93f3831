package io.github.mentoring4j.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style in which the values of a package are generated; stands on the package, never on a type.
 *
 * <p>A value type itself carries {@code @Value.Immutable} without members, so that nothing of the generator is left in
 * the class files that a consumer compiles against.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE, // a generated class is never API
        overshadowImplementation = true, // builders hand out the abstract type
        jdkOnly = true, // the output does not depend on what else is on the class path
        get = "*", // attribute name = accessor name
        jacksonIntegration = false,
        allowedClasspathAnnotations = Override.class, // keeps generator annotations out of the class files
        defaults = @Value.Immutable(copy = false)) // toBuilder() is the only way to a changed value
public @interface DomainValue {}
