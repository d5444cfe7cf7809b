package dev.segmentkit.examples.retail.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the events of all contacts happened. */
public final class Timeline {
    private final List<Instant> moments = new ArrayList<>();

    void add(Instant moment) {
        moments.add(moment);
    }

    /** The moment of the latest event, or nothing where there are no events. */
    public Optional<Instant> latest() {
        return moments.stream().max(Comparator.naturalOrder());
    }

    public long countAfter(Instant moment) {
        return moments.stream().filter(moment::isBefore).count();
    }
}
