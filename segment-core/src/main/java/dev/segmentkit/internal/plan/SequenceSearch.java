package dev.segmentkit.internal.plan;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for events that make up a sequence, for one contact as of one moment. Depth first: for each event of a step, all
 * that may come after it. What can come after an event depends on that event, on those that later steps are tied to, and on
 * the first one if the whole sequence has a limit; so what was found once for these is kept, and time is at most of the order
 * of steps times the square of the events where steps are tied to the first or to the nearest one only.
 *
 * @param <H> the host's class of contacts
 */
final class SequenceSearch<H> {
    private final List<SequencePart<H, ?>> parts;
    private final List<List<? extends Occurrence<?>>> events;
    private final Limit<H> whole;
    private final Evaluation<H> evaluation;
    private final Map<List<String>, Outcome> known = new HashMap<>();

    SequenceSearch(List<SequencePart<H, ?>> parts, Limit<H> whole, Evaluation<H> evaluation) {
        this.parts = parts;
        this.events = parts.stream()
                .<List<? extends Occurrence<?>>>map(part -> part.pattern().past(evaluation))
                .toList();
        this.whole = whole;
        this.evaluation = evaluation;
    }

    /**
     * What there is from one event on.
     *
     * @param events that event and later ones that make up the sequence; null if there are none
     * @param decidedAt the first moment at which it will be one, if nothing happens until then; {@link Instant#MAX} if that
     *     cannot be
     */
    record Outcome(@Nullable List<Occurrence<?>> events, Instant decidedAt) {
        private static final Outcome NOTHING = new Outcome(null, Instant.MAX);

        private static Outcome complete(Occurrence<?> last) {
            return new Outcome(List.of(last), Instant.MAX);
        }

        /** The same, from the event before on. */
        private Outcome after(Occurrence<?> before) {
            return events == null
                    ? this
                    : new Outcome(
                            ImmutableList.<Occurrence<?>>builder()
                                    .add(before)
                                    .addAll(events)
                                    .build(),
                            decidedAt);
        }

        private Outcome or(Outcome other) {
            return events == null && other.events == null
                    ? new Outcome(null, Instants.earlier(decidedAt, other.decidedAt))
                    : events == null ? other : this;
        }
    }

    /** The sequences that begin with an event. */
    Outcome from(Occurrence<?> first) {
        return after(List.of(first), 0);
    }

    /**
     * The sequences that go on from a choice of events.
     *
     * @param chosen the events of the steps so far, the first one included; null where one must not happen
     * @param next the index of the next part
     */
    private Outcome after(List<@Nullable Occurrence<?>> chosen, int next) {
        List<String> key = key(chosen, next);
        Outcome found = known.get(key);
        if (found == null) {
            found = search(chosen, next);
            known.put(key, found);
        }
        return found;
    }

    private Outcome search(List<@Nullable Occurrence<?>> chosen, int next) {
        int following = next;
        while (following < parts.size() && !parts.get(following).mustHappen()) {
            following++;
        }
        Occurrence<?> before = last(chosen);
        if (following == parts.size()) {
            return end(chosen, before, next);
        }
        if (mayHaveHappened(chosen, before, next, following)) {
            return Outcome.NOTHING;
        }
        SequencePart<H, ?> part = parts.get(following);
        Instant latest = Instants.earlier(part.limit().after(before.at(), evaluation), wholeEnds(chosen));
        Occurrence<?> forbidden = firstForbidden(chosen, before, next, following);
        Outcome found = Outcome.NOTHING;
        for (Occurrence<?> event : events.get(following)) {
            if (event.at().isAfter(latest)
                    || (forbidden != null && event.isAfter(forbidden))
                    || found.events() != null) {
                break;
            }
            if (event.isAfter(before) && isTied(part, event, chosen)) {
                found = found.or(after(extended(chosen, following - next, event), following + 1)
                        .after(before));
            }
        }
        return found;
    }

