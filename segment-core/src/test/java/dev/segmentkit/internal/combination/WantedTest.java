package dev.segmentkit.internal.combination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Truth;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WantedTest {
    private static Set<Truth> accepted(Wanted wanted) {
        Set<Truth> accepted = EnumSet.allOf(Truth.class);
        accepted.removeIf(truth -> !wanted.accepts(truth));
        return accepted;
    }

    @Test
    void eachAcceptsWhatItSays() {
        assertThat(accepted(Wanted.TRUE)).containsExactly(Truth.TRUE);
        assertThat(accepted(Wanted.FALSE)).containsExactly(Truth.FALSE);
        assertThat(accepted(Wanted.NOT_TRUE)).containsExactly(Truth.FALSE, Truth.UNKNOWN);
        assertThat(accepted(Wanted.NOT_FALSE)).containsExactly(Truth.TRUE, Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void theNegationIsAskedForTheOpposite(Wanted wanted) {
        for (Truth truth : Truth.values()) {
            assertThat(wanted.ofNegated().accepts(truth)).isEqualTo(wanted.accepts(truth.not()));
        }
        assertThat(wanted.ofNegated().ofNegated()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerForWhatIsUnknownIsTakenInItsPlace(Wanted wanted) {
        for (boolean answer : new boolean[] {true, false}) {
            for (Truth truth : Truth.values()) {
                Truth answered = truth == Truth.UNKNOWN ? Truth.of(answer) : truth;
                assertThat(wanted.ofIfUnknown(answer).accepts(truth)).isEqualTo(wanted.accepts(answered));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAConjunctionAllPartsAreNeededExactlyIfItIsPositive(Wanted wanted) {
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                boolean both = wanted.accepts(one) && wanted.accepts(other);
                boolean either = wanted.accepts(one) || wanted.accepts(other);
                assertThat(wanted.accepts(one.and(other))).isEqualTo(wanted.isPositive() ? both : either);
                assertThat(wanted.accepts(one.or(other))).isEqualTo(wanted.isPositive() ? either : both);
            }
        }
    }
}
