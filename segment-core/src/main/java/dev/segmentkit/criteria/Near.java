package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * The place lies within a great-circle distance of another, the distance included.
 *
 * @param center the other place
 * @param metres the distance in metres; 0 or more
 */
public record Near(Place center, double metres) implements Expectation<Place> {
    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public Near {
        requireNonNull(center, "center");
        if (!(metres >= 0 && Double.isFinite(metres))) {
            throw new IllegalArgumentException("a distance must be 0 metres or more, got " + metres);
        }
        metres = metres == 0 ? 0.0 : metres;
    }

    @Override
    public boolean suits(ValueType type) {
        return type == ValueType.PLACE;
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super Place, String> format) {
        return "is within %s m of %s".formatted(Numbers.format(BigDecimal.valueOf(metres)), center);
    }
}
