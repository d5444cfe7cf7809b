package dev.segmentkit.examples.nightly;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Stands for what a database gives row by row: readers that are made when they are asked for, always the same ones. One in a
 * thousand is broken, since no data are without faults: a visit of theirs has no moment.
 */
final class GeneratedReaders implements Iterable<Reader> {
    private static final List<String> SECTIONS = List.of("politics", "sports", "culture", "recipes");
    private static final int MOST_VISITS = 12;
    private static final int OLDEST_VISIT_IN_DAYS = 120;

    private final int number;
    private final Instant asOf;

    GeneratedReaders(int number, Instant asOf) {
        this.number = number;
        this.asOf = asOf;
    }

    @Override
    public Iterator<Reader> iterator() {
        return IntStream.rangeClosed(1, number).mapToObj(this::reader).iterator();
    }

    private Reader reader(int i) {
        SplittableRandom random = new SplittableRandom(i);
        Integer birthYear = random.nextInt(5) == 0 ? null : random.nextInt(1940, 2010);
        boolean isPaying = random.nextInt(4) == 0;
        String favourite = section(random);
        List<Visit> visits = IntStream.range(0, random.nextInt(MOST_VISITS))
                .mapToObj(visit -> visit(visit, random, favourite))
                .toList();
        return new Reader("r" + i, birthYear, isPaying, i % 1000 == 0 ? List.of(withoutMoment()) : visits);
    }

    private Visit visit(int number, SplittableRandom random, String favourite) {
        Instant at = asOf.minus(Duration.ofDays(random.nextInt(OLDEST_VISIT_IN_DAYS)));
        return new Visit("v" + number, at, random.nextBoolean() ? favourite : section(random));
    }

    private static String section(SplittableRandom random) {
        return SECTIONS.get(random.nextInt(SECTIONS.size()));
    }

    @SuppressWarnings("NullAway") // this host breaks its word
    private static Visit withoutMoment() {
        @Nullable Instant missing = null;
        return new Visit("v0", missing, "sports");
    }
}
