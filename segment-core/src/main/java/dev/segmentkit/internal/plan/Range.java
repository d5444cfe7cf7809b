package dev.segmentkit.internal.plan;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that something may have as far as anybody knows, where not all of the history is known.
 *
 * @param least the least of them; null if there is none
 * @param greatest the greatest of them; null if there is none
 * @param maybeMissing whether there may be no value at all
 * @param <A> the values
 */
public record Range<A>(@Nullable A least, @Nullable A greatest, boolean maybeMissing) {
    /** Any value. */
    static <A> Range<A> any(boolean maybeMissing) {
        return new Range<>(null, null, maybeMissing);
    }

    /** The same values, seen as others that are in the same order. */
    <B> Range<B> map(Function<A, B> view) {
        return new Range<>(
                least == null ? null : view.apply(least), greatest == null ? null : view.apply(greatest), maybeMissing);
    }

    /** The same; null if that is one value, and no range. */
    @Nullable Range<A> unlessOne() {
        return !maybeMissing && least != null && least.equals(greatest) ? null : this;
    }

    /** The ends that there are. */
    Stream<A> ends() {
        return Stream.concat(Stream.ofNullable(least), Stream.ofNullable(greatest));
    }
}
