package dev.segmentkit.testkit.random;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes worlds. In each the same few values, spans and days stand in criteria and in contacts.
 *
 * @param segments how many segments a world has
 * @param contacts how many contacts
 * @param moments as of how many moments
 * @param knownInPart one history in so many is known in part only (T9), by chance; none if 0
 */
public record WorldGenerator(int segments, int contacts, int moments, int knownInPart) implements Generator<World> {
    /** Segments refer to the first few only, so that chains stay short: the reference works out each as often as it is named. */
    private static final int MOST_REFERRED = 8;

    @Override
    public World next(Random random) {
        Dice dice = Dice.of(random);
        RandomVocabulary vocabulary = RandomVocabulary.rolled(dice);
        RandomTimes times = new RandomTimes(dice, vocabulary.timeZone());
        RandomValues values = new RandomValues(dice, times);
        return new World(
                vocabulary.vocabulary(),
                catalog(dice, new RandomCriteria(dice, times, values, vocabulary)),
                contacts(new RandomContacts(dice, times, values, vocabulary, knownInPart)),
                moments(times));
    }

    private SegmentCatalog catalog(Dice dice, RandomCriteria criteria) {
        List<Segment> catalog = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        RandomNames names = new RandomNames(dice);
        for (int i = 0; i < segments; i++) {
            String id = names.next();
            catalog.add(Segment.builder(id).where(criteria.any(earlier)).build());
            if (earlier.size() < MOST_REFERRED) {
                earlier.add(id);
            }
        }
        return SegmentCatalog.of(catalog);
    }

    private List<Contact> contacts(RandomContacts generator) {
        List<Contact> made = new ArrayList<>();
        for (int i = 0; i < contacts; i++) {
            made.add(generator.contact("c-" + i));
        }
        return List.copyOf(made);
    }

    private List<Instant> moments(RandomTimes times) {
        List<Instant> made = new ArrayList<>(List.of(times.asOf()));
        while (made.size() < moments) {
            made.add(times.near());
        }
        return List.copyOf(made);
    }
}
