package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.ValueType;
import java.util.Locale;
import java.util.function.Function;

/** Whether there is a value at all; the one test that is never UNKNOWN. Empty text and the empty set are values. */
public enum Presence implements Expectation<Object> {
    /** There is a value. */
    KNOWN,
    /** There is none. */
    MISSING;

    @Override
    public boolean suits(ValueType type) {
        return true;
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super Object, String> format) {
        return "is " + name().toLowerCase(Locale.ROOT);
    }
}
