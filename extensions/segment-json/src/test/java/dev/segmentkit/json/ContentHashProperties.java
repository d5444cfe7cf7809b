package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hashes of random definitions over random vocabularies. */
class ContentHashProperties {
    @Provide
    Arbitrary<World> worlds() {
        WorldGenerator worlds = new WorldGenerator(20, 0, 1, 0);
        return Arbitraries.randomValue(worlds::next);
    }

    @Provide
    Arbitrary<Random> chance() {
        return Arbitraries.longs().map(Random::new);
    }

    @Property(seed = "51", tries = 200)
    void anotherOrderHasTheSameHash(@ForAll("worlds") World world, @ForAll("chance") Random random) {
        Shuffling shuffling = new Shuffling(random);
        for (Criterion criterion : criteria(world)) {
            Criterion shuffled = criterion.accept(shuffling);
            assertThat(ContentHash.canonical(shuffled)).isEqualTo(ContentHash.canonical(criterion));
            assertThat(ContentHash.of(shuffled)).isEqualTo(ContentHash.of(criterion));
        }
    }

    @Property(seed = "52", tries = 100)
    void segmentsInAnotherOrderHaveTheSameHash(@ForAll("worlds") World world, @ForAll("chance") Random random) {
        Shuffling shuffling = new Shuffling(random);
        List<Segment> segments = world.catalog().segments().stream()
                .map(segment -> shuffled(segment, shuffling))
                .toList();
        assertThat(ContentHash.of(SegmentCatalog.of(shuffling.shuffled(segments))))
                .isEqualTo(ContentHash.of(world.catalog()));
    }

    private static Segment shuffled(Segment segment, Shuffling shuffling) {
        Segment.Builder builder = Segment.builder(segment.id());
        shuffling.shuffled(segment.mixedCriteria()).forEach(criterion -> {
            Segment.Builder unused = builder.where(criterion.accept(shuffling));
        });
        return builder.build();
    }

    @Property(seed = "53", tries = 200)
    void whatIsAddedChangesTheHash(@ForAll("worlds") World world) {
        for (Criterion each : criteria(world)) {
            Criterion criterion = new IfUnknown(each, true);
            Set<String> hashes = new HashSet<>();
            assertThat(List.of(
                            criterion,
                            new Not(criterion),
                            new IfUnknown(criterion, true),
                            new IfUnknown(criterion, false),
                            AllOf.of(criterion, criterion),
                            AllOf.of(criterion, criterion, criterion),
                            AllOf.of(criterion, Constant.EVERYONE),
                            AnyOf.of(criterion, Constant.EVERYONE)))
                    .allMatch(variant -> hashes.add(ContentHash.of(variant)));
        }
    }

    /** Sentences of the same letters in another order may mean the same; those of other letters never do. */
    @Property(seed = "54", tries = 200)
    void definitionsOfOtherWordsHaveOtherHashes(@ForAll("worlds") World world) {
        Map<String, String> letters = new HashMap<>();
        for (Criterion criterion : criteria(world)) {
            String sorted = sortedLetters(criterion.text());
            assertThat(letters.putIfAbsent(ContentHash.of(criterion), sorted)).isIn(null, sorted);
        }
    }

    private static String sortedLetters(String text) {
        int[] letters = text.chars().sorted().toArray();
        return new String(letters, 0, letters.length);
    }

    @Property(seed = "55", tries = 200)
    void criteriaAreEqualIfAndOnlyIfTheirDocumentsAre(@ForAll("worlds") World world) {
        Map<String, Criterion> byText = new HashMap<>();
        Map<Criterion, String> byCriterion = new HashMap<>();
        for (Criterion criterion : criteria(world)) {
            String text = DefinitionWriter.compact().criterion(criterion);
            assertThat(byText.putIfAbsent(text, criterion)).isIn(null, criterion);
            assertThat(byCriterion.putIfAbsent(criterion, text)).isIn(null, text);
        }
    }

    private static List<Criterion> criteria(World world) {
        return world.catalog().segments().stream().map(Segment::criterion).toList();
    }
}
