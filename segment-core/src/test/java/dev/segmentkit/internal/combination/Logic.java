package dev.segmentkit.internal.combination;

import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.that;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Shop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Criteria of which nothing matters but how they are combined, by the tables of S1.
 *
 * @param segments what other segments are
 * @param truths what leaves are
 */
record Logic(Map<String, Criterion> segments, Map<Criterion, Truth> truths) {
    /** One of some leaves, which are all different. */
    static Criterion leaf(int number) {
        return that(Shop.AGE, is((long) number));
    }

    static List<Criterion> leaves(int count) {
        return IntStream.range(0, count).mapToObj(Logic::leaf).toList();
    }

    /** Hands out every way in which some leaves can be TRUE, FALSE or UNKNOWN. */
    static void forEach(List<Criterion> leaves, Map<String, Criterion> segments, Consumer<Logic> consumer) {
        for (int i = 0; i < Math.pow(3, leaves.size()); i++) {
            Map<Criterion, Truth> truths = new HashMap<>();
            int rest = i;
            for (Criterion leaf : leaves) {
                truths.put(leaf, Truth.values()[rest % 3]);
                rest /= 3;
            }
            consumer.accept(new Logic(segments, truths));
        }
    }

    /** A combination of some leaves, constants and segments. */
    static Criterion random(Random random, int depth, List<Criterion> leaves) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(15) == 0
                    ? Constant.values()[random.nextInt(2)]
                    : leaves.get(random.nextInt(leaves.size()));
        }
        List<Criterion> children = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            children.add(random(random, depth - 1, leaves));
        }
        return switch (random.nextInt(5)) {
            case 0 -> new AllOf(children);
            case 1 -> new AnyOf(children);
            case 2 -> new AtLeast(1 + random.nextInt(children.size()), children);
            case 3 -> new Not(children.get(0));
            default -> new IfUnknown(children.get(0), random.nextBoolean());
        };
    }

    Truth of(Criterion criterion) {
        if (criterion instanceof Constant constant) {
            return Truth.of(constant == Constant.EVERYONE);
        }
        if (criterion instanceof SegmentReference reference) {
            return of(segments.get(reference.segment()));
        }
        if (criterion instanceof Not not) {
            return of(not.criterion()).not();
        }
        if (criterion instanceof IfUnknown ifUnknown) {
            Truth truth = of(ifUnknown.criterion());
            return truth == Truth.UNKNOWN ? Truth.of(ifUnknown.answer()) : truth;
        }
        List<Truth> children = criterion.children().stream().map(this::of).toList();
        if (criterion instanceof AllOf) {
            return children.stream().reduce(Truth.TRUE, Truth::and);
        }
        if (criterion instanceof AnyOf) {
            return children.stream().reduce(Truth.FALSE, Truth::or);
        }
        return criterion instanceof AtLeast atLeast ? atLeast(atLeast.count(), children) : truths.get(criterion);
    }

    private static Truth atLeast(int count, List<Truth> truths) {
        long certain = truths.stream().filter(truth -> truth == Truth.TRUE).count();
        long possible = truths.stream().filter(truth -> truth != Truth.FALSE).count();
        return certain >= count ? Truth.TRUE : possible >= count ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether one of the form's conjunctions holds. */
    boolean holds(Form<?> form) {
        return form.conjunctions().stream()
                .anyMatch(conjunction -> conjunction.restrictions().stream().allMatch(this::holds));
    }

    private boolean holds(Restriction<?> restriction) {
        return restriction.literals().stream()
                .anyMatch(literal -> literal.wanted().accepts(of(literal.criterion())));
    }
}
