package dev.segmentkit.json.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {
    private static Criterion ageIsAtLeast(long age) {
        return new ValueTest<>(
                new AttributeValue<>(Attributes.wholeNumber("age")),
                new Comparison<>(Comparison.Operator.AT_LEAST, age));
    }

    private static Segment segment(String id, Criterion criterion) {
        return Segment.builder(id).where(criterion).build();
    }

    @Test
    void segmentsAreComparedByTheirIds() {
        Segment old = segment("old", ageIsAtLeast(60));
        Segment kept = segment("kept", new SegmentReference("adult"));
        Segment young = segment("young", ageIsAtLeast(20));
        SegmentCatalog before = SegmentCatalog.of(old, kept, segment("adult", ageIsAtLeast(18)));
        SegmentCatalog after = SegmentCatalog.of(young, segment("adult", ageIsAtLeast(21)), kept);
        CatalogDiff diff = CatalogDiff.between(before, after);
        assertThat(diff.added()).containsExactly(young);
        assertThat(diff.removed()).containsExactly(old);
        assertThat(diff.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.before()).isSameAs(before.get("adult")))
                .satisfies(changed -> assertThat(changed.after()).isSameAs(after.get("adult")));
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.text()).isEqualTo("""
                        segment 'young' added: age is at least 20
                        segment 'old' removed: age is at least 60
                        segment 'adult' changed:
                          - in mixed: age is at least 18
                          + in mixed: age is at least 21""");
        assertThat(diff).hasToString(diff.text());
    }

    @Test
    void orderIsNoChange() {
        Segment one = segment("one", ageIsAtLeast(1));
        Segment two = segment("two", ageIsAtLeast(2));
        CatalogDiff diff = CatalogDiff.between(SegmentCatalog.of(one, two), SegmentCatalog.of(two, one));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text()).isEqualTo("no segment changed");
    }

    @Test
    void anyOfTheThreeIsAChange() {
        SegmentCatalog none = SegmentCatalog.of();
        SegmentCatalog one = SegmentCatalog.of(segment("one", ageIsAtLeast(1)));
        assertThat(CatalogDiff.between(none, one).isEmpty()).isFalse();
        assertThat(CatalogDiff.between(one, none).isEmpty()).isFalse();
        assertThat(CatalogDiff.between(one, SegmentCatalog.of(segment("one", ageIsAtLeast(2))))
                        .isEmpty())
                .isFalse();
    }
}
