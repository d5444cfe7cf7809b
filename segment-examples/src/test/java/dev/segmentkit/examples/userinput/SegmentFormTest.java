package dev.segmentkit.examples.userinput;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.decimal;
import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.place;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.check.Problem;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentFormTest {
    private enum Plan {
        FREE,
        PRO
    }

    private static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
    private static final ChoiceAttribute<Contact, Plan> PLAN = choice("plan", Plan.class);
    private static final TextSetAttribute<Contact> INTERESTS = textSet("interests");

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .attributes(
                    AGE,
                    PLAN,
                    INTERESTS,
                    text("city"),
                    decimal("lifetime value"),
                    flag("opt-in"),
                    date("renewal"),
                    place("home"))
            .build();

    private static SegmentForm form(FormLine... lines) {
        return new SegmentForm("mine", List.of(lines));
    }

    private static List<String> problemsOf(SegmentForm form) {
        return catchThrowableOfType(DefinitionException.class, () -> form.toSegment(VOCABULARY)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void what_was_typed_becomes_a_segment_like_any_other() {
        Segment segment = form(
                        new FormLine("age", "is at least", "18"),
                        new FormLine("plan", "is not", "PRO"),
                        new FormLine("interests", "contains", "hiking"))
                .toSegment(VOCABULARY);
        SegmentEngine<Contact> engine =
                SegmentEngine.compile(SegmentCatalog.of(segment), Binding.ofContacts(VOCABULARY));
        Contact.Builder inside =
                Contact.builder("c").set(AGE, 18).set(PLAN, Plan.FREE).set(INTERESTS, Set.of("hiking", "skiing"));
        Instant asOf = Instant.parse("2026-06-15T12:00:00Z");

        assertThat(engine.matches(segment, inside.build(), asOf)).isTrue();
        assertThat(engine.matches(segment, inside.set(AGE, 17).build(), asOf)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "age; is; 18; age is 18",
                "age; is not; 18; not (age is 18)",
                "age; is greater than; 18; age is greater than 18",
                "lifetime value; is at most; 99.90; 'lifetime value' is at most 99.9",
                "renewal; is less than; 2026-01-01; renewal is before 2026-01-01",
                "city; contains; burg; city contains \"burg\"",
                "interests; contains; ski; interests contains \"ski\"",
                "opt-in; is; true; opt-in is true",
                "home; is known; ''; home is known",
                "home; is missing; ''; home is missing"
            })
    void a_line_becomes_a_criterion(String attribute, String operator, String value, String text) {
        assertThat(form(new FormLine(attribute, operator, value))
                        .toSegment(VOCABULARY)
                        .criterion()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void all_problems_are_found_at_once() {
        assertThat(problemsOf(new SegmentForm(
                        " ",
                        List.of(
                                new FormLine("agee", "is at lest", "18"),
                                new FormLine("age", "is at least", "eighteen"),
                                new FormLine("plan", "is", "GOLD"),
                                new FormLine("plan", "is at least", "PRO"),
                                new FormLine("", "is", "1"),
                                new FormLine("age", "is", "18")))))
                .containsExactly(
                        "name: the segment has no name; give it one",
                        "line 1.attribute(agee): unknown attribute 'agee'; did you mean 'age'?",
                        "line 1: unknown operator 'is at lest'; known are [is, is not, is at least, is greater than,"
                                + " is at most, is less than, contains, is known, is missing]",
                        "line 2: attribute 'age': expected a whole number such as 42, found \"eighteen\"",
                        "line 3: attribute 'plan': expected one of [FREE, PRO], found \"GOLD\"",
                        "line 4: attribute 'plan' is a choice, and 'is at least' does not fit that;"
                                + " fitting are [is, is not, is known, is missing]",
                        "line 5: no attribute is named");
    }

    @Test
    void an_empty_form_is_a_problem() {
        assertThatThrownBy(() -> form().toSegment(VOCABULARY))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("lines: there are none");
    }
}
