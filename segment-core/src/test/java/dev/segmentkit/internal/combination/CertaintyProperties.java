package dev.segmentkit.internal.combination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is restated is TRUE where the criterion is, and FALSE elsewhere; and it is not much larger. */
class CertaintyProperties {
    @Test
    void onlyTruthIsKept() {
        Random random = new Random(1);
        List<Criterion> leaves = Logic.leaves(5);
        for (int i = 0; i < 500; i++) {
            Map<String, Criterion> segments = Map.of("s", Logic.random(random, 2, leaves));
            List<Criterion> parts = new ArrayList<>(leaves);
            parts.add(new SegmentReference("s"));
            Criterion criterion = Logic.random(random, random.nextInt(5), parts);
            Criterion certain = Certainty.of(criterion);
            assertThat(size(certain)).isLessThanOrEqualTo(3 * size(criterion));
            Logic.forEach(
                    leaves,
                    segments,
                    logic -> assertThat(logic.of(certain))
                            .as("%s, %s", criterion, logic)
                            .isEqualTo(Truth.of(logic.of(criterion) == Truth.TRUE)));
        }
    }

    private static int size(Criterion criterion) {
        return 1
                + criterion.children().stream()
                        .mapToInt(CertaintyProperties::size)
                        .sum();
    }
}
