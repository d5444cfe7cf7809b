package dev.segmentkit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.00,0",
        "-0.0,0",
        "0E+10,0",
        "2.0,2",
        "2.00,2",
        "100,100",
        "1E+2,100",
        "-12.50,-12.5",
        "0.001,0.001",
        "1E+40,10000000000000000000000000000000000000000",
        "1E+41,1E+41",
        "1E-41,1E-41",
        "1E+1000000,1E+1000000"
    })
    void a_number_has_one_text_by_value(BigDecimal value, String text) {
        assertThat(Numbers.format(value)).isEqualTo(text);
    }

    @Test
    void the_text_is_exact() {
        BigDecimal many = new BigDecimal("12345678901234567890123456789012345678901234567890.123");

        assertThat(new BigDecimal(Numbers.format(many))).isEqualByComparingTo(many);
    }

    @Test
    void a_number_with_the_largest_exponent_there_is_has_no_wall_of_zeros() {
        assertThat(Numbers.format(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
                .isEqualTo("1E+2147483648");
        assertThat(Numbers.format(new BigDecimal("100E+2147483646"))).isEqualTo("1E+2147483648");
    }
}
