package dev.segmentkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.vocabulary.SegmentKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {
    @Test
    void isTheHashOfTheCanonicalDocument() throws NoSuchAlgorithmException {
        Criterion criterion = GoldenDefinitions.read("country contains \"üß😀\"");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(ContentHash.canonical(criterion).getBytes(UTF_8));
        assertThat(ContentHash.of(criterion))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "age is at least 18 | age is at most 18",
                "age is at least 18 | visits is at least 18",
                "country is \"DE\" | country is \"DE\" ignoring case",
                "country is \"DE\" | country starts with \"DE\"",
                "signed-up is in the last 1 day | signed-up is in the last 24 hours",
                "signed-up is in the last 1 month (UTC) | signed-up is in the last 1 month (Europe/Berlin)",
                "signed-up is in this month (UTC) | signed-up is in this month so far (UTC)",
                "age is between [1, 2] | age is between [1, 3]",
                "balance is at least (credit-limit) | balance is at least 50 percent of (credit-limit)",
                "interests has any of [\"a\", \"b\"] | interests has all of [\"a\", \"b\"]",
                "login at any time, followed by refund, followed by purchase | login at any time, followed by purchase, followed by refund",
                "ratio of (age) to (visits) given at least 1 is at least 1 | ratio of (visits) to (age) given at least 1 is at least 1",
                "(age is 1) or missing | (age is 1), false if missing",
                "not (age is 1) | not (not (age is 1))",
                "at least 1 of [age is 1; age is 2; age is 3] | at least 2 of [age is 1; age is 2; age is 3]",
                "age is 1 and age is 2 | age is 1 or age is 2",
                "age is 1 and age is 2 | age is 1 and age is 2 and age is 2",
                "purchase happened at any time | purchase happened for the first time at any time",
                "score a [1 if (age is 1)] is 1 | score a [1 if (age is 1); at most 1] is 1",
                "score a [1 if (age is 1)] is 1 | score b [1 if (age is 1)] is 1",
            })
    void whatMeansAnotherHasAnotherHash(String one, String other) {
        assertThat(ContentHash.of(GoldenDefinitions.read(one)))
                .isNotEqualTo(ContentHash.of(GoldenDefinitions.read(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "age is any of [1, 12, 2] | age is any of [12, 2, 1]",
                "interests has all of [\"a\", \"b\"] | interests has all of [\"b\", \"a\"]",
                "age is 1 and (age is 2 or age is 3) | (age is 3 or age is 2) and age is 1",
                "score a [1 if (age is 1); 2 if (age is 2)] is 1 | score a [2 if (age is 2); 1 if (age is 1)] is 1",
                "purchase where (gift is true or quantity is 1) happened at any time | purchase where (quantity is 1 or gift is true) happened at any time",
                "purchase at any time, followed by purchase with (cart = cart of purchase) and (category = category of purchase) | purchase at any time, followed by purchase with (category = category of purchase) and (cart = cart of purchase)",
            })
    void anotherOrderHasTheSameHash(String one, String other) {
        assertThat(ContentHash.of(GoldenDefinitions.read(one)))
                .isEqualTo(ContentHash.of(GoldenDefinitions.read(other)));
    }

    @Test
    void wordsAboutSegmentsCount() {
        Criterion adult = GoldenDefinitions.read("age is at least 18");
        Segment plain = Segment.builder("s").explicit(adult).build();
        assertThat(new Segment[] {
                    Segment.builder("t").explicit(adult).build(),
                    Segment.builder("s").where(adult).build(),
                    Segment.builder("s").explicit(adult).title("t").build(),
                    Segment.builder("s").explicit(adult).description("t").build(),
                    Segment.builder("s").explicit(adult).objective("t").build(),
                    Segment.builder("s").explicit(adult).owner("t").build(),
                    Segment.builder("s").explicit(adult).parent("t").build(),
                    Segment.builder("s")
                            .explicit(adult)
                            .kinds(SegmentKind.DEMOGRAPHIC)
                            .build()
                })
                .extracting(ContentHash::of)
                .doesNotHaveDuplicates()
                .doesNotContain(ContentHash.of(plain));
    }

    @Test
    void orderOfKindsAndOfCriteriaDoesNotCount() {
        Criterion adult = GoldenDefinitions.read("age is at least 18");
        Criterion german = GoldenDefinitions.read("country is \"DE\"");
        assertThat(ContentHash.of(Segment.builder("s")
                        .explicit(adult)
                        .explicit(german)
                        .kinds(SegmentKind.DEMOGRAPHIC, SegmentKind.GEOGRAPHIC)
                        .build()))
                .isEqualTo(ContentHash.of(Segment.builder("s")
                        .explicit(german)
                        .explicit(adult)
                        .kinds(SegmentKind.GEOGRAPHIC, SegmentKind.DEMOGRAPHIC)
                        .build()));
    }

    /** Were each level sorted by text that is written for it, this would write the square of what it has. */
    @Test
    void deepDefinitionsAreHashed() {
        Criterion deep = GoldenDefinitions.read("age is at least 18");
        for (int i = 0; i < 1000; i++) {
            deep = AllOf.of(GoldenDefinitions.read("country is \"DE\""), deep);
        }
        assertThat(ContentHash.of(deep)).startsWith("sha256:");
    }
}
