package dev.segmentkit.json.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.json.ContentHash;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import dev.segmentkit.testkit.text.ConformanceVocabulary;
import dev.segmentkit.testkit.text.CriterionReader;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentDiffTest {
    private static final CriterionReader READER = new CriterionReader(ConformanceVocabulary.vocabulary());

    private static Criterion read(String sentence) {
        return READER.read(sentence);
    }

    private static Segment where(Criterion... criteria) {
        Segment.Builder segment = Segment.builder("s");
        for (Criterion criterion : criteria) {
            Segment.Builder unused = segment.where(criterion);
        }
        return segment.build();
    }

    private static String changes(Criterion before, Criterion after) {
        return String.join(
                "\n",
                SegmentDiff.between(where(before), where(after)).changes().stream()
                        .map(Change::text)
                        .toList());
    }

    @Test
    void changedThresholdIsAChangeOfItsCriterion() {
        SegmentDiff diff = SegmentDiff.between(
                Segment.builder("loyal").explicit(read("age is at least 18")).build(),
                Segment.builder("loyal").explicit(read("age is at least 21")).build());
        assertThat(diff.changes())
                .containsExactly(
                        new Change("explicit", Optional.of("age is at least 18"), Optional.of("age is at least 21")));
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.text()).isEqualTo("""
                        segment 'loyal' changed:
                          - in explicit: age is at least 18
                          + in explicit: age is at least 21""");
        assertThat(diff).hasToString(diff.text());
    }

    @Test
    void oneCriterionMoreAmongTenIsOneAddition() {
        List<Criterion> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(read("visits is at least " + i));
        }
        List<Criterion> eleven = new ArrayList<>(ten);
        eleven.add(4, read("visits is at least 99"));
        Collections.reverse(ten);
        assertThat(changes(new AnyOf(ten), new AnyOf(eleven))).isEqualTo("+ in mixed, any of: visits is at least 99");
        assertThat(changes(new AnyOf(eleven), new AnyOf(ten))).isEqualTo("- in mixed, any of: visits is at least 99");
    }

    @Test
    void orderIsNoChange() {
        Criterion adult = read("age is at least 18");
        Criterion shopper = read("purchase happened at any time");
        SegmentDiff diff = SegmentDiff.between(
                where(AllOf.of(adult, AnyOf.of(shopper, read("tier is any of [\"gold\", \"silver\"]")))),
                where(AllOf.of(AnyOf.of(read("tier is any of [\"silver\", \"gold\"]"), shopper), adult)));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text()).isEqualTo("segment 's' did not change");
    }

    @Test
    void whatIsThereTwiceIsCounted() {
        Criterion adult = read("age is at least 18");
        assertThat(changes(AllOf.of(adult, adult), AllOf.of(adult, adult, adult)))
                .isEqualTo("+ in mixed, all of: age is at least 18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not (age is 1) | not (age is 2) | - in mixed, not: age is 1 / + in mixed, not: age is 2",
                "(age is 1) or missing | (age is 2) or missing | - in mixed, or missing: age is 1 / + in mixed, or missing: age is 2",
                "(age is 1), false if missing | (age is 2), false if missing | - in mixed, false if missing: age is 1 / + in mixed, false if missing: age is 2",
                "at least 2 of [age is 1; visits is 2] | at least 2 of [age is 1; visits is 2; balance is 3] | + in mixed, at least 2 of: balance is 3",
                "at least 1 of [age is 1; visits is 2] | at least 2 of [age is 1; visits is 2] | - in mixed: at least 1 of [age is 1; visits is 2] / + in mixed: at least 2 of [age is 1; visits is 2]",
                "in segment a | in segment b | - in mixed: in segment a / + in mixed: in segment b",
                "everyone | nobody | - in mixed: everyone / + in mixed: nobody",
                "everyone | age is 1 | - in mixed: everyone / + in mixed: age is 1",
                "purchase happened at any time | purchase happened in the last 1 day | - in mixed: purchase happened at any time / + in mixed: purchase happened in the last 1 day",
                "login at any time, followed by refund | login at any time, followed by purchase | - in mixed: login at any time, followed by refund / + in mixed: login at any time, followed by purchase",
            })
    void changesAreNamedWhereTheyAre(String before, String after, String changes) {
        assertThat(changes(read(before), read(after)).replace("\n", " / ")).isEqualTo(changes);
    }

    @Test
    void changesAreMatchedByWhatTheyAreAbout() {
        SegmentDiff diff = SegmentDiff.between(
                where(
                        read("age is at least 18"),
                        read("count of purchase in the last 90 days is at least 3"),
                        read("count of login in the last 90 days is at least 3"),
                        read("age is 1 or visits is 2"),
                        read("country is \"DE\" or country is \"AT\"")),
                where(
                        read("country is \"AT\" or country is \"DE\" or country is \"CH\""),
                        read("visits is 2 or age is 7"),
                        read("count of login in the last 90 days is at least 4"),
                        read("count of purchase in the last 60 days is at least 3"),
                        read("balance is at least 18")));
        assertThat(diff.text()).isEqualTo("""
                        segment 's' changed:
                          - in mixed: age is at least 18
                          - in mixed: count of purchase in the last 90 days is at least 3
                          + in mixed: count of purchase in the last 60 days is at least 3
                          - in mixed: count of login in the last 90 days is at least 3
                          + in mixed: count of login in the last 90 days is at least 4
                          - in mixed, any of: age is 1
                          + in mixed, any of: age is 7
                          + in mixed, any of: country is "CH"
                          + in mixed: balance is at least 18""");
    }

    @Test
    void sameMeasureIsTakenBeforeOneOfAnotherWindow() {
        assertThat(changes(
                        AllOf.of(read("count of purchase in the last 90 days is at least 3"), Constant.EVERYONE),
                        AllOf.of(
                                Constant.EVERYONE,
                                read("count of purchase in the last 7 days is at least 1"),
                                read("count of purchase in the last 90 days is at least 4"))))
                .isEqualTo("""
                        - in mixed, all of: count of purchase in the last 90 days is at least 3
                        + in mixed, all of: count of purchase in the last 90 days is at least 4
                        + in mixed, all of: count of purchase in the last 7 days is at least 1""");
    }

    @Test
    void wordsAndDoorsAreCompared() {
        Criterion adult = read("age is at least 18");
        Segment before = Segment.builder("a")
                .title("Old")
                .owner("ann")
                .objective("sell")
                .parent("p")
                .explicit(adult)
                .implicit(read("purchase happened at any time"))
                .kinds(SegmentKind.VALUE_BASED, SegmentKind.DEMOGRAPHIC)
                .build();
        Segment after = Segment.builder("b")
                .title("New\n  + in explicit: nobody")
                .description("Said \"more\"")
                .owner("ann")
                .parent("q")
                .where(adult)
                .implicit(read("purchase happened for the first time at any time"))
                .build();
        assertThat(SegmentDiff.between(before, after).text()).isEqualTo("""
                        segment 'a' changed:
                          - in id: "a"
                          + in id: "b"
                          - in title: "Old"
                          + in title: "New\\n  + in explicit: nobody"
                          + in description: "Said \\"more\\""
                          - in objective: "sell"
                          - in parent: "p"
                          + in parent: "q"
                          - in kinds: demographic, value-based
                          - in explicit: age is at least 18
                          - in implicit: purchase happened at any time
                          + in implicit: purchase happened for the first time at any time
                          + in mixed: age is at least 18""");
    }

    @Test
    void changeIsADifference() {
        assertThatThrownBy(() -> new Change("title", Optional.of("a"), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing changed in title: it was and is a");
    }

    @Provide
    Arbitrary<World> worlds() {
        WorldGenerator worlds = new WorldGenerator(8, 0, 1, 0);
        return Arbitraries.randomValue(worlds::next);
    }

    /** For criteria of every kind, held against each other. */
    @Property(seed = "61", tries = 100)
    void nothingChangesIfAndOnlyIfHashesAreTheSame(@ForAll("worlds") World world) {
        for (Segment one : world.catalog()) {
            for (Segment other : world.catalog()) {
                SegmentDiff diff = SegmentDiff.between(where(one.criterion()), where(other.criterion()));
                assertThat(diff.isEmpty())
                        .isEqualTo(ContentHash.of(one.criterion()).equals(ContentHash.of(other.criterion())));
            }
        }
    }
}
