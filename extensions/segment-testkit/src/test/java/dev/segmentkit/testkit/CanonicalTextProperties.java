package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.testkit.text.CriterionReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** E3, for criteria whose names and texts look like parts of other criteria. */
class CanonicalTextProperties {
    @Provide
    Arbitrary<Asked> worlds() {
        return Asked.any(20);
    }

    @Property(seed = "41", tries = 300)
    void criteriaAreEqualIfAndOnlyIfTheirTextsAre(@ForAll("worlds") Asked world) {
        Map<String, Criterion> byText = new HashMap<>();
        Map<Criterion, String> byCriterion = new HashMap<>();
        for (Criterion criterion : similar(world.criteria())) {
            assertThat(byText.putIfAbsent(criterion.text(), criterion)).isIn(null, criterion);
            assertThat(byCriterion.putIfAbsent(criterion, criterion.text())).isIn(null, criterion.text());
        }
    }

    @Property(seed = "42", tries = 300)
    void canonicalTextIsReadBack(@ForAll("worlds") Asked world) {
        CriterionReader reader = new CriterionReader(world.world().vocabulary());
        for (Criterion criterion : world.criteria()) {
            assertThat(reader.read(criterion.text())).isEqualTo(criterion);
        }
    }

    /** Criteria that differ in one thing only are where texts could be the same. */
    private static List<Criterion> similar(List<Criterion> criteria) {
        List<Criterion> all = new ArrayList<>(criteria);
        criteria.forEach(criterion -> all.addAll(Smaller.of(criterion)));
        return all;
    }
}
