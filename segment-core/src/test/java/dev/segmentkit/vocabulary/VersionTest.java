package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists are those of semver.org and of the test cases it links to. */
class VersionTest {
    private static final List<String> BY_PRECEDENCE = List.of(
            "0.0.4",
            "1.0.0-0",
            "1.0.0-0A.is.legal",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.9.0",
            "1.10.0",
            "1.11.0",
            "2.0.0",
            "2.1.0",
            "2.1.1",
            "99999999999999999999999.999999999999999999.99999999999999999");

    @Test
    void the_order_is_the_precedence_of_semver() {
        List<Version> versions =
                new ArrayList<>(BY_PRECEDENCE.stream().map(Version::of).toList());
        Collections.reverse(versions);
        Collections.sort(versions);

        assertThat(versions).map(Version::toString).isEqualTo(BY_PRECEDENCE);
    }

    @ParameterizedTest
    @CsvSource({"2,2.0.0", "2.1,2.1.0", "2-rc,2.0.0-rc", "2.1-rc.1,2.1.0-rc.1"})
    void missing_parts_count_as_0(String text, String complete) {
        assertThat(Version.of(text)).isEqualTo(Version.of(complete)).hasSameHashCodeAs(Version.of(complete));
        assertThat(Version.of(text)).hasToString(complete);
    }

    @ParameterizedTest
    @CsvSource({"1.0.0+20130313144700,1.0.0", "1.0.0-beta+exp.sha.5114f85,1.0.0-beta", "1+001,1.0.0"})
    void build_metadata_is_ignored(String text, String without) {
        assertThat(Version.of(text)).isEqualTo(Version.of(without)).hasSameHashCodeAs(Version.of(without));
        assertThat(Version.of(text)).hasToString(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay",
                "1.0.0-rc.1+build.123",
                "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
                "1.2.3----R-S.12.9.1--.12+meta",
                "1.1.2+meta-valid",
                "2.0.0+build.1848",
                "1.0.0-alpha0.valid",
                "1.0.0-0A.is.legal"
            })
    void everything_that_semver_calls_valid_is_read(String text) {
        assertThat(Version.of(text).toString()).isEqualTo(text.replaceFirst("\\+.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1.0.0",
                "1.0.0\n",
                "v1.0.0",
                "1.2.3.DEV",
                "1.2.3.4",
                "01.1.1",
                "1.01.1",
                "1.1.01",
                "1.2.3-0123",
                "1.2.3-0123.0123",
                "1.1.2+.123",
                "+invalid",
                "-invalid",
                "alpha",
                "alpha..1",
                "1.0.0-alpha_beta",
                "1.0.0-alpha..",
                "1.0.0-alpha..1",
                "1.0.0-",
                "1.0.0+",
                "1..0",
                "1.",
                ".1",
                "-1.0.3-gamma+b7718",
                "9.8.7+meta+meta",
                "١.٠"
            })
    void what_is_no_version_is_refused(String text) {
        assertThatThrownBy(() -> Version.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected a semantic version such as 2.1.0, found \"");
    }

    @Test
    void a_very_long_text_is_read_or_refused_like_any_other() {
        String identifiers = "a" + ".1".repeat(20_000);

        assertThat(Version.of("1.0.0-" + identifiers)).hasToString("1.0.0-" + identifiers);
        assertThatThrownBy(() -> Version.of("1.0.0-" + identifiers + ".")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Version.of("1.0.0+" + identifiers)).hasToString("1.0.0");
    }

    @Test
    void versions_are_equal_exactly_where_the_order_says_so() {
        for (String one : BY_PRECEDENCE) {
            for (String other : BY_PRECEDENCE) {
                assertThat(Version.of(one).equals(Version.of(other)))
                        .isEqualTo(Version.of(one).compareTo(Version.of(other)) == 0)
                        .isEqualTo(one.equals(other));
            }
        }
    }
}
