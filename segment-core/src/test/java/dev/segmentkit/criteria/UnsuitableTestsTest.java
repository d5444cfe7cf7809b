package dev.segmentkit.criteria;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.vocabulary.Attribute;
import java.util.List;
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
