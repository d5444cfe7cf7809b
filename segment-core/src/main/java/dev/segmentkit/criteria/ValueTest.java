package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A test of one value: of an attribute, of a property inside an event filter, or of a measure over events. UNKNOWN where
 * the value is missing, whatever the test, except for {@link Presence}, which never is.
 *
 * @param subject where the value comes from
 * @param expected what the value must be like
 * @param <V> the Java type of the value
 */
public record ValueTest<V>(Subject<V> subject, Expectation<? super V> expected) implements Condition {
    /**
     * Checks that the test suits the type.
     *
     * @throws IllegalArgumentException if values of this type cannot be tested so, or no value can pass: a range whose
     *     ends are in the wrong order
     */
    public ValueTest {
        ValueType type = subject.type();
        if (!expected.suits(type)) {
            throw new IllegalArgumentException("%s is a %s and cannot be asked whether it %s"
                    .formatted(subject.text(), type.label(), expected.text(type, String::valueOf)));
        }
        checkEnds(subject, expected);
    }

    @SuppressWarnings("unchecked") // Between<V> is the only Between that is an Expectation<? super V>
    private static <V> void checkEnds(Subject<V> subject, Expectation<? super V> expected) {
        if (expected instanceof Between<?> range) {
            Between<V> between = (Between<V>) range;
            int order = subject.order().compare(between.from(), between.to());
            boolean halfOpen = subject.type() == ValueType.MOMENT;
            if (order > 0 || (halfOpen && order == 0)) {
                throw new IllegalArgumentException("a range names its lower end first, got %s to %s"
                        .formatted(subject.format(between.from()), subject.format(between.to())));
            }
        }
    }

    /** Everything whose value is looked at: the subject, what it is compared with, and what these are worked out from. */
    public Stream<Subject<?>> subjects() {
        return Stream.concat(Stream.of(subject), expected.operands().stream()).flatMap(ValueTest::withParts);
    }

    private static Stream<Subject<?>> withParts(Subject<?> subject) {
        return Stream.concat(
                Stream.of(subject), subject.workedOutFrom().stream().flatMap(ValueTest::withParts));
    }

    /** The same with the criteria of scores changed; the same instance if nothing changes. */
    ValueTest<V> rewritten(UnaryOperator<Criterion> rewrite) {
        Subject<V> changedSubject = subject.rewritten(rewrite);
        Expectation<? super V> changedExpected = expected.rewritten(rewrite);
        return changedSubject == subject && changedExpected == expected
                ? this
                : new ValueTest<>(changedSubject, changedExpected);
    }

    @Override
    public List<Criterion> children() {
        return List.of();
    }

    @Override
    public Family family() {
        return expected.operands().stream().map(Subject::family).reduce(subject.family(), Family::and);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return subject.text() + " " + expectedText();
    }

    /** What the value must be like, as it stands in the canonical text: {@code is at least 18}. */
    public String expectedText() {
        return textOf(expected);
    }

    private <S> String textOf(Expectation<S> expectation) {
        return expectation.text(subject.type(), value -> formatted(value));
    }

    @SuppressWarnings("unchecked") // the literals of an expectation that suits the subject are values of the subject
    private String formatted(Object value) {
        return subject.format((V) value);
    }

    @Override
    public String toString() {
        return text();
    }
}
