package dev.segmentkit.criteria;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.vocabulary.ValueType.DATE;
import static dev.segmentkit.vocabulary.ValueType.DECIMAL;
import static dev.segmentkit.vocabulary.ValueType.MOMENT;
import static dev.segmentkit.vocabulary.ValueType.PLACE;
import static dev.segmentkit.vocabulary.ValueType.REAL;
import static dev.segmentkit.vocabulary.ValueType.TEXT;
import static dev.segmentkit.vocabulary.ValueType.TEXT_SET;
import static dev.segmentkit.vocabulary.ValueType.VERSION;
import static dev.segmentkit.vocabulary.ValueType.WHOLE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only untyped code, such as a reader of definitions, can ask a value what its type has no answer to. */
class UnsuitableTestsTest {
    private enum Plan {
        FREE,
        PRO
    }

    static Stream<Arguments> unsuitable() {
        return Stream.of(
                Arguments.of(
                        wholeNumber("age"),
                        new TextMatch(TextMatch.Operator.CONTAINS, "x", CaseRule.EXACT),
                        "age is a whole number and cannot be asked whether it contains \"x\""),
                Arguments.of(
                        choice("plan", Plan.class),
                        new Comparison<>(Comparison.Operator.AT_LEAST, Plan.PRO),
                        "plan is a choice and cannot be asked whether it is at least PRO"),
                Arguments.of(
                        textSet("tags"),
                        OneOf.of(List.of("ski", "climb")),
                        "tags is a text set and cannot be asked whether it is any of [ski, climb]"));
    }

    /** Every sort of expectation, and the types that it suits. */
    static Stream<Arguments> suitable() {
        RelativeWindow window = new Rolling(TimeSpan.of(1, TimeSpan.Unit.DAYS));
        Zone zone = Zone.of(ZoneOffset.UTC);
        Set<ValueType> numbers = EnumSet.of(WHOLE_NUMBER, DECIMAL, REAL);
        Set<ValueType> ordered = EnumSet.of(TEXT, WHOLE_NUMBER, DECIMAL, REAL, DATE, MOMENT, VERSION);
        Subject<Long> number = new AttributeValue<>(wholeNumber("age"));
        return Stream.of(
                Arguments.of(Presence.KNOWN, EnumSet.allOf(ValueType.class)),
                Arguments.of(OneOf.of(List.of(1L)), EnumSet.complementOf(EnumSet.of(TEXT_SET, PLACE))),
                Arguments.of(new OneOf<>(List.of("x"), CaseRule.IGNORING_CASE), EnumSet.of(TEXT)),
                Arguments.of(new Comparison<>(Comparison.Operator.AT_LEAST, 1L), ordered),
                Arguments.of(new Between<>(1L, 2L), ordered),
                Arguments.of(new TextMatch(TextMatch.Operator.CONTAINS, "x", CaseRule.EXACT), EnumSet.of(TEXT)),
                Arguments.of(new PatternMatch("x"), EnumSet.of(TEXT)),
                Arguments.of(new SetMembers(SetMembers.Operator.HAS_ANY_OF, List.of("x")), EnumSet.of(TEXT_SET)),
                Arguments.of(new Near(new Place(0, 0), 1), EnumSet.of(PLACE)),
                Arguments.of(new InWindow(window), EnumSet.of(MOMENT)),
                Arguments.of(new InDateWindow(window, zone), EnumSet.of(DATE)),
                Arguments.of(new Anniversary(window, zone, LeapDayRule.MARCH_1), EnumSet.of(DATE)),
                Arguments.of(new SameAs(number), numbers),
                Arguments.of(new ComparedWith(Comparison.Operator.AT_LEAST, BigDecimal.ONE, number), numbers));
    }

    @ParameterizedTest
    @MethodSource("suitable")
    void each_expectation_suits_some_types_only(Expectation<?> expected, Set<ValueType> types) {
        assertThat(EnumSet.allOf(ValueType.class)).filteredOn(expected::suits).containsExactlyElementsOf(types);
    }

    @ParameterizedTest
    @MethodSource("unsuitable")
    @SuppressWarnings("unchecked") // what is tested is that this is refused
    void the_refusal_says_what_was_asked_in_words(Attribute<?, ?> attribute, Expectation<?> expected, String message) {
        AttributeValue<Object> subject = new AttributeValue<>((Attribute<?, Object>) attribute);

        assertThatThrownBy(() -> new ValueTest<>(subject, (Expectation<Object>) expected))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
