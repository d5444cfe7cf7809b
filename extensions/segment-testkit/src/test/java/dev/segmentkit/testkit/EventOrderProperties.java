package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.engine.SegmentEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T5 and T6: however late, out of order or often events arrive, the answers are the same. */
class EventOrderProperties {
    @Provide
    Arbitrary<Asked> worlds() {
        return Asked.any(1);
    }

    @Property(seed = "21")
    void theOrderOfEventsDoesNotMatter(@ForAll("worlds") Asked world, @ForAll long choice) {
        List<Event<?>> shuffled = new ArrayList<>(world.contact().events());
        Collections.shuffle(shuffled, new Random(choice));
        assertSameAnswers(world, shuffled);
    }

    @Property(seed = "22")
    void eventsThatArriveAgainDoNotMatter(@ForAll("worlds") Asked world, @ForAll long choice) {
        List<Event<?>> repeated = new ArrayList<>(world.contact().events());
        repeated.addAll(world.contact().events());
        Collections.shuffle(repeated, new Random(choice));
        assertSameAnswers(world, repeated);
    }

    private static void assertSameAnswers(Asked world, List<Event<?>> events) {
        Contact contact = world.contact();
        Contact other =
                Copies.of(contact, world.world().vocabulary(), attribute -> true, events, contact.historyKnownSince());
        Segment segment = world.segment(world.criterion());
        SegmentEngine<Contact> engine = world.engine(segment);
        assertThat(engine.verdict(segment, other, world.asOf()))
                .isEqualTo(engine.verdict(segment, contact, world.asOf()));
        assertThat(engine.explain(segment, other, world.asOf()))
                .isEqualTo(engine.explain(segment, contact, world.asOf()));
        assertThat(engine.matches(segment, other, world.asOf()))
                .isEqualTo(engine.matches(segment, contact, world.asOf()));
    }
}
