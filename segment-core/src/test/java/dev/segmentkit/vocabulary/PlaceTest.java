package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    private static final double RADIUS = 6_371_008.8;

    @ParameterizedTest
    @CsvSource({"90,180", "-90,-180", "0,0"})
    void the_ends_of_the_ranges_are_places(double latitude, double longitude) {
        assertThat(new Place(latitude, longitude)).hasToString(latitude + "," + longitude);
    }

    @ParameterizedTest
    @CsvSource({
        "90.0000001,0,latitude must be from -90 to 90 degrees",
        "-91,0,latitude must be from -90 to 90 degrees",
        "0,180.0000001,longitude must be from -180 to 180 degrees",
        "0,-181,longitude must be from -180 to 180 degrees",
        "NaN,0,latitude must be from -90 to 90 degrees",
        "0,NaN,longitude must be from -180 to 180 degrees",
        "Infinity,0,latitude must be from -90 to 90 degrees"
    })
    void what_is_out_of_range_or_no_number_is_refused(double latitude, double longitude, String message) {
        assertThatThrownBy(() -> new Place(latitude, longitude))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void minus_zero_becomes_zero() {
        assertThat(new Place(-0.0, -0.0)).isEqualTo(new Place(0, 0)).hasToString("0.0,0.0");
    }

    /** A degree of a great circle is a 360th of the circumference. */
    @ParameterizedTest
    @CsvSource({"0,0,0,1,1", "0,0,1,0,1", "10,20,11,20,1", "0,179.5,0,-179.5,1", "89,0,89,180,2", "0,0,90,77,90"})
    void the_distance_is_that_on_the_great_circle(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double degrees) {
        Place one = new Place(latitude, longitude);
        Place other = new Place(otherLatitude, otherLongitude);

        assertThat(one.metresTo(other)).isCloseTo(RADIUS * Math.toRadians(degrees), within(0.001));
        assertThat(other.metresTo(one)).isEqualTo(one.metresTo(other));
    }

    @Test
    void the_distance_between_cities_is_what_atlases_say() {
        Place zurich = new Place(47.3769, 8.5417);
        Place berlin = new Place(52.52, 13.405);
        Place newYork = new Place(40.7128, -74.0060);

        assertThat(zurich.metresTo(berlin)).isCloseTo(671_000, within(2_000.0));
        assertThat(berlin.metresTo(newYork)).isCloseTo(6_385_000, within(5_000.0));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,180", "90,0,-90,0", "47.37,8.54,-47.37,-171.46", "-33.9,18.4,33.9,-161.6"})
    void opposite_places_are_half_the_circumference_apart(
            double latitude, double longitude, double otherLatitude, double otherLongitude) {
        assertThat(new Place(latitude, longitude).metresTo(new Place(otherLatitude, otherLongitude)))
                .isCloseTo(RADIUS * Math.PI, within(0.5));
    }

    @Test
    void a_place_is_at_no_distance_from_itself_and_poles_have_no_longitude() {
        assertThat(new Place(47.37, 8.54).metresTo(new Place(47.37, 8.54))).isZero();
        assertThat(new Place(90, 10).metresTo(new Place(90, -170))).isCloseTo(0, within(1e-6));
    }

    @Test
    void near_places_are_told_apart() {
        assertThat(new Place(47.37, 8.54).metresTo(new Place(47.370_000_01, 8.54)))
                .isCloseTo(0.0011, within(0.0001));
    }
}
