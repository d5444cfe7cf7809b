package dev.segmentkit.internal.combination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormTest {
    private static Literal literal(int number) {
        return new Literal(Logic.leaf(number), Wanted.TRUE);
    }

    private static Restriction<String> restriction(String value, Integer... literals) {
        return new Restriction<>(
                value,
                Set.copyOf(List.of(literals).stream().map(FormTest::literal).toList()));
    }

    private static Form<String> form(String value, Integer... literals) {
        return Form.of(restriction(value, literals));
    }

    @Test
    void constantsAreOneEmptyConjunctionOrNone() {
        assertThat(Form.of(true).conjunctions()).containsExactly(Conjunction.always());
        assertThat(Form.of(false).conjunctions()).isEmpty();
    }

    @Test
    void alternativesAboutOneValueBecomeOne() {
        assertThat(Form.anyOf(List.of(form("country", 1), form("age", 2), form("country", 3, 1))))
                .isEqualTo(new Form<>(
                        Set.of(Conjunction.of(restriction("country", 1, 3)), Conjunction.of(restriction("age", 2)))));
    }

    @Test
    void alternativesOfSeveralRestrictionsStayApart() {
        Form<String> both = Form.allOf(List.of(form("country", 1), form("age", 2)));
        assertThat(Form.anyOf(List.of(both, form("country", 3))).size()).isEqualTo(2);
    }

    @Test
    void whateverElseThereIsOneThatAlwaysHoldsIsEnough() {
        assertThat(Form.anyOf(List.of(form("age", 1), Form.<String>of(true)))).isEqualTo(Form.of(true));
    }

    @Test
    void noneOfNoneHolds() {
        assertThat(Form.anyOf(List.of(Form.<String>of(false), Form.of(false)))).isEqualTo(Form.of(false));
    }

    @Test
    void aConjunctionHasTheRestrictionsOfBoth() {
        assertThat(Form.allOf(List.of(form("country", 1), form("country", 2))))
                .isEqualTo(new Form<>(
                        Set.of(new Conjunction<>(Set.of(restriction("country", 1), restriction("country", 2))))));
        assertThat(Form.allOf(List.of(form("country", 1), Form.of(true)))).isEqualTo(form("country", 1));
        assertThat(Form.allOf(List.of(form("country", 1), Form.of(false)))).isEqualTo(Form.of(false));
    }

    @Test
    void equalRestrictionsAreOne() {
        assertThat(Form.allOf(List.of(form("country", 1), form("country", 1)))).isEqualTo(form("country", 1));
    }

    @Test
    void literalsAreCountedInEachConjunction() {
        Form<String> two = Form.anyOf(List.of(
                Form.allOf(List.of(form("a", 1), form("b", 2, 3))), Form.allOf(List.of(form("a", 4), form("b", 5)))));
        assertThat(two.literals()).isEqualTo(5);
    }
}
