package dev.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TextAttribute<Object> ZONE = AttributeOwner.contact().text("time zone");

    @Test
    void a_fixed_zone_is_written_by_its_id() {
        assertThat(Zone.of(BERLIN)).isEqualTo(new FixedZone(BERLIN)).hasToString("Europe/Berlin");
    }

    @Test
    void the_zone_of_a_contact_is_written_with_its_fallback() {
        assertThat(new ContactZone(ZONE, BERLIN)).hasToString("'time zone', else Europe/Berlin");
    }

    @Test
    void the_zone_of_a_contact_is_no_property_of_an_event() {
        assertThatThrownBy(() -> new ContactZone(EventType.named("visit").text("zone"), BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the zone of a contact must be an attribute of contacts, "
                        + "got property 'zone' of event 'visit'");
    }

    @Test
    void weeks_start_on_monday_unless_given() {
        ZonedCalendar calendar = ZonedCalendar.in(BERLIN);

        assertThat(calendar.weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(calendar).hasToString("Europe/Berlin").isEqualTo(ZonedCalendar.in(Zone.of(BERLIN)));
        assertThat(calendar.withWeeksFrom(DayOfWeek.SATURDAY))
                .hasToString("Europe/Berlin, weeks from Saturday")
                .isNotEqualTo(calendar);
    }

    @Test
    void a_calendar_may_be_that_of_each_contact() {
        Zone own = new ContactZone(ZONE, BERLIN);

        assertThat(ZonedCalendar.in(own).today().zone()).contains(own);
    }

    @ParameterizedTest
    @CsvSource({
        "FEBRUARY_28,2024-02-29,2023,2023-02-28",
        "MARCH_1,2024-02-29,2023,2023-03-01",
        "FEBRUARY_28,2024-02-29,2028,2028-02-29",
        "MARCH_1,2024-02-29,2028,2028-02-29",
        "LEAP_YEARS_ONLY,2024-02-29,2028,2028-02-29",
        "FEBRUARY_28,2000-02-29,1900,1900-02-28",
        "MARCH_1,2023-02-28,2024,2024-02-28",
        "LEAP_YEARS_ONLY,2024-06-15,2025,2025-06-15"
    })
    void an_anniversary_is_on_the_same_day_or_where_the_rule_says(
            LeapDayRule rule, LocalDate date, int year, LocalDate anniversary) {
        assertThat(rule.anniversary(date, year)).contains(anniversary);
    }

    @Test
    void leap_years_only_means_none_in_other_years() {
        assertThat(LeapDayRule.LEAP_YEARS_ONLY.anniversary(LocalDate.of(2024, 2, 29), 2100))
                .isEmpty();
    }
}