    /** What must not happen at the end is decided once its limit has passed. */
    private Outcome end(List<@Nullable Occurrence<?>> chosen, Occurrence<?> before, int next) {
        if (mayHaveHappened(chosen, before, next, parts.size())
                || firstForbidden(chosen, before, next, parts.size()) != null) {
            return Outcome.NOTHING;
        }
        Instant decidedAt = Instant.MIN;
        for (int i = next; i < parts.size(); i++) {
            Instant limit = limit(i, chosen, before);
            decidedAt = limit.isAfter(decidedAt) ? limit : decidedAt;
        }
        return decidedAt.isAfter(evaluation.asOf()) ? new Outcome(null, decidedAt) : Outcome.complete(before);
    }

    /** Whether what must not happen may have, without that anybody knows; not if nothing can be tied to what was chosen. */
    private boolean mayHaveHappened(List<@Nullable Occurrence<?>> chosen, Occurrence<?> before, int from, int to) {
        boolean unknown = evaluation
                .unknownUntil()
                .filter(until -> !before.at().isAfter(until))
                .isPresent();
        return unknown
                && parts.subList(from, to).stream()
                        .anyMatch(part -> part.ties().stream()
                                .allMatch(tie -> tie.isPossible(Objects.requireNonNull(chosen.get(tie.partner())))));
    }

    /** The first event after the one before that must not happen, within its limit; null if there is none. */
    private @Nullable Occurrence<?> firstForbidden(
            List<@Nullable Occurrence<?>> chosen, Occurrence<?> before, int from, int to) {
        Occurrence<?> first = null;
        for (int i = from; i < to; i++) {
            Instant limit = limit(i, chosen, before);
            for (Occurrence<?> event : events.get(i)) {
                if (event.at().isAfter(limit) || (first != null && !first.isAfter(event))) {
                    break;
                }
                if (event.isAfter(before) && isTied(parts.get(i), event, chosen)) {
                    first = event;
                    break;
                }
            }
        }
        return first;
    }

    /** When the limit of a part that must not happen ends; that of the whole sequence counts, too. */
    private Instant limit(int part, List<@Nullable Occurrence<?>> chosen, Occurrence<?> before) {
        return Instants.earlier(parts.get(part).limit().after(before.at(), evaluation), wholeEnds(chosen));
    }

    private static boolean isTied(SequencePart<?, ?> part, Occurrence<?> event, List<@Nullable Occurrence<?>> chosen) {
        return part.ties().stream()
                .allMatch(tie -> tie.holds(event, Objects.requireNonNull(chosen.get(tie.partner()))));
    }

    private Instant wholeEnds(List<@Nullable Occurrence<?>> chosen) {
        return whole.after(Objects.requireNonNull(chosen.get(0)).at(), evaluation);
    }

    private static Occurrence<?> last(List<@Nullable Occurrence<?>> chosen) {
        return Objects.requireNonNull(chosen.get(chosen.size() - 1));
    }

    private static List<@Nullable Occurrence<?>> extended(
            List<@Nullable Occurrence<?>> chosen, int skipped, Occurrence<?> event) {
        List<@Nullable Occurrence<?>> extended = new ArrayList<>(chosen);
        extended.addAll(Collections.nCopies(skipped, null));
        extended.add(event);
        return extended;
    }

    /** All that what comes after depends on. */
    private List<String> key(List<@Nullable Occurrence<?>> chosen, int next) {
        List<String> key = new ArrayList<>();
        key.add(String.valueOf(next));
        key.add(last(chosen).id());
        if (whole.span().isPresent()) {
            key.add(Objects.requireNonNull(chosen.get(0)).id());
        }
        for (int i = next; i < parts.size(); i++) {
            for (Tie tie : parts.get(i).ties()) {
                if (tie.partner() < chosen.size()) {
                    key.add(Objects.requireNonNull(chosen.get(tie.partner())).id());
                }
            }
        }
        return key;
    }
}
