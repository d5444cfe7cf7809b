package dev.segmentkit.testkit;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was looked at, and how often: kinds of criteria, subjects, expectations, windows and zones, constants such as operators,
 * functions and units, and truth values. A new kind or constant is expected as soon as it exists. Not thread-safe.
 */
public final class Coverage {
    private final Map<String, Long> hits = new TreeMap<>();

    /** Nothing yet. */
    public Coverage() {}

    /** Counts all that a criterion is made of. */
    public void add(Criterion criterion) {
        for (Object part : Parts.of(criterion)) {
            if (part instanceof Record record && isOurs(record.getClass())) {
                hit(record.getClass().getSimpleName());
            }
            if (part instanceof Enum<?> constant && isOurs(constant.getDeclaringClass())) {
                hit(name(constant));
            }
        }
    }

    /** Counts an answer. */
    public void add(Truth truth) {
        hit(name(truth));
    }

    private void hit(String name) {
        hits.merge(name, 1L, Long::sum);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage().equals(Criterion.class.getPackage())
                || type.getPackage().equals(Window.class.getPackage());
    }

    private static String name(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + "." + constant.name();
    }

    /** What was not looked at and could have been, by name; nothing if all was. */
    public Set<String> missed() {
        Set<String> expected = new TreeSet<>();
        Stream.of(Truth.values()).map(Coverage::name).forEach(expected::add);
        Stream.of(
                        Criterion.class,
                        Subject.class,
                        Expectation.class,
                        Window.class,
                        Zone.class,
                        SequenceStep.class,
                        TimeSpan.class,
                        EventAggregate.class,
                        EventPosition.class)
                .forEach(type -> expect(type, expected));
        expected.removeAll(hits.keySet());
        return expected;
    }

    /** A kind, with the constants that its records take; of something sealed, all its kinds. */
    private static void expect(Class<?> type, Set<String> expected) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> expect(kind, expected));
        } else if (type.isEnum()) {
            constants(type).map(Coverage::name).forEach(expected::add);
        } else if (type.isRecord()) {
            expected.add(type.getSimpleName());
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isEnum() && isOurs(component.getType())) {
                    expect(component.getType(), expected);
                }
            }
        }
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    /** Every name with its number, one a line. */
    @Override
    public String toString() {
        return hits.entrySet().stream()
                .map(hit -> "%s %s".formatted(hit.getKey(), hit.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
