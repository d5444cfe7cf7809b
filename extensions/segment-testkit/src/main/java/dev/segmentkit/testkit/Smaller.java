package dev.segmentkit.testkit;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Window;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Criteria with a little less in them: a child instead of the whole, an element of a list left out, a limit dropped. Records are
 * taken apart and put together again by what they are made of; what their constructors refuse is left out.
 */
final class Smaller {
    private Smaller() {}

    /** Each criterion that is one step smaller. */
    static List<Criterion> of(Criterion criterion) {
        return variants(criterion).stream().map(Criterion.class::cast).toList();
    }

    private static List<Object> variants(Object whole) {
        List<Object> variants = new ArrayList<>();
        if (whole instanceof Criterion criterion) {
            variants.addAll(criterion.children());
            if (!(criterion instanceof Constant)) {
                variants.add(Constant.EVERYONE);
            }
        }
        if (whole instanceof Subject<?> subject) {
            // What it is compared with has to stay of its type.
            subject.workedOutFrom().stream()
                    .filter(part -> part.type() == subject.type())
                    .forEach(variants::add);
        }
        if (whole instanceof Window && !(whole instanceof Ever)) {
            variants.add(new Ever());
        }
        if (whole instanceof Record record) {
            variants.addAll(rebuilt(record));
        }
        if (whole instanceof List<?> list) {
            variants.addAll(shorter(list));
        }
        if (whole instanceof Optional<?> maybe && maybe.isPresent()) {
            variants.add(Optional.empty());
            variants(maybe.get()).forEach(variant -> variants.add(Optional.of(variant)));
        }
        return variants;
    }

    private static List<Object> shorter(List<?> list) {
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> without = new ArrayList<>(list);
            Object element = without.remove(i);
            variants.add(without);
            for (Object variant : variants(element)) {
                List<Object> with = new ArrayList<>(list);
                with.set(i, variant);
                variants.add(with);
            }
        }
        return variants;
    }

    private static List<Object> rebuilt(Record record) {
        List<Object> variants = new ArrayList<>();
        List<Object> values = Parts.values(record);
        for (int i = 0; i < values.size(); i++) {
            for (Object variant : variants(values.get(i))) {
                List<Object> changed = new ArrayList<>(values);
                changed.set(i, variant);
                built(record.getClass(), changed).ifPresent(variants::add);
            }
        }
        return variants;
    }

    private static Optional<Object> built(Class<?> type, List<Object> values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values.toArray()));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            // Such a record does not exist.
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build another " + type.getSimpleName(), e);
        }
    }
}
