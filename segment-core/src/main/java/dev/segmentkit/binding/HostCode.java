package dev.segmentkit.binding;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Calls the host's code. Not in the class of the exception, whose methods HotSpot does not put into their callers. */
final class HostCode {
    private HostCode() {}

    /** What the host's code gives, whatever it throws: checked exceptions, too, which not every language declares. */
    static <S, R> @Nullable R call(
            Object what, boolean sensitive, Function<? super S, ? extends @Nullable R> function, S subject) {
        try {
            return function.apply(subject);
        } catch (Exception e) {
            throw BindingException.reading(what, sensitive, e);
        }
    }

    /** The same for a primitive. */
    static <S> long callLong(Object what, boolean sensitive, ToLongFunction<? super S> function, S subject) {
        try {
            return function.applyAsLong(subject);
        } catch (Exception e) {
            throw BindingException.reading(what, sensitive, e);
        }
    }
}
