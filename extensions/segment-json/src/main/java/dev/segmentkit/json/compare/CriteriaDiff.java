package dev.segmentkit.json.compare;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.json.ContentHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two lists of criteria whose order means nothing. What is in both is left aside; of the rest, those that are
 * about the same thing are taken for one criterion that changed, and looked into.
 */
final class CriteriaDiff {
    private final List<Change> changes;

    CriteriaDiff(List<Change> changes) {
        this.changes = changes;
    }

    void compare(String where, List<Criterion> before, List<Criterion> after) {
        List<Criterion> gone = without(before, after);
        List<Criterion> come = without(after, before);
        for (Criterion was : gone) {
            Optional<Criterion> now = nearest(was, come);
            now.ifPresentOrElse(
                    is -> {
                        boolean unused = come.remove(is);
                        changed(where, was, is);
                    },
                    () -> changes.add(Change.removed(where, was.text())));
        }
        come.forEach(is -> changes.add(Change.added(where, is.text())));
    }

    private void changed(String where, Criterion was, Criterion is) {
        if (was.children().isEmpty()) {
            changes.add(new Change(where, Optional.of(was.text()), Optional.of(is.text())));
        } else {
            compare(where + ", " + Likeness.of(was), was.children(), is.children());
        }
    }

    /** Those of the first list that are not in the second, each as often as it is missing there. */
    private static List<Criterion> without(List<Criterion> some, List<Criterion> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(other -> there.merge(ContentHash.canonical(other), 1, Integer::sum));
        List<Criterion> rest = new ArrayList<>();
        for (Criterion one : some) {
            if (there.merge(ContentHash.canonical(one), -1, Integer::sum) < 0) {
                rest.add(one);
            }
        }
        return rest;
    }

    /** Of those about the same thing, the one that has most in common; the first of several. */
    private static Optional<Criterion> nearest(Criterion was, List<Criterion> candidates) {
        String about = Likeness.of(was);
        Comparator<Criterion> byCommon = Comparator.comparingInt(candidate -> common(was, candidate));
        return candidates.stream()
                .filter(candidate -> Likeness.of(candidate).equals(about))
                .reduce((one, other) -> byCommon.compare(one, other) >= 0 ? one : other);
    }

    private static int common(Criterion one, Criterion other) {
        if (one instanceof ValueTest<?> test && other instanceof ValueTest<?> otherTest) {
            return test.subject().text().equals(otherTest.subject().text()) ? 1 : 0;
        }
        return one.children().size() - without(one.children(), other.children()).size();
    }
}
