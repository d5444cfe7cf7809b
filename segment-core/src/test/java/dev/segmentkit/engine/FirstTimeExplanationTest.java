package dev.segmentkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever reads why somebody is no new customer must see the old purchase. */
class FirstTimeExplanationTest {
    private interface Purchase {}

    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");

    private static final Segment NEW_CUSTOMERS = Segment.builder("new-customers")
            .implicit(new EventTest(
                    new EventSelection(
                            new EventPattern(PURCHASE, Constant.EVERYONE),
                            new Rolling(TimeSpan.of(60, TimeSpan.Unit.DAYS))),
                    EventTest.Occurrence.HAPPENED_FIRST))
            .build();

    private static final SegmentEngine<Contact> ENGINE = SegmentEngine.compile(
            SegmentCatalog.of(NEW_CUSTOMERS),
            Binding.ofContacts(Vocabulary.builder().event(PURCHASE).build()));

    private static Explanation explanation(Duration... ago) {
        Contact.Builder contact = Contact.builder("c");
        for (Duration each : ago) {
            contact.add(Event.builder(PURCHASE)
                    .id(each.toString())
                    .occurredAt(AS_OF.minus(each))
                    .build());
        }
        return ENGINE.explain(NEW_CUSTOMERS, contact.build(), AS_OF).children().get(0);
    }

    @Test
    void an_earlier_event_is_named_though_it_lies_before_the_window() {
        Explanation explanation = explanation(Duration.ofDays(1), Duration.ofDays(90));

        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.fact(Fact.Key.ACTUAL)).contains("2026-03-17T12:00:00Z");
        assertThat(explanation.fact(Fact.Key.EVENTS_COUNTED)).contains("1");
    }

    @Test
    void the_first_event_is_named_where_it_lies_in_the_window() {
        Explanation explanation = explanation(Duration.ofDays(1), Duration.ofDays(2));

        assertThat(explanation.truth()).isEqualTo(Truth.TRUE);
        assertThat(explanation.fact(Fact.Key.ACTUAL)).contains("2026-06-13T12:00:00Z");
    }

    @Test
    void that_there_never_was_one_is_said() {
        Explanation explanation = explanation();

        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.fact(Fact.Key.MISSING)).contains("purchase at any time");
    }
}
