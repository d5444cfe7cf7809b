package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.allOf;
import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.atLeast;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.everyone;
import static dev.segmentkit.dsl.Segments.ifUnknown;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.nobody;
import static dev.segmentkit.dsl.Segments.noneOf;
import static dev.segmentkit.dsl.Segments.not;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.HIGH_VALUE;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Shop.TAGS;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sentences are combined: what binds to what is visible in the code, and in the text. */
class GroupingTest {
    private final Condition adult = attribute(AGE).isAtLeast(18);
    private final Condition vip = attribute(TAGS).contains("vip");
    private final Condition optedIn = attribute(OPTED_IN).isTrue();
    private final Condition swede = attribute(COUNTRY).is("SE");

    @Test
    void one_combinator_needs_no_brackets() {
        assertText(adult.and(optedIn)).isEqualTo("age is at least 18 and 'opted in' is true");
        assertText(adult.and(optedIn).and(swede))
                .isEqualTo("age is at least 18 and 'opted in' is true and country is \"SE\"");
        assertText(adult.or(optedIn).or(swede))
                .isEqualTo("age is at least 18 or 'opted in' is true or country is \"SE\"");
    }

    @Test
    void chains_and_lists_say_the_same() {
        assertThat(adult.and(optedIn).and(swede))
                .isEqualTo(allOf(adult, optedIn, swede))
                .isEqualTo(allOf(List.of(adult, optedIn, swede)));
        assertThat(adult.or(optedIn).or(swede))
                .isEqualTo(anyOf(adult, optedIn, swede))
                .isEqualTo(anyOf(List.of(adult, optedIn, swede)));
    }

    @Test
    void a_list_of_one_is_the_criterion_itself_and_an_empty_one_is_refused() {
        assertThat(allOf(List.of(adult))).isSameAs(adult);
        assertThat(anyOf(List.of(adult))).isSameAs(adult);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allOf(List.of()))
                .withMessage("'all of' of no criteria has no meaning: say everyone() or nobody()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anyOf(List.of()))
                .withMessage("'any of' of no criteria has no meaning: say everyone() or nobody()");
    }

    @Test
    void brackets_stand_where_and_meets_or() {
        assertText(optedIn.and(swede.or(vip)))
                .isEqualTo("'opted in' is true and (country is \"SE\" or tags contains \"vip\")");
        assertText(allOf(optedIn, anyOf(swede, vip)))
                .isEqualTo(optedIn.and(swede.or(vip)).text());
        assertText(anyOf(adult.and(swede), optedIn.and(vip)))
                .isEqualTo("(age is at least 18 and country is \"SE\")"
                        + " or ('opted in' is true and tags contains \"vip\")");
    }

    @Test
    void brackets_show_how_and_is_nested_in_and() {
        assertText(adult.and(optedIn.and(swede)))
                .isEqualTo("age is at least 18 and ('opted in' is true and country is \"SE\")");
        assertThat(adult.and(optedIn.and(swede)))
                .isNotEqualTo(adult.and(optedIn).and(swede));
    }

    @Test
    void brackets_stand_after_not() {
        assertText(not(swede)).isEqualTo("not (country is \"SE\")");
        assertText(not(swede).and(adult)).isEqualTo("not (country is \"SE\") and age is at least 18");
        assertText(not(swede.and(adult))).isEqualTo("not (country is \"SE\" and age is at least 18)");
        assertText(not(swede.or(adult))).isEqualTo("not (country is \"SE\" or age is at least 18)");
        assertText(not(not(swede))).isEqualTo("not (not (country is \"SE\"))");
    }

    @Test
    void none_of_is_the_negation_of_any_of() {
        assertText(noneOf(swede, vip, optedIn))
                .isEqualTo("not (country is \"SE\" or tags contains \"vip\" or 'opted in' is true)");
        assertThat(noneOf(swede, vip)).isEqualTo(not(anyOf(swede, vip))).isEqualTo(noneOf(List.of(swede, vip)));
        assertThat(noneOf(List.of(swede))).isEqualTo(not(swede));
        assertThatIllegalArgumentException().isThrownBy(() -> noneOf(List.of()));
    }

    @Test
    void so_many_of_several() {
        assertText(atLeast(2, optedIn, adult, vip))
                .isEqualTo("at least 2 of ['opted in' is true; age is at least 18; tags contains \"vip\"]");
        assertText(atLeast(1, optedIn.and(adult), not(vip)))
                .isEqualTo("at least 1 of [('opted in' is true and age is at least 18); not (tags contains \"vip\")]");
        assertText(atLeast(2, optedIn, adult).and(vip))
                .isEqualTo("(at least 2 of ['opted in' is true; age is at least 18]) and tags contains \"vip\"");
    }

    @Test
    void so_many_of_a_list_say_the_same() {
        assertThat(atLeast(2, List.of(optedIn, adult, vip))).isEqualTo(atLeast(2, optedIn, adult, vip));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(1, List.of(optedIn)))
                .withMessageContaining("'at least'");
    }

    @Test
    void more_than_there_are_cannot_hold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(3, optedIn, adult))
                .withMessage("'at least' needs a number from 1 to 2, which is how many criteria it has, got 3");
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(0, optedIn, adult));
    }

    @Test
    void unknown_gets_a_stated_answer() {
        assertText(ifUnknown(optedIn, false)).isEqualTo("('opted in' is true), false if missing");
        assertText(ifUnknown(optedIn, true)).isEqualTo("('opted in' is true) or missing");
        assertThat(ifUnknown(optedIn, true)).isEqualTo(optedIn.orMissing());
        assertText(ifUnknown(optedIn.and(adult), false).or(vip))
                .isEqualTo("(('opted in' is true and age is at least 18), false if missing) or tags contains \"vip\"");
    }

    @Test
    void another_segment() {
        assertText(inSegment("high-value").and(optedIn)).isEqualTo("in segment high-value and 'opted in' is true");
        assertThat(inSegment(HIGH_VALUE)).isEqualTo(inSegment("high-value"));
        assertText(not(inSegment(HIGH_VALUE))).isEqualTo("not (in segment high-value)");
        assertText(inSegment("good customers").and(optedIn))
                .isEqualTo("in segment 'good customers' and 'opted in' is true");
    }

    @Test
    void everyone_and_nobody() {
        assertText(everyone()).isEqualTo("everyone");
        assertText(nobody()).isEqualTo("nobody");
        assertText(everyone().and(not(adult))).isEqualTo("everyone and not (age is at least 18)");
    }
}
