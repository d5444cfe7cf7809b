package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.Classification;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.fixture.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All segments at once are those that are found one by one. */
class IndexProperties {
    private static final Binding<Contact> BINDING = Binding.ofContacts(Shop.VOCABULARY);
    private static final Instant LATEST = utc("9999-12-31T23:59:59.999999Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void manySegments(int seed) {
        Dice dice = Dice.of(seed);
        SegmentCatalog catalog = RandomSegments.of(dice).catalog(70 + dice.below(530));
        check(dice, catalog, 40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void fewSegments(int seed) {
        Dice dice = Dice.of(seed);
        for (int i = 0; i < 20; i++) {
            check(dice, RandomSegments.of(dice).catalog(1 + dice.below(40)), 30);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 200})
    void onceReadersAreSpecialized(int segments) {
        Dice dice = Dice.of(segments);
        SegmentEngine<Contact> engine =
                SegmentEngine.compile(RandomSegments.of(dice).catalog(segments), BINDING);
        Memberships memberships = engine.newMemberships();
        Contact nobody = Contact.builder("nobody").build();
        for (int i = 0; i <= Filters.SPECIALIZED_AFTER; i++) {
            engine.classify(nobody, LATEST, memberships);
        }
        check(dice, engine, 40);
    }

    private static void check(Dice dice, SegmentCatalog catalog, int contacts) {
        check(dice, SegmentEngine.compile(catalog, BINDING), contacts);
    }

    private static void check(Dice dice, SegmentEngine<Contact> engine, int contacts) {
        RandomValues values = new RandomValues(dice);
        Memberships memberships = engine.newMemberships();
        for (int i = 0; i < contacts; i++) {
            Contact contact = values.contact("c-" + i);
            for (int moment = dice.below(3); moment >= 0; moment--) {
                Instant asOf = values.asOf();
                List<Segment> expected = oneByOne(engine, contact, asOf);
                engine.classify(contact, asOf, memberships);
                assertThat(memberships).as("%s as of %s", contact, asOf).containsExactlyElementsOf(expected);
                assertThat(engine.classify(contact, asOf)).isEqualTo(expected);
            }
        }
    }

    private static List<Segment> oneByOne(SegmentEngine<Contact> engine, Contact contact, Instant asOf) {
        List<Segment> found = new ArrayList<>();
        for (Segment segment : engine.catalog()) {
            if (engine.matches(segment, contact, asOf)) {
                found.add(segment);
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void membershipsHoldAsLongAsIsSaid(int seed) {
        Dice dice = Dice.of(seed);
        SegmentCatalog catalog = RandomSegments.of(dice).catalog(80);
        SegmentEngine<Contact> engine = SegmentEngine.compile(catalog, BINDING);
        RandomValues values = new RandomValues(dice);
        for (int i = 0; i < 30; i++) {
            Contact contact = values.contact("c-" + i);
            Instant asOf = values.asOf();
            Classification classification = engine.classification(contact, asOf);
            assertThat(classification.segments()).isEqualTo(engine.classify(contact, asOf));
            Instant earliest = catalog.segments().stream()
                    .map(segment -> engine.verdict(segment, contact, asOf).validUntil())
                    .min(Instant::compareTo)
                    .orElseThrow();
            assertThat(classification.validUntil()).isAfterOrEqualTo(earliest).isAfter(classification.asOf());
            for (Instant later : before(classification, dice)) {
                assertThat(engine.classify(contact, later))
                        .as("%s at %s", classification, later)
                        .isEqualTo(classification.segments());
            }
        }
    }

    /** The last moment before memberships may change, and some others. */
    private static List<Instant> before(Classification classification, Dice dice) {
        Instant end = classification.validUntil().isAfter(LATEST)
                ? LATEST
                : classification.validUntil().minusNanos(1000);
        long length = Duration.between(classification.asOf(), end).toSeconds();
        List<Instant> moments = new ArrayList<>(List.of(end));
        for (int i = 0; i < 6; i++) {
            moments.add(end.minusSeconds((long) (length * dice.random().nextDouble())));
            moments.add(end.minusSeconds(Math.min(length, dice.below(1 << (5 * i)))));
        }
        moments.removeIf(moment -> moment.isBefore(classification.asOf()));
        return moments;
    }
}
