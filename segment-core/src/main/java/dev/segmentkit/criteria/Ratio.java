package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One number divided by another: opens by deliveries, private-label lines by all lines. Compared by multiplying out, so
 * that no division rounds. Missing if either is missing, or if the whole is less than the minimum.
 *
 * @param part what is divided
 * @param whole by what
 * @param minimum the least whole of which a ratio says something; positive
 */
public record Ratio(Subject<?> part, Subject<?> whole, BigDecimal minimum) implements Subject<BigDecimal> {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if part or whole is no number or a property of an event, or the minimum is not
     *     positive
     */
    public Ratio {
        requireNumber(part);
        requireNumber(whole);
        minimum = Literals.normal(minimum);
        if (minimum.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a ratio needs a positive minimum of what it divides by, got " + Numbers.format(minimum));
        }
    }

    private static void requireNumber(Subject<?> subject) {
        if (!subject.type().isNumeric()) {
            throw new IllegalArgumentException("a ratio is made of two numbers, and %s is a %s"
                    .formatted(subject.text(), subject.type().label()));
        }
        subject.reads().filter(attribute -> attribute.eventType().isPresent()).ifPresent(property -> {
            throw new IllegalArgumentException("a ratio is made of two numbers of a contact, got " + property);
        });
    }

    @Override
    public ValueType type() {
        return ValueType.DECIMAL;
    }

    @Override
    public String format(BigDecimal value) {
        return Numbers.format(value);
    }

    @Override
    public Comparator<BigDecimal> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Subject<?>> workedOutFrom() {
        return List.of(part, whole);
    }

    @Override
    public Ratio rewritten(UnaryOperator<Criterion> rewrite) {
        Subject<?> changedPart = part.rewritten(rewrite);
        Subject<?> changedWhole = whole.rewritten(rewrite);
        return changedPart == part && changedWhole == whole ? this : new Ratio(changedPart, changedWhole, minimum);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "ratio of (%s) to (%s) given at least %s".formatted(part.text(), whole.text(), Numbers.format(minimum));
    }

    @Override
    public String toString() {
        return text();
    }
}
