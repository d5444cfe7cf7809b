package dev.segmentkit.engine;

import static dev.segmentkit.Attributes.flag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.FlagAttribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** S8: a segment that others refer to is shared, and so worked out once for a contact. */
class SharedSegmentTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final FlagAttribute<Contact> VIP = flag("vip");
    private static final int LEVELS = 60;

    private final AtomicInteger reads = new AtomicInteger();
    private final Binding<String> binding = Binding.to(String.class)
            .id(id -> id)
            .attribute(VIP, id -> reads.incrementAndGet() > 0)
            .build();
    private final SegmentEngine<String> engine = SegmentEngine.compile(doublingAtEachLevel(), binding);
    private final Segment top = engine.catalog().get("s" + LEVELS);

    @Test
    void membership_reads_once() {
        assertThat(engine.matches(top, "c", NOW)).isFalse();
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_verdict_asks_once() {
        assertThat(engine.verdict(top, "c", NOW).isMember()).isFalse();
        assertThat(reads).hasValueLessThan(5);
    }

    /** Each is made ready after those that it refers to, and not on the way to them. */
    @Test
    void the_last_of_a_long_chain_is_asked_first() {
        List<Segment> segments = new ArrayList<>();
        Criterion vip = new ValueTest<>(new AttributeValue<>(VIP), OneOf.of(List.of(true)));
        segments.add(Segment.builder("s0").where(vip).build());
        for (int i = 1; i <= 400; i++) {
            segments.add(Segment.builder("s" + i)
                    .where(AllOf.of(new SegmentReference("s" + (i - 1)), vip))
                    .build());
        }
        SegmentEngine<String> chain = SegmentEngine.compile(SegmentCatalog.of(segments), binding);
        assertThat(chain.matches(chain.catalog().get("s400"), "c", NOW)).isTrue();
        assertThat(chain.classify("c", NOW)).hasSize(401);
    }

    /** Each segment refers twice to the one before: without sharing the lowest would be asked 2^60 times. */
    private static SegmentCatalog doublingAtEachLevel() {
        List<Segment> segments = new ArrayList<>();
        segments.add(Segment.builder("s0")
                .where(new ValueTest<>(new AttributeValue<>(VIP), OneOf.of(List.of(false))))
                .build());
        for (int level = 1; level <= LEVELS; level++) {
            SegmentReference below = new SegmentReference("s" + (level - 1));
            segments.add(Segment.builder("s" + level)
                    .where(AnyOf.of(
                            AllOf.of(below, Constant.EVERYONE), AllOf.of(below, Constant.EVERYONE, Constant.EVERYONE)))
                    .build());
        }
        return SegmentCatalog.of(segments);
    }
}
