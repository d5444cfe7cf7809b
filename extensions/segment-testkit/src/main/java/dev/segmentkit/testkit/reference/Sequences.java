package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.time.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events one after the other (B8), by trying every choice of events: each for the first step, each for the second, and so on.
 * A choice has one entry for the first step and one for each other step; the entry of a step that must not happen is null.
 */
record Sequences(Situation situation, EventSequence sequence) {

    Truth truth() {
        Seen first = situation.histories().seen(sequence.first());
        boolean fits = false;
        for (Event<?> event : first.events()) {
            List<@Nullable Event<?>> choice = new ArrayList<>();
            choice.add(event);
            Truth truth = continued(choice);
            if (truth == Truth.TRUE) {
                return Truth.TRUE;
            }
            fits |= truth == Truth.UNKNOWN;
        }
        return first.isComplete() && !fits ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether some continuation fits: for certain, only as far as is known, or none. */
    private Truth continued(List<@Nullable Event<?>> choice) {
        if (choice.size() > sequence.steps().size()) {
            return fits(choice);
        }
        SequenceStep step = sequence.steps().get(choice.size() - 1);
        List<@Nullable Event<?>> candidates = new ArrayList<>();
        if (step.mustHappen()) {
            candidates.addAll(situation.histories().all(step.pattern()));
        } else {
            candidates.add(null);
        }
        Truth best = Truth.FALSE;
        for (Event<?> candidate : candidates) {
            List<@Nullable Event<?>> longer = new ArrayList<>(choice);
            longer.add(candidate);
            if (candidate != null && !follows(longer)) {
                continue;
            }
            Truth truth = continued(longer);
            if (truth == Truth.TRUE) {
                return Truth.TRUE;
            }
            best = truth == Truth.UNKNOWN ? truth : best;
        }
        return best;
    }

    /** Whether the last event of the choice comes after the one before it, in time, and is tied to it. */
    private boolean follows(List<@Nullable Event<?>> choice) {
        int index = choice.size() - 1;
        Event<?> event = at(choice, index);
        Event<?> before = before(choice, index);
        SequenceStep step = sequence.steps().get(index - 1);
        return Histories.ORDER.compare(event, before) > 0
                && !isAfter(event, limit(before, step.within()))
                && !isAfter(event, limit(at(choice, 0), sequence.within()))
                && isTied(choice, index, event);
    }

    /** Whether nothing that must not happen did, and whether that is certain. */
    private Truth fits(List<@Nullable Event<?>> choice) {
        Truth truth = Truth.TRUE;
        for (int index = 1; index < choice.size(); index++) {
            if (!sequence.steps().get(index - 1).mustHappen()) {
                truth = truth.and(isSpared(choice, index));
            }
        }
        return truth;
    }

    /** Whether a step that must not happen did not: UNKNOWN if it may have, before the history is known. */
    private Truth isSpared(List<@Nullable Event<?>> choice, int index) {
        SequenceStep step = sequence.steps().get(index - 1);
        Event<?> before = before(choice, index);
        Optional<Event<?>> next = next(choice, index);
        Optional<Instant> limit = earlier(
                limit(before, step.within()),
                next.isPresent() ? Optional.empty() : limit(at(choice, 0), sequence.within()));
        for (Event<?> event : situation.histories().all(step.pattern())) {
            boolean comesBetween = Histories.ORDER.compare(event, before) > 0
                    && next.filter(end -> Histories.ORDER.compare(event, end) >= 0)
                            .isEmpty()
                    && !isAfter(event, limit);
            if (comesBetween && isTied(choice, index, event)) {
                return Truth.FALSE;
            }
        }
        if (next.isEmpty() && limit.orElseThrow().isAfter(situation.asOf())) {
            return Truth.FALSE;
        }
        boolean known = situation
                .contact()
                .historyKnownSince()
                .filter(since -> before.occurredAt().isBefore(since))
                .isEmpty();
        return known || !canBeTied(choice, index) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Event<?> at(List<@Nullable Event<?>> choice, int index) {
        Event<?> event = choice.get(index);
        if (event == null) {
            throw new IllegalStateException("no event was chosen for step " + index);
        }
        return event;
    }

    /** The event before a step: that of the nearest earlier step that must happen. */
    private static Event<?> before(List<@Nullable Event<?>> choice, int index) {
        int before = index - 1;
        while (choice.get(before) == null) {
            before--;
        }
        return at(choice, before);
    }

    private static Optional<Event<?>> next(List<@Nullable Event<?>> choice, int index) {
        for (int next = index + 1; next < choice.size(); next++) {
            Event<?> event = choice.get(next);
            if (event != null) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> limit(Event<?> from, Optional<TimeSpan> within) {
        return within.map(span -> situation.calendars().shifted(from.occurredAt(), span, 1));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private static boolean isAfter(Event<?> event, Optional<Instant> limit) {
        return limit.filter(end -> event.occurredAt().isAfter(end)).isPresent();
    }

    /** Whether an event of a step has the same values as the events that it is tied to. */
    private boolean isTied(List<@Nullable Event<?>> choice, int index, Event<?> event) {
        for (PropertyMatch match : sequence.steps().get(index - 1).matches()) {
            Optional<Object> own = Source.of(event).value(match.own());
            Optional<Object> earlier = Source.of(partner(choice, index, match)).value(match.earlier());
            if (own.isEmpty() || earlier.isEmpty() || !Plain.same(own.get(), earlier.get())) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything that an event could be tied to. */
    private boolean canBeTied(List<@Nullable Event<?>> choice, int index) {
        for (PropertyMatch match : sequence.steps().get(index - 1).matches()) {
            if (Source.of(partner(choice, index, match)).value(match.earlier()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest earlier event of the type that the tie names. */
    private static Event<?> partner(List<@Nullable Event<?>> choice, int index, PropertyMatch match) {
        for (int i = index - 1; i >= 0; i--) {
            Event<?> event = choice.get(i);
            if (event != null
                    && match.earlier()
                            .eventType()
                            .equals(Optional.of(event.type().name()))) {
                return event;
            }
        }
        throw new IllegalStateException("nothing to tie with: " + match);
    }
}
