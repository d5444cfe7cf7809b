package dev.segmentkit.testkit.reference;

import dev.segmentkit.testkit.reference.Values.End;
import dev.segmentkit.testkit.reference.Values.Range;
import java.util.Optional;

/** One number divided by another, each of which may be several, independently of the other (B3, T9). */
final class Ratios {
    private Ratios() {}

    /**
     * The quotient; missing where the whole is below the minimum.
     *
     * @param minimum positive
     */
    static Possible of(Possible part, Possible whole, Exact minimum) {
        if (part.values().isEmpty() || whole.values().isEmpty()) {
            return Possible.MISSING;
        }
        Values wholes = whole.values().get();
        boolean neverEnough = wholes.greatest()
                .filter(end -> ((Exact) end.value()).compareTo(minimum) < 0)
                .isPresent();
        if (neverEnough) {
            return Possible.MISSING;
        }
        boolean alwaysEnough = wholes.least()
                .filter(end -> ((Exact) end.value()).compareTo(minimum) >= 0)
                .isPresent();
        End least = alwaysEnough ? wholes.least().orElseThrow() : new End(leastEnough(wholes, minimum), false);
        boolean mayBeMissing = part.mayBeMissing() || whole.mayBeMissing() || !alwaysEnough;
        Values quotients = quotients(part.values().get(), least, wholes.greatest());
        return new Possible(Optional.of(quotients), mayBeMissing);
    }

    private static Exact leastEnough(Values wholes, Exact minimum) {
        boolean wholeNumbers = wholes instanceof Range range && range.whole();
        return wholeNumbers ? Exact.of(Range.ceiling(minimum)) : minimum;
    }

    /** Numbers above the line are the greater the smaller what is below; below the line is nothing but positive numbers. */
    private static Values quotients(Values parts, End leastWhole, Optional<End> greatestWhole) {
        return Range.of(
                parts.least().map(end -> sign(end) < 0 ? divided(end, leastWhole) : divided(end, greatestWhole)),
                parts.greatest().map(end -> sign(end) > 0 ? divided(end, leastWhole) : divided(end, greatestWhole)),
                false);
    }

    private static int sign(End end) {
        return ((Exact) end.value()).sign();
    }

    private static End divided(End part, Optional<End> whole) {
        if (sign(part) == 0) {
            return part;
        }
        // What is divided by ever more comes ever nearer to nothing, and is never there.
        return whole.map(by -> divided(part, by)).orElse(new End(Exact.ZERO, true));
    }

    private static End divided(End part, End whole) {
        Exact quotient = ((Exact) part.value()).dividedBy((Exact) whole.value());
        return new End(quotient, part.open() || whole.open());
    }
}
