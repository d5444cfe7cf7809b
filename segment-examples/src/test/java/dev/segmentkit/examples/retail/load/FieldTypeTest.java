package dev.segmentkit.examples.retail.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypeTest {

    private static void assertRefused(FieldType<?> type, String text) {
        assertThatThrownBy(() -> type.read("column", text))
                .isInstanceOf(RowRefusedException.class)
                .hasMessageStartingWith("column: expected ")
                .hasMessageEndingWith(", found '" + text + "'");
    }

    @Test
    void decimals_keep_their_digits() throws Exception {
        assertThat(FieldType.DECIMAL.read("amount", "12.50")).isEqualTo(new BigDecimal("12.50"));
        assertThat(FieldType.DECIMAL.read("amount", "1e+05")).isEqualByComparingTo("100000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1,5", "1.5 ", "0x10", "1e999999999", "1e-101", "12d", "-"})
    void decimals_refused(String text) {
        assertRefused(FieldType.DECIMAL, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "1.01", "-0.01", "0x1p-1", " 0.5", "0.5f"})
    void reals_refused(String text) {
        assertRefused(FieldType.realBetween(0, 1), text);
    }

    @Test
    void both_limits_of_a_real_are_included() throws Exception {
        assertThat(FieldType.realBetween(-90, 90).read("latitude", "-90")).isEqualTo(-90.0);
        assertThat(FieldType.realBetween(-90, 90).read("latitude", "90.0")).isEqualTo(90.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "9223372036854775808", " 1"})
    void whole_numbers_refused(String text) {
        assertRefused(FieldType.WHOLE_NUMBER, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "29.02.2024", "2024-2-29", "2024-02-29T00:00:00Z", "+12024-02-29", "-0044-03-15"})
    void dates_refused(String text) {
        assertRefused(FieldType.DATE, text);
    }

    @Test
    void a_moment_may_have_an_offset() throws Exception {
        assertThat(FieldType.MOMENT.read("at", "2026-10-25T02:30:00+01:00"))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25",
                "2026-10-25T01:30:00",
                "2026-02-30T00:00:00Z",
                "1761355800",
                "+1000000-01-01T00:00:00Z"
            })
    void moments_refused(String text) {
        assertRefused(FieldType.MOMENT, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "Berlin", "Europe/Berlin ", "CEST2"})
    void zones_refused(String text) {
        assertRefused(FieldType.ZONE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", " true"})
    void flags_refused(String text) {
        assertRefused(FieldType.FLAG, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.1", "2.1.0", "10.0.0-rc.1", "1.0.0-0.x-y.7", "1.0.0+build.007"})
    void versions_accepted(String text) throws Exception {
        assertThat(FieldType.VERSION.read("app_version", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "2.", "2.1.0.4", "02.1", "1.0.0-01", "1.0.0-", "1.0.0+", "latest"})
    void versions_refused(String text) {
        assertRefused(FieldType.VERSION, text);
    }

    @Test
    void text_too_long_to_be_a_number_or_a_version_is_refused_at_once() {
        assertThat(FieldType.DECIMAL.parse("1".repeat(10_000_000))).isEmpty();
        assertThat(FieldType.VERSION.parse("1.0.0-" + "a.".repeat(1_000_000) + "a"))
                .isEmpty();
    }

    @Test
    void the_empty_set_differs_from_a_missing_one() throws Exception {
        assertThat(FieldType.TEXT_SET.read("interests", "b|a|b")).containsExactly("a", "b");
        assertThat(FieldType.TEXT_SET.read("interests", "|")).isEmpty();
    }

    @Test
    void a_confidential_value_is_not_shown() {
        assertThatThrownBy(() -> FieldType.DECIMAL.confidential().read("income", "90k"))
                .hasMessage("income: expected a decimal number such as 12.50, found a value that is not shown");
    }
}
