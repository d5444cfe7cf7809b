package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherAttributesTest {
    private interface Owner {}

    private enum Plan {
        FREE,
        PRO {
            @Override
            String label() {
                return "Professional";
            }
        };

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final AttributeOwner<Owner> CONTACT = AttributeOwner.contact();

    @Nested
    class Texts {
        private final TextAttribute<Owner> city = CONTACT.text("city");

        @Test
        void text_is_taken_as_it_is() {
            assertThat(city.valueOf("  Zürich ")).isEqualTo("  Zürich ");
            assertThat(city.parse("  Zürich ")).isEqualTo("  Zürich ");
        }

        @Test
        void empty_text_is_a_value() {
            assertThat(city.valueOf("")).isEmpty();
            assertThat(city.parse("")).isEmpty();
        }

        @Test
        void what_is_no_text_is_refused_and_never_turned_into_text() {
            for (Object raw : new Object[] {1, 'x', new StringBuilder("x"), Plan.PRO}) {
                assertThatThrownBy(() -> city.valueOf(raw)).as("%s", raw).isInstanceOf(ValueException.class);
            }
        }

        @Test
        void it_is_written_between_quotes() {
            assertThat(city.format("O\"Fallon")).isEqualTo("\"O\\\"Fallon\"");
        }

        @Test
        void the_order_is_by_code_point() {
            assertThat(city.order().compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        }
    }

    @Nested
    class Flags {
        private final FlagAttribute<Owner> subscribed = CONTACT.flag("subscribed");

        @Test
        void only_booleans_are_taken() {
            assertThat(subscribed.valueOf(true)).isTrue();
            for (Object raw : new Object[] {"true", 1, 0L}) {
                assertThatThrownBy(() -> subscribed.valueOf(raw))
                        .isInstanceOf(ValueException.class)
                        .hasMessageContaining("expected true or false");
            }
        }

        @Test
        void true_and_false_are_read_in_lower_case() {
            assertThat(subscribed.parse("true")).isTrue();
            assertThat(subscribed.parse("false")).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "TRUE", "yes", "1", " true"})
        void other_texts_are_refused_and_not_taken_for_false(String text) {
            assertThatThrownBy(() -> subscribed.parse(text)).isInstanceOf(ValueException.class);
        }

        @Test
        void they_are_written_in_words_and_have_no_order() {
            assertThat(subscribed.format(false)).isEqualTo("false");
            assertThatThrownBy(subscribed::order)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("attribute 'subscribed' has no order: it is a flag");
        }
    }

    @Nested
    class Dates {
        private final DateAttribute<Owner> birthday = CONTACT.date("birthday");

        @Test
        void only_local_dates_are_taken() {
            LocalDate date = LocalDate.of(2024, 2, 29);

            assertThat(birthday.valueOf(date)).isEqualTo(date);
            for (Object raw : new Object[] {"2024-02-29", date.atStartOfDay(), Instant.EPOCH, new java.util.Date(0)}) {
                assertThatThrownBy(() -> birthday.valueOf(raw)).isInstanceOf(ValueException.class);
            }
        }

        @Test
        void iso_dates_are_read_and_written() {
            assertThat(birthday.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(birthday.format(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "2023-02-29", "29.02.2024", "2024-2-29", "2024-02-29T00:00"})
        void other_texts_are_refused(String text) {
            assertThatThrownBy(() -> birthday.parse(text))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("expected a date such as 2024-02-29");
        }

        @Test
        void the_order_is_that_of_the_calendar() {
            assertThat(birthday.order().compare(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1)))
                    .isNegative();
        }
    }

    @Nested
    class Moments {
        private final MomentAttribute<Owner> joined = CONTACT.moment("joined");

        @ParameterizedTest
        @CsvSource({
            "2024-02-29T12:00:00.123456789Z,2024-02-29T12:00:00.123456Z",
            "2024-02-29T23:59:59.999999999Z,2024-02-29T23:59:59.999999Z",
            "1970-01-01T00:00:00.000000999Z,1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999999Z,1969-12-31T23:59:59.999999Z",
            "1969-12-31T23:59:59.000000001Z,1969-12-31T23:59:59Z",
            "0001-01-01T00:00:00.000001999Z,0001-01-01T00:00:00.000001Z",
            "-0044-03-15T12:00:00.1234567Z,-0044-03-15T12:00:00.123456Z"
        })
        void they_are_cut_to_microseconds_before_1970_too(Instant raw, Instant cut) {
            assertThat(joined.valueOf(raw)).isEqualTo(cut);
            assertThat(joined.parse(raw.toString())).isEqualTo(cut);
        }

        @Test
        void local_times_and_dates_are_refused_because_they_have_no_zone() {
            for (Object raw : new Object[] {
                LocalDateTime.of(2024, 1, 1, 0, 0),
                LocalDate.of(2024, 1, 1),
                ZonedDateTime.parse("2024-01-01T00:00:00Z"),
                0L,
                "2024-01-01T00:00:00Z"
            }) {
                assertThatThrownBy(() -> joined.valueOf(raw))
                        .isInstanceOf(ValueException.class)
                        .hasMessageContaining("expected a moment");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "2024-01-01", "2024-01-01T00:00:00", "2024-02-30T00:00:00Z", "yesterday"})
        void texts_that_are_no_instant_are_refused(String text) {
            assertThatThrownBy(() -> joined.parse(text))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("expected a moment such as 2024-02-29T12:00:00Z");
        }

        @Test
        void they_are_written_as_iso_instants_in_order_of_time() {
            assertThat(joined.format(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
            assertThat(joined.order().compare(Instant.EPOCH, Instant.EPOCH.plusNanos(1000)))
                    .isNegative();
        }
    }

    @Nested
    class Choices {
        private final ChoiceAttribute<Owner, Plan> plan = CONTACT.choice("plan", Plan.class);
        private final ChoiceAttribute<Owner, Plan> labelled = CONTACT.choice("plan", Plan.class, Plan::label);

        @Test
        void constants_are_taken_even_those_with_a_body() {
            assertThat(plan.valueOf(Plan.PRO)).isSameAs(Plan.PRO);
        }

        @Test
        void the_label_is_the_name_unless_another_is_given() {
            assertThat(plan.labels()).containsExactly("FREE", "PRO");
            assertThat(labelled.labels()).containsExactly("free", "Professional");
            assertThat(labelled.label(Plan.PRO)).isEqualTo("Professional");
        }

        @Test
        void labels_are_taken_and_read() {
            assertThat(labelled.valueOf("Professional")).isSameAs(Plan.PRO);
            assertThat(labelled.parse("free")).isSameAs(Plan.FREE);
        }

        @Test
        void other_texts_are_refused_with_the_list_of_labels() {
            assertThatThrownBy(() -> labelled.parse("PRO"))
                    .isInstanceOf(ValueException.class)
                    .hasMessage("attribute 'plan': expected one of [free, Professional], found \"PRO\"");
        }

        @Test
        void constants_of_another_enum_and_numbers_are_refused() {
            assertThatThrownBy(() -> plan.valueOf(Origin.EXPLICIT)).isInstanceOf(ValueException.class);
            assertThatThrownBy(() -> plan.valueOf(0)).isInstanceOf(ValueException.class);
        }

        @Test
        void two_constants_of_one_label_are_refused_when_declared() {
            assertThatThrownBy(() -> CONTACT.choice("plan", Plan.class, choice -> "same"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("attribute 'plan': two choices have one label: {FREE=same, PRO=same}");
        }

        @Test
        void they_are_written_by_their_label_and_have_no_order() {
            assertThat(labelled.format(Plan.PRO)).isEqualTo("\"Professional\"");
            assertThatThrownBy(plan::order).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void keys_with_other_labels_are_other_keys() {
            assertThat(plan).isEqualTo(CONTACT.choice("plan", Plan.class)).isNotEqualTo(labelled);
        }
    }

    @Nested
    class TextSets {
        private final TextSetAttribute<Owner> tags = CONTACT.textSet("tags");

        @Test
        void every_collection_is_taken_as_a_set() {
            assertThat(tags.valueOf(List.of("ski", "climb", "ski"))).containsExactly("ski", "climb");
            assertThat(tags.valueOf(Set.of())).isEmpty();
        }

        @Test
        void nulls_inside_are_dropped() {
            assertThat(tags.valueOf(Arrays.asList(null, "ski", null))).containsExactly("ski");
            assertThat(tags.valueOf(Arrays.asList((Object) null))).isEmpty();
        }

        @Test
        void what_is_kept_does_not_change_with_the_collection() {
            List<String> raw = new ArrayList<>(List.of("ski"));
            Set<String> value = tags.valueOf(raw);
            raw.add("climb");

            assertThat(value).containsExactly("ski");
        }

        @Test
        void what_is_no_collection_of_texts_is_refused() {
            assertThatThrownBy(() -> tags.valueOf("ski"))
                    .hasMessage("attribute 'tags': expected a collection of texts, found \"ski\"");
            assertThatThrownBy(() -> tags.valueOf(Arrays.asList("ski", 7)))
                    .hasMessage("attribute 'tags': expected a collection of texts, found \"7\" (Integer)");
            assertThatThrownBy(() -> tags.valueOf(new String[] {"ski"})).isInstanceOf(ValueException.class);
        }

        @Test
        void texts_between_commas_are_read_as_they_are() {
            assertThat(tags.parse("ski, climb,,ski")).containsExactly("ski", " climb", "");
            assertThat(tags.parse("")).isEmpty();
        }

        @Test
        void they_are_written_in_one_order_each_between_quotes() {
            assertThat(tags.format(tags.valueOf(List.of("b", "a")))).isEqualTo("{\"a\", \"b\"}");
            assertThat(tags.format(Set.of())).isEqualTo("{}");
            assertThat(tags.format(Set.of(""))).isEqualTo("{\"\"}");
        }

        @Test
        void they_have_no_order() {
            assertThatThrownBy(tags::order).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Places {
        private final PlaceAttribute<Owner> home = CONTACT.place("home");

        @Test
        void only_places_are_taken() {
            Place place = new Place(47.37, 8.54);

            assertThat(home.valueOf(place)).isEqualTo(place);
            assertThatThrownBy(() -> home.valueOf("47.37,8.54")).isInstanceOf(ValueException.class);
        }

        @Test
        void latitude_and_longitude_are_read_and_written() {
            assertThat(home.parse("47.37,8.54")).isEqualTo(new Place(47.37, 8.54));
            assertThat(home.format(new Place(47.37, 8.54))).isEqualTo("47.37,8.54");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ",", "47.37", "47.37,", ",8.54", "47.37,8.54,1", "91,0", "0,181", "NaN,0", "here"})
        void other_texts_are_refused(String text) {
            assertThatThrownBy(() -> home.parse(text))
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("expected latitude and longitude in degrees such as 47.37,8.54");
        }

        @Test
        void they_have_no_order() {
            assertThatThrownBy(home::order).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Versions {
        private final VersionAttribute<Owner> app = CONTACT.version("app");

        @Test
        void versions_and_texts_that_are_one_are_taken() {
            assertThat(app.valueOf(Version.of("2.1"))).isEqualTo(Version.of("2.1.0"));
            assertThat(app.valueOf("2.1")).isEqualTo(Version.of("2.1.0"));
            assertThat(app.parse("2.1")).isEqualTo(Version.of("2.1.0"));
        }

        @Test
        void what_is_no_version_is_refused() {
            assertThatThrownBy(() -> app.valueOf(2))
                    .hasMessage("attribute 'app': expected a version, found \"2\" (Integer)");
            assertThatThrownBy(() -> app.valueOf("v2"))
                    .isInstanceOf(ValueException.class)
                    .hasMessage("attribute 'app': expected a semantic version such as 2.1.0, found \"v2\"");
        }

        @Test
        void they_are_written_with_all_parts_in_order_of_precedence() {
            assertThat(app.format(Version.of("2.1"))).isEqualTo("2.1.0");
            assertThat(app.order().compare(Version.of("2.9"), Version.of("2.10")))
                    .isNegative();
        }
    }
}
