package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.segmentkit.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * Some events happened one after the other: one for the first step and for each step that must happen, each later than the
 * one before it (by moment, then by id). Steps that must not happen forbid events between the event before and the next one,
 * or the end of their limit if that comes first. TRUE if any choice of events fits, FALSE otherwise.
 *
 * <p>A sequence that ends with a step that must not happen becomes TRUE only once the limit has passed without it: exactly
 * then, and without any event.
 *
 * @param first which events it can begin with, and when
 * @param steps what comes after; at least one
 * @param within how long it takes at most, from the first event to the last, the end included; for ever if empty
 */
public record EventSequence(EventSelection first, List<SequenceStep> steps, Optional<TimeSpan> within)
        implements Condition {
    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if there are none, if the last step must not happen and has no limit, or if a property
     *     is to match that of an event which does not come before
     */
    public EventSequence {
        requireNonNull(first, "first");
        requireNonNull(within, "within");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "a sequence that begins with %s has no second step: say what follows".formatted(first.text()));
        }
        for (int i = steps.size() - 1; i >= 0 && !steps.get(i).mustHappen(); i--) {
            if (steps.get(i).within().isEmpty() && within.isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' at the end of a sequence needs a limit: nobody knows what is still to come"
                                .formatted(steps.get(i).text()));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            for (PropertyMatch match : steps.get(i).matches()) {
                int unused = partner(first, steps, i, match);
            }
        }
    }

    /**
     * Which event a step is matched with: 0 for the first one, n for that of the n-th step. It is the nearest earlier one of
     * the type that has the property.
     *
     * @param step the number of the step, from 1 up
     * @param match one of its matches
     */
    public int partner(int step, PropertyMatch match) {
        return partner(first, steps, step - 1, match);
    }

    private static int partner(EventSelection first, List<SequenceStep> steps, int index, PropertyMatch match) {
        for (int i = index - 1; i >= 0; i--) {
            if (steps.get(i).mustHappen() && steps.get(i).pattern().owns(match.earlier())) {
                return i + 1;
            }
        }
        if (first.pattern().owns(match.earlier())) {
            return 0;
        }
        throw new IllegalArgumentException("%s cannot match %s: no such event comes before it in the sequence"
                .formatted(match.own(), match.earlier()));
    }

    @Override
    public List<Criterion> children() {
        return List.of();
    }

    @Override
    public Family family() {
        return Family.IMPLICIT;
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return steps.stream().map(SequenceStep::text).collect(joining(", ", first.text() + ", ", ""))
                + within.map(span -> ", all within " + span.text()).orElse("");
    }

    @Override
    public String toString() {
        return text();
    }
}
