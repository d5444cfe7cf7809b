package dev.segmentkit.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.fixture.NastyNames;
import dev.segmentkit.fixture.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** E3. */
class CanonicalTextProperties {
    /** Criteria are held against those of earlier tries, too, as long as there is room. */
    private static final int ROOM = 100_000;

    private static final Map<String, Criterion> BY_TEXT = new HashMap<>();
    private static final Map<Criterion, String> BY_CRITERION = new HashMap<>();

    @Provide
    Arbitrary<List<Criterion>> nastyOnes() {
        return NastyNames.criteria();
    }

    @Provide
    Arbitrary<List<Criterion>> ordinaryOnes() {
        return World.criteria().list().ofSize(20);
    }

    @Property(seed = "41")
    void criteriaWithNastyNamesAreEqualIfAndOnlyIfTheirTextsAre(@ForAll("nastyOnes") List<Criterion> criteria) {
        assertInjective(criteria);
    }

    @Property(seed = "42")
    void criteriaAreEqualIfAndOnlyIfTheirTextsAre(@ForAll("ordinaryOnes") List<Criterion> criteria) {
        assertInjective(criteria);
    }

    private void assertInjective(List<Criterion> criteria) {
        if (BY_TEXT.size() > ROOM) {
            BY_TEXT.clear();
            BY_CRITERION.clear();
        }
        for (Criterion criterion : criteria) {
            assertThat(BY_TEXT.putIfAbsent(criterion.text(), criterion)).isIn(null, criterion);
            assertThat(BY_CRITERION.putIfAbsent(criterion, criterion.text())).isIn(null, criterion.text());
        }
    }
}
