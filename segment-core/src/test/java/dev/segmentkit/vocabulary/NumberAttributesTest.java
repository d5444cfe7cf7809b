package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAttributesTest {
    private interface Owner {}

    private static final AttributeOwner<Owner> CONTACT = AttributeOwner.contact();

    @Nested
    class WholeNumbers {
        private final WholeNumberAttribute<Owner> age = CONTACT.wholeNumber("age");

        @Test
        void every_integer_type_is_taken() {
            assertThat(new Object[] {
                        age.valueOf((byte) 7),
                        age.valueOf((short) 7),
                        age.valueOf(7),
                        age.valueOf(7L),
                        age.valueOf(BigInteger.valueOf(7))
                    })
                    .containsOnly(7L);
        }

        @Test
        void a_long_is_taken_as_it_is_without_another_box() {
            Long many = 1_000_000L;

            assertThat(age.valueOf(many)).isSameAs(many);
        }

        @Test
        void the_ends_of_64_bits_are_taken() {
            assertThat(age.valueOf(BigInteger.valueOf(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
            assertThat(age.valueOf(BigInteger.valueOf(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        }

        @Test
        void a_number_beyond_64_bits_is_refused_rather_than_cut() {
            BigInteger tooLarge = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);

            assertThatThrownBy(() -> age.valueOf(tooLarge))
                    .isInstanceOf(ValueException.class)
                    .hasMessage("attribute 'age': expected a whole number of 64 bits, "
                            + "found \"9223372036854775808\" (BigInteger)");
        }

        @Test
        void what_is_no_integer_is_refused_even_if_its_value_is_whole() {
            for (Object raw : new Object[] {7.0, 7f, new BigDecimal("7"), "7", true, '7'}) {
                assertThatThrownBy(() -> age.valueOf(raw)).as("%s", raw).isInstanceOf(ValueException.class);
            }
        }

        @ParameterizedTest
        @CsvSource({"42,42", "-42,-42", "+42,42", "007,7", "-9223372036854775808,-9223372036854775808"})
        void digits_with_an_optional_sign_are_read(String text, long value) {
            assertThat(age.parse(text)).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " 42", "42 ", "4.2", "1e3", "0x1", "9223372036854775808", "forty"})
        void other_texts_are_refused(String text) {
            assertThatThrownBy(() -> age.parse(text))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("expected a whole number such as 42")
                    .hasMessageContaining("\"" + text + "\"");
        }

        @Test
        void the_order_is_that_of_numbers() {
            assertThat(age.order().compare(9L, 10L)).isNegative();
        }

        @Test
        void they_are_written_as_digits() {
            assertThat(age.format(1_000_000L)).isEqualTo("1000000");
        }
    }

    @Nested
    class Decimals {
        private final DecimalAttribute<Owner> spent = CONTACT.decimal("spent");

        @Test
        void decimals_and_every_integer_type_are_taken() {
            assertThat(spent.valueOf(new BigDecimal("7.10"))).isEqualByComparingTo("7.1");
            assertThat(spent.valueOf(new BigInteger("99999999999999999999")))
                    .isEqualByComparingTo("99999999999999999999");
            for (Object raw : new Object[] {(byte) 7, (short) 7, 7, 7L}) {
                assertThat(spent.valueOf(raw)).isEqualByComparingTo("7");
            }
        }

        @Test
        void binary_floating_point_is_refused_because_it_is_not_exact() {
            assertThatThrownBy(() -> spent.valueOf(7.1))
                    .isInstanceOf(ValueException.class)
                    .hasMessage("attribute 'spent': expected a decimal number, found \"7.1\" (Double)");
            assertThatThrownBy(() -> spent.valueOf(7f)).isInstanceOf(ValueException.class);
        }

        @Test
        void text_is_refused() {
            assertThatThrownBy(() -> spent.valueOf("7")).isInstanceOf(ValueException.class);
        }

        @ParameterizedTest
        @CsvSource({"12.50,12.5", "-0,0", "1e3,1000", ".5,0.5", "+2,2"})
        void what_a_decimal_takes_is_read(String text, BigDecimal value) {
            assertThat(spent.parse(text)).isEqualByComparingTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " 1", "1,5", "NaN", "Infinity", "0x1", "CHF 5"})
        void other_texts_are_refused(String text) {
            assertThatThrownBy(() -> spent.parse(text))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("expected a decimal number such as 12.50");
        }

        @Test
        void values_that_differ_in_trailing_zeros_are_the_same_in_order_and_in_text() {
            BigDecimal two = new BigDecimal("2.0");
            BigDecimal alsoTwo = new BigDecimal("2.00");

            assertThat(spent.order().compare(two, alsoTwo)).isZero();
            assertThat(spent.format(two)).isEqualTo(spent.format(alsoTwo)).isEqualTo("2");
        }
    }

    @Nested
    class DecimalsInOneForm {
        private final DecimalAttribute<?> total = Attributes.decimal("total");

        @Test
        void trailing_zeros_are_not_kept() {
            assertThat(total.valueOf(new BigDecimal("2.00"))).isEqualTo(total.valueOf(2));
            assertThat(total.parse("10")).isEqualTo(total.parse("1E+1"));
        }

        @Test
        void numbers_that_could_not_be_added_up_are_refused() {
            assertThat(total.parse("1E+999")).isEqualByComparingTo("1E+999");
            for (String text : new String[] {"1E+1000", "1E-1001", "1E+2147483647", "1E-2147483647"}) {
                assertThatThrownBy(() -> total.parse(text))
                        .as(text)
                        .isInstanceOf(ValueException.class)
                        .hasMessageContaining("at most 1000 digits");
            }
        }
    }

    @Nested
    class Reals {
        private final RealAttribute<Owner> score = CONTACT.real("score");

        @Test
        void doubles_and_floats_are_taken() {
            assertThat(score.valueOf(0.5)).isEqualTo(0.5);
            assertThat(score.valueOf(0.5f)).isEqualTo(0.5);
        }

        @Test
        void a_double_is_taken_as_it_is_without_another_box() {
            Double half = 0.5;

            assertThat(score.valueOf(half)).isSameAs(half);
            assertThat(score.valueOf(0.0)).isSameAs(score.valueOf(-0.0));
        }

        @Test
        void minus_zero_becomes_zero() {
            assertThat(score.valueOf(-0.0).equals(0.0)).isTrue();
            assertThat(score.valueOf(-0.0f).equals(0.0)).isTrue();
            assertThat(score.parse("-0.0").equals(0.0)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void what_is_not_finite_is_refused(double raw) {
            assertThatThrownBy(() -> score.valueOf(raw))
                    .isInstanceOf(ValueException.class)
                    .hasMessage("attribute 'score': expected a finite real number, found \"%s\" (Double)", raw);
            assertThatThrownBy(() -> score.valueOf((float) raw)).isInstanceOf(ValueException.class);
            assertThatThrownBy(() -> score.parse(Double.toString(raw))).isInstanceOf(ValueException.class);
        }

        @Test
        void whole_numbers_are_taken_if_a_double_has_room_for_them() {
            assertThat(score.valueOf(1)).isEqualTo(1.0);
            assertThat(score.valueOf(1L << 53)).isEqualTo(0x1p53);
            assertThatThrownBy(() -> score.valueOf((1L << 53) + 1)).isInstanceOf(ValueException.class);
        }

        @Test
        void decimal_numbers_are_refused() {
            for (Object raw : new Object[] {BigDecimal.ONE, BigInteger.ONE, "1"}) {
                assertThatThrownBy(() -> score.valueOf(raw)).as("%s", raw).isInstanceOf(ValueException.class);
            }
        }

        @Test
        void texts_are_read_as_java_reads_doubles() {
            assertThat(score.parse("0.75")).isEqualTo(0.75);
            assertThat(score.parse("1e-3")).isEqualTo(0.001);
            assertThatThrownBy(() -> score.parse("much"))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("expected a finite real number such as 0.75, found \"much\"");
        }

        @Test
        void a_text_too_large_for_a_double_is_refused() {
            assertThatThrownBy(() -> score.parse("1e999")).isInstanceOf(ValueException.class);
        }

        @Test
        void their_text_tells_neighbours_apart() {
            assertThat(score.format(0.1)).isNotEqualTo(score.format(Math.nextUp(0.1)));
        }

        @Test
        void the_order_is_that_of_numbers() {
            assertThat(score.order().compare(-1.0, Double.MIN_VALUE)).isNegative();
        }
    }
}
