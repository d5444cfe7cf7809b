package dev.segmentkit.time;

import static dev.segmentkit.Attributes.date;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In Newfoundland clocks went back at 00:01 of 1 November 2009, to 23:01 of 31 October: today is still the first. */
class ClocksGoBackOverMidnightTest {
    private static final ZoneId ZONE = ZoneId.of("America/St_Johns");
    private static final DateAttribute<Contact> BIRTHDAY = date("birthday");
    private static final Instant MIDNIGHT = Instant.parse("2009-11-01T02:30:00Z");
    private static final Instant NEXT_MIDNIGHT = Instant.parse("2009-11-02T03:30:00Z");

    static Stream<Condition> of_the_first_of_november() {
        return Stream.of(
                new ValueTest<>(
                        new AttributeValue<>(BIRTHDAY),
                        new InDateWindow(ZonedCalendar.in(ZONE).next(1, CalendarUnit.DAY), Zone.of(ZONE))),
                new ValueTest<>(
                        new AgeInYears(BIRTHDAY, Zone.of(ZONE)), new Comparison<>(Comparison.Operator.AT_LEAST, 0L)));
    }

    @ParameterizedTest
    @MethodSource("of_the_first_of_november")
    void verdicts_hold_until_a_moment_that_is_still_to_come(Condition condition) {
        Segment segment = Segment.builder("s").where(condition).build();
        SegmentEngine<Contact> engine = SegmentEngine.compile(
                SegmentCatalog.of(segment),
                Binding.ofContacts(Vocabulary.builder().attributes(BIRTHDAY).build()));
        Contact contact =
                Contact.builder("c").set(BIRTHDAY, LocalDate.of(2009, 11, 2)).build();

        for (Instant asOf = MIDNIGHT; asOf.isBefore(NEXT_MIDNIGHT); asOf = asOf.plusSeconds(600)) {
            Verdict verdict = engine.verdict(segment, contact, asOf);

            assertThat(verdict.truth())
                    .isEqualTo(engine.verdict(segment, contact, MIDNIGHT).truth());
            assertThat(verdict.validUntil()).as("as of %s", asOf).isEqualTo(NEXT_MIDNIGHT);
        }
    }
}
