package dev.segmentkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How values are generated: nobody outside of this package sees the generated class, JDK collections only. The listed
 * annotations are the only ones on generated code, and this one is gone after compilation, since others would have to be
 * on the class path of every consumer.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Our nested builders are written by hand and use the generated ones inside.
        typeInnerBuilder = "Generated",
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Generated.class})
@interface HiddenImmutable {}
