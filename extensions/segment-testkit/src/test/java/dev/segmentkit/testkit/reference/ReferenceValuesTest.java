package dev.segmentkit.testkit.reference;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.testkit.reference.Shop.APP;
import static dev.segmentkit.testkit.reference.Shop.BERLIN;
import static dev.segmentkit.testkit.reference.Shop.BORN;
import static dev.segmentkit.testkit.reference.Shop.COUNTRY;
import static dev.segmentkit.testkit.reference.Shop.contact;
import static dev.segmentkit.testkit.reference.Shop.days;
import static dev.segmentkit.testkit.reference.Shop.is;
import static dev.segmentkit.testkit.reference.Shop.isLessThan;
import static dev.segmentkit.testkit.reference.Shop.that;
import static dev.segmentkit.testkit.reference.Shop.truth;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logic and values, worked out by hand. */
class ReferenceValuesTest {
    private static final String NOON = "2024-06-01T12:00:00Z";
    private static final Criterion UNSURE = that(COUNTRY, is("SE"));

    @Test
    void s1_at_least_counts() {
        List<Criterion> one = List.of(Constant.EVERYONE, UNSURE, Constant.NOBODY);
        assertThat(truth(new AtLeast(1, one), contact(), NOON)).isEqualTo(TRUE);
        assertThat(truth(new AtLeast(2, one), contact(), NOON)).isEqualTo(UNKNOWN);
        assertThat(truth(new AtLeast(3, one), contact(), NOON)).isEqualTo(FALSE);
    }

    @Test
    void s2_s4_a_missing_value_is_unknown_until_an_answer_is_stated() {
        assertThat(truth(new Not(UNSURE), contact(), NOON)).isEqualTo(UNKNOWN);
        assertThat(truth(new IfUnknown(UNSURE, true), contact(), NOON)).isEqualTo(TRUE);
        assertThat(truth(new Not(UNSURE), contact().set(COUNTRY, ""), NOON)).isEqualTo(TRUE);
    }

    @Test
    void v3_case_is_ignored_code_point_by_code_point() {
        assertThat(ignoringCase("STRASSE", "strasse")).isTrue();
        assertThat(ignoringCase("STRASSE", "straße")).isFalse();
        assertThat(ignoringCase("ı", "I")).isFalse();
        assertThat(ignoringCase("İ", "i")).isFalse();
        assertThat(ignoringCase("ς", "Σ")).isTrue();
    }

    private static boolean ignoringCase(String one, String other) {
        return truth(
                        that(COUNTRY, new OneOf<>(List.of(other), CaseRule.IGNORING_CASE)),
                        contact().set(COUNTRY, one),
                        NOON)
                == TRUE;
    }

    @Test
    void v3_text_is_ordered_by_code_point() {
        assertThat(truth(that(COUNTRY, isLessThan("\uD83D\uDE00")), contact().set(COUNTRY, "\uFF41"), NOON))
                .isEqualTo(TRUE);
    }

    @Test
    void v8_an_eighth_of_a_turn_is_an_eighth_of_the_equator() {
        assertThat(Distances.metres(new Place(0, 0), new Place(0, 45))).isBetween(5_003_778.5, 5_003_779.5);
    }

    @Test
    void v9_versions_follow_their_precedence() {
        List<String> rising = List.of(
                "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "2.1");
        for (int i = 1; i < rising.size(); i++) {
            assertThat(truth(
                            that(APP, isLessThan(Version.of(rising.get(i)))),
                            contact().set(APP, Version.of(rising.get(i - 1))),
                            NOON))
                    .isEqualTo(TRUE);
        }
    }

    @Test
    void t7_a_leap_day_has_its_birthday_on_1_march() {
        AgeInYears age = new AgeInYears(BORN, Zone.of(BERLIN));
        LocalDate leapDay = LocalDate.of(2004, 2, 29);
        assertThat(truth(that(age, is(18L)), contact().set(BORN, leapDay), "2023-02-28T22:59:59Z"))
                .isEqualTo(TRUE);
        assertThat(truth(that(age, is(19L)), contact().set(BORN, leapDay), "2023-02-28T23:00:00Z"))
                .isEqualTo(TRUE);
        assertThat(truth(that(age, is(0L)), contact().set(BORN, LocalDate.of(2023, 3, 2)), "2023-02-28T23:00:00Z"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void t7_the_first_anniversary_is_a_year_after_the_date() {
        assertThat(onItsDay(LocalDate.of(2024, 2, 28), LeapDayRule.MARCH_1, "2024-02-28T12:00:00Z"))
                .isFalse();
        assertThat(onItsDay(LocalDate.of(2024, 2, 29), LeapDayRule.FEBRUARY_28, "2025-02-28T12:00:00Z"))
                .isTrue();
        assertThat(onItsDay(LocalDate.of(2024, 2, 29), LeapDayRule.MARCH_1, "2025-02-28T12:00:00Z"))
                .isFalse();
        assertThat(onItsDay(LocalDate.of(2024, 2, 29), LeapDayRule.LEAP_YEARS_ONLY, "2025-03-01T12:00:00Z"))
                .isFalse();
        assertThat(onItsDay(LocalDate.of(2024, 2, 29), LeapDayRule.LEAP_YEARS_ONLY, "2028-02-29T12:00:00Z"))
                .isTrue();
    }

    private static boolean onItsDay(LocalDate date, LeapDayRule rule, String asOf) {
        Anniversary today = new Anniversary(new Rolling(days(1)), Zone.of(BERLIN), rule);
        return truth(that(BORN, today), contact().set(BORN, date), asOf) == TRUE;
    }
}
