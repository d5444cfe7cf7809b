package dev.segmentkit.testkit.random;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.SequenceStep.Kind;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Criteria of every kind over a random vocabulary, with literals from the same few values that contacts have. */
final class RandomCriteria {
    private static final int MOST_STEPS = 3;

    private final Dice dice;
    private final RandomTimes times;
    private final RandomValues values;
    private final RandomVocabulary vocabulary;

    RandomCriteria(Dice dice, RandomTimes times, RandomValues values, RandomVocabulary vocabulary) {
        this.dice = dice;
        this.times = times;
        this.values = values;
        this.vocabulary = vocabulary;
    }

    /**
     * Any criterion.
     *
     * @param references the segments that it may refer to
     */
    Criterion any(List<String> references) {
        return combined(2, () -> leaf(references));
    }

    /** A criterion that refers to nothing and is no deeper than one combination. */
    Criterion simple() {
        return combined(1, () -> leaf(List.of()));
    }

    private Criterion combined(int depth, Supplier<Criterion> leaf) {
        if (depth == 0 || dice.oneIn(2)) {
            return leaf.get();
        }
        Supplier<Criterion> part = () -> combined(depth - 1, leaf);
        return dice.roll(
                () -> new AllOf(dice.list(2, 3, part)),
                () -> new AnyOf(dice.list(2, 3, part)),
                () -> new AtLeast(dice.of(1, 2, 3), dice.list(3, 4, part)),
                () -> new Not(part.get()),
                () -> new IfUnknown(part.get(), dice.oneIn(2)));
    }

    private Criterion leaf(List<String> references) {
        if (dice.oneIn(30)) {
            return dice.of(Constant.values());
        }
        if (!references.isEmpty() && dice.oneIn(10)) {
            return new SegmentReference(dice.of(references));
        }
        return switch (dice.below(8)) {
            case 0 -> new EventTest(selection(), dice.of(EventTest.Occurrence.values()));
            case 1 -> sequence();
            default -> test(subjects().any());
        };
    }

    private RandomSubjects subjects() {
        return new RandomSubjects(dice, times, vocabulary, this);
    }

    private <V> Criterion test(Subject<V> subject) {
        return new ValueTest<>(subject, new RandomExpectations(dice, times, values).of(subject, subjects()));
    }

    EventSelection selection() {
        return selection(dice.of(vocabulary.eventTypes()));
    }

    EventSelection selection(EventType<?> type) {
        return new EventSelection(pattern(type), times.eventWindow());
    }

    private EventPattern pattern(EventType<?> type) {
        return new EventPattern(type, dice.oneIn(3) ? combined(1, () -> propertyTest(type)) : Constant.EVERYONE);
    }

    private Criterion propertyTest(EventType<?> type) {
        return dice.oneIn(20)
                ? dice.of(Constant.values())
                : propertyTest(new PropertySubjects(dice, times, vocabulary, type));
    }

    private Criterion propertyTest(PropertySubjects subjects) {
        return propertyTest(subjects, subjects.any());
    }

    private <V> Criterion propertyTest(PropertySubjects subjects, Subject<V> subject) {
        return new ValueTest<>(subject, new RandomExpectations(dice, times, values).of(subject, subjects));
    }

    private Criterion sequence() {
        EventSelection first = selection();
        Optional<TimeSpan> within = limit();
        List<EventType<?>> earlier = new ArrayList<>(List.of(first.type()));
        List<SequenceStep> steps = new ArrayList<>();
        for (int count = 1 + dice.below(MOST_STEPS); count > 0; count--) {
            Kind kind = dice.of(Kind.values());
            EventPattern pattern = pattern(dice.of(vocabulary.eventTypes()));
            Optional<TimeSpan> own =
                    kind == Kind.NOT_FOLLOWED_BY && within.isEmpty() ? Optional.of(times.span()) : limit();
            steps.add(new SequenceStep(kind, pattern, matches(pattern.type(), earlier), own));
            if (kind == Kind.FOLLOWED_BY) {
                earlier.add(pattern.type());
            }
        }
        return new EventSequence(first, steps, within);
    }

    private Optional<TimeSpan> limit() {
        return dice.oneIn(2) ? Optional.of(times.span()) : Optional.empty();
    }

    private List<PropertyMatch> matches(EventType<?> type, List<EventType<?>> earlier) {
        if (!dice.oneIn(3)) {
            return List.of();
        }
        Attribute<?, ?> own = dice.of(List.copyOf(vocabulary.vocabulary().properties(type)));
        return vocabulary.properties(dice.of(earlier), own.type()).stream()
                .findAny()
                .map(other -> List.of(new PropertyMatch(other, own)))
                .orElse(List.of());
    }
}
