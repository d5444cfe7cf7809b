package dev.segmentkit.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1: Kleene's strong logic. */
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE,TRUE,TRUE,TRUE",
        "TRUE,FALSE,FALSE,TRUE",
        "TRUE,UNKNOWN,UNKNOWN,TRUE",
        "FALSE,FALSE,FALSE,FALSE",
        "FALSE,UNKNOWN,FALSE,UNKNOWN",
        "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void and_and_or_follow_the_table_in_either_order(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(or).isEqualTo(other.or(one));
    }

    @ParameterizedTest
    @CsvSource({"TRUE,FALSE", "FALSE,TRUE", "UNKNOWN,UNKNOWN"})
    void not_is_the_opposite_and_leaves_unknown(Truth truth, Truth not) {
        assertThat(truth.not()).isEqualTo(not);
    }

    @Test
    void de_morgan_holds_for_all_values() {
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
                assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
            }
        }
    }

    @Test
    void a_boolean_is_never_unknown() {
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }
}
