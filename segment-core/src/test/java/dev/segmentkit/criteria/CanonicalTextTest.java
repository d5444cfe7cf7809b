package dev.segmentkit.criteria;

import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.place;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.Contact;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that go on after a window, a zone or a rule must not run into what follows. */
class CanonicalTextTest {
    private interface Purchase {}

    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final EventSelection EVER =
            new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), new Ever());
    private static final Zone BERLIN = Zone.of(ZoneId.of("Europe/Berlin"));
    private static final Zone THEIRS = new ContactZone(text("time zone"), ZoneId.of("Europe/Berlin"));

    private static TimeSpan months(long amount, Zone zone) {
        return TimeSpan.of(amount, TimeSpan.Unit.MONTHS, zone);
    }

    private static String signedUp(RelativeWindow window) {
        return new ValueTest<>(new AttributeValue<>(moment("signed up")), new InWindow(window)).text();
    }

    @Test
    void when_an_event_happened_differs_from_a_property_of_any_name() {
        MomentAttribute<Purchase> moment = PURCHASE.moment("moment");
        EventMoment happened = new EventMoment(EventPosition.LAST, EVER);

        assertThat(happened.text()).isEqualTo("the last purchase at any time");
        assertThat(new EventValue<>(EventPosition.LAST, moment, EVER).text())
                .isEqualTo("moment of the last purchase at any time")
                .isNotEqualTo(happened.text());
    }

    @Test
    void extremes_are_called_what_suits_their_type() {
        assertThat(EventAggregate.minimum(PURCHASE.date("due"), EVER).text())
                .isEqualTo("earliest due of purchase at any time");
        assertThat(EventAggregate.maximum(PURCHASE.moment("paid"), EVER).text())
                .isEqualTo("latest paid of purchase at any time");
        assertThat(EventAggregate.minimum(PURCHASE.version("app"), EVER).text())
                .isEqualTo("lowest app of purchase at any time");
        assertThat(EventAggregate.maximum(PURCHASE.version("app"), EVER).text())
                .isEqualTo("highest app of purchase at any time");
        assertThat(EventAggregate.minimum(PURCHASE.decimal("amount"), EVER).text())
                .isEqualTo("smallest amount of purchase at any time");
        assertThat(EventAggregate.maximum(PURCHASE.decimal("amount"), EVER).text())
                .isEqualTo("greatest amount of purchase at any time");
    }

    @Test
    void an_average_is_compared_with_plain_numbers_in_their_order() {
        EventAggregate<BigDecimal> average = EventAggregate.average(PURCHASE.decimal("amount"), EVER);

        assertThat(new ValueTest<>(average, OneOf.of(List.of(new BigDecimal("1E+2")))).text())
                .isEqualTo("average of amount of purchase at any time is 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueTest<>(average, new Between<>(BigDecimal.TEN, BigDecimal.ONE)))
                .withMessage("a range names its lower end first, got 10 to 1");
    }

    @Test
    void members_are_contained_or_all_of_them_or_any_of_them() {
        TextSetAttribute<Contact> tags = textSet("tags");

        assertThat(tags(tags, SetMembers.Operator.HAS_ANY_OF, "a")).isEqualTo("tags contains \"a\"");
        assertThat(tags(tags, SetMembers.Operator.HAS_ANY_OF, "a", "b")).isEqualTo("tags has any of [\"a\", \"b\"]");
        assertThat(tags(tags, SetMembers.Operator.HAS_ALL_OF, "a", "b")).isEqualTo("tags has all of [\"a\", \"b\"]");
    }

    private static String tags(TextSetAttribute<Contact> tags, SetMembers.Operator operator, String... members) {
        return new ValueTest<>(new AttributeValue<>(tags), new SetMembers(operator, List.of(members))).text();
    }

    @Test
    void whatever_has_a_text_shows_it() {
        assertThat(new AttributeValue<>(wholeNumber("age"))).hasToString("age");
        assertThat(new AgeInYears(date("birth date"), BERLIN))
                .hasToString(new AgeInYears(date("birth date"), BERLIN).text());
        assertThat(new TextLength(text("time zone"))).hasToString(new TextLength(text("time zone")).text());
        assertThat(new SetSize(textSet("tags"))).hasToString(new SetSize(textSet("tags")).text());
        assertThat(EVER.pattern()).hasToString("purchase");
        assertThat(EVER).hasToString("purchase at any time");
    }

    @Test
    void a_zone_stands_once_and_in_brackets() {
        assertThat(signedUp(new Rolling(months(3, BERLIN))))
                .isEqualTo("'signed up' is in the last 3 months (Europe/Berlin)");
        assertThat(signedUp(new Band(months(3, BERLIN), months(1, BERLIN))))
                .isEqualTo("'signed up' is from 3 months to 1 month ago (Europe/Berlin)");
        assertThat(new EventCount(new EventSelection(
                                new EventPattern(PURCHASE, Constant.EVERYONE), new Rolling(months(3, THEIRS))))
                        .text())
                .isEqualTo("count of purchase in the last 3 months ('time zone', else Europe/Berlin)");
    }

    @Test
    void the_first_day_of_weeks_is_not_taken_for_a_part_of_the_fallback() {
        ZonedCalendar sundays = new ZonedCalendar(THEIRS, DayOfWeek.SUNDAY);

        assertThat(signedUp(new CalendarWindow(sundays, CalendarUnit.WEEK, 0, 0, false)))
                .isEqualTo("'signed up' is in this week ('time zone', else Europe/Berlin, weeks from Sunday)");
    }

    @Test
    void the_rule_of_an_anniversary_stands_before_its_window() {
        CalendarWindow today =
                new CalendarWindow(new ZonedCalendar(BERLIN, DayOfWeek.MONDAY), CalendarUnit.DAY, 0, 0, false);
        Criterion birthday = new ValueTest<>(
                new AttributeValue<>(date("birth date")), new Anniversary(today, BERLIN, LeapDayRule.FEBRUARY_28));
        Criterion adult = new ValueTest<>(
                new AttributeValue<>(wholeNumber("age")), new Comparison<>(Comparison.Operator.AT_LEAST, 18L));

        assertThat(AllOf.of(birthday, adult).text())
                .isEqualTo("'birth date' has its anniversary (29 February counts as 28 February) today (Europe/Berlin)"
                        + " and age is at least 18");
    }

    @Test
    void a_distance_is_written_as_its_author_wrote_it() {
        assertThat(new ValueTest<>(new AttributeValue<>(place("home")), new Near(new Place(52.52, 13.405), 0.1)).text())
                .isEqualTo("home is within 0.1 m of 52.52,13.405");
    }

    @Test
    void an_empty_list_is_refused_without_advice_that_is_wrong_where_it_is_negated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneOf.of(List.of()))
                .withMessage("a list of values to compare with must not be empty: say everyone() or nobody()");
    }
}
