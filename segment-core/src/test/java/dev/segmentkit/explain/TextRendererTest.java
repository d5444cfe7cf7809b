package dev.segmentkit.explain;

import static dev.segmentkit.fixture.Answers.engine;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inSegment;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.EventAggregate;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    @Test
    void anExplanationReadsLikeThis() {
        Segment europeans = segment("europeans", anyOf(that(COUNTRY, is("DE")), that(COUNTRY, is("AT"))));
        Segment vip = Segment.builder("vip")
                .where(inSegment("europeans"))
                .where(allOf(
                        orMissing(that(AGE, isAtLeast(18L))),
                        not(that(RELIGION, is("any"))),
                        that(EventAggregate.sum(AMOUNT, purchases(inLast(90, DAYS))), isAtLeast(decimal("100")))))
                .build();
        Contact contact = contact()
                .set(COUNTRY, "AT")
                .set(RELIGION, "none")
                .add(purchase("o-1", utc("2024-03-01T10:00:00Z"))
                        .set(AMOUNT, decimal("49.90"))
                        .build())
                .add(purchase("o-2", utc("2024-03-10T10:00:00Z"))
                        .set(AMOUNT, 60)
                        .build())
                .build();
        assertThat(engine(europeans, vip).explain(vip, contact, NOW)).hasToString("""
                TRUE  segment 'vip'
                  TRUE  all of
                    TRUE  segment 'europeans'
                      TRUE  any of
                        FALSE  country is "DE"
                          actual: "AT"
                        TRUE  country is "AT"
                          actual: "AT"
                    TRUE  all of
                      TRUE  or missing
                        UNKNOWN  age is at least 18
                          missing: attribute 'age'
                      TRUE  not
                        FALSE  a criterion about something sensitive
                          withheld: sensitive
                      TRUE  sum of amount of purchase in the last 90 days is at least 100
                        actual: 109.9
                        window: in the last 90 days: (2023-12-16T12:00:00Z, 2024-03-15T12:00:00Z]
                        events counted: 2
                        events: purchase "o-1" at 2024-03-01T10:00:00Z, purchase "o-2" at 2024-03-10T10:00:00Z
                """);
    }

    @Test
    void ofManyEventsTheNewestAreNamed() {
        Contact contact =
                buyer(IntStream.rangeClosed(1, 7).mapToObj(NOW::minusSeconds).toArray(Instant[]::new));
        assertThat(explanation(that(count(purchases(ever())), is(7L)), contact, NOW)
                        .toString())
                .contains("events: 2 earlier, purchase \"p-4\"")
                .endsWith("purchase \"p-0\" at 2024-03-15T11:59:59Z\n");
    }

    @Test
    void fiveEventsAreAllNamed() {
        Contact contact =
                buyer(IntStream.rangeClosed(1, 5).mapToObj(NOW::minusSeconds).toArray(Instant[]::new));
        assertThat(explanation(happened(purchases(ever())), contact, NOW).toString())
                .doesNotContain("earlier ones");
    }
}
