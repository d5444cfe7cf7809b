package dev.segmentkit.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Chance, repeatable. */
record Dice(Random random) {
    static Dice of(long seed) {
        return new Dice(new Random(seed));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One chance in so many. */
    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[below(values.length)];
    }

    /** What one of the suppliers gives; the others are not asked. */
    @SafeVarargs
    final <T> T roll(Supplier<? extends T>... suppliers) {
        return suppliers[below(suppliers.length)].get();
    }

    <T> List<T> list(int min, int max, Supplier<? extends T> supplier) {
        List<T> list = new ArrayList<>();
        for (int size = min + below(max - min + 1); size > 0; size--) {
            list.add(supplier.get());
        }
        return list;
    }
}
