package dev.segmentkit.testkit.reference;

import dev.segmentkit.criteria.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The values that something may be, if it is not missing: some that can be listed, or all between two ends. */
sealed interface Values {
    /** The smallest, if they have an order and one end. */
    Optional<End> least();

    /** The greatest, if they have an order and one end. */
    Optional<End> greatest();

    /** Whether a value is one of them. */
    boolean holds(Object value);

    /** The only one, if there is only one. */
    Optional<Object> only();

    static Values known(Object value) {
        return new Listed(List.of(value));
    }

    /**
     * One end of a range.
     *
     * @param value where it ends
     * @param open whether that value itself does not belong to it
     */
    record End(Object value, boolean open) {
        static Optional<End> closed(Object value) {
            return Optional.of(new End(value, false));
        }
    }

    /**
     * A few values.
     *
     * @param options at least one
     */
    record Listed(List<Object> options) implements Values {
        @Override
        public Optional<End> least() {
            return options.stream().min(Plain::compare).map(value -> new End(value, false));
        }

        @Override
        public Optional<End> greatest() {
            return options.stream().max(Plain::compare).map(value -> new End(value, false));
        }

        @Override
        public boolean holds(Object value) {
            return options.stream().anyMatch(option -> Plain.same(option, value));
        }

        @Override
        public Optional<Object> only() {
            return options.size() == 1 ? Optional.of(options.get(0)) : Optional.empty();
        }

        /** What a test that is decided for single values says of all of them: TRUE, FALSE, or now this and now that. */
        Truth test(Predicate<Object> test) {
            long passing = options.stream().filter(test).count();
            return passing == options.size() ? Truth.TRUE : passing == 0 ? Truth.FALSE : Truth.UNKNOWN;
        }
    }

    /**
     * All between two ends.
     *
     * @param least the lower end; empty if there is none
     * @param greatest the upper end; empty if there is none
     * @param whole whether they are whole numbers only
     */
    record Range(Optional<End> least, Optional<End> greatest, boolean whole) implements Values {
        /** So few whole numbers are listed rather than bounded. */
        private static final int FEW = 1000;

        static Values of(Optional<End> least, Optional<End> greatest, boolean whole) {
            if (least.isPresent() && greatest.isPresent()) {
                Object from = least.get().value();
                Object to = greatest.get().value();
                if (Plain.same(from, to)) {
                    return Values.known(from);
                }
                if (whole) {
                    return few((Exact) from, (Exact) to)
                            .<Values>map(Listed::new)
                            .orElse(new Range(least, greatest, true));
                }
            }
            return new Range(least, greatest, whole);
        }

        private static Optional<List<Object>> few(Exact from, Exact to) {
            List<Object> numbers = new ArrayList<>();
            for (BigDecimal next = ceiling(from); Exact.of(next).compareTo(to) <= 0; next = next.add(BigDecimal.ONE)) {
                numbers.add(Exact.of(next));
                if (numbers.size() > FEW) {
                    return Optional.empty();
                }
            }
            return Optional.of(numbers);
        }

        static BigDecimal ceiling(Exact number) {
            return number.numerator().divide(number.denominator(), 0, RoundingMode.CEILING);
        }

        @Override
        public boolean holds(Object value) {
            boolean aboveLeast = least.map(end -> {
                        int order = Plain.compare(value, end.value());
                        return order > 0 || (order == 0 && !end.open());
                    })
                    .orElse(true);
            boolean belowGreatest = greatest.map(end -> {
                        int order = Plain.compare(value, end.value());
                        return order < 0 || (order == 0 && !end.open());
                    })
                    .orElse(true);
            return aboveLeast && belowGreatest && (!whole || ((Exact) value).isWhole());
        }

        @Override
        public Optional<Object> only() {
            return Optional.empty();
        }
    }
}
