package dev.segmentkit.internal.combination;

import static java.util.Comparator.comparing;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.CriterionVisitor;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Brings criteria to disjunctive form.
 *
 * <p>Negation moves down to the leaves: not (a and b) is (not a) or (not b), and at least k of n are FALSE if at least
 * n - k + 1 are. Truth has three values, so what is wanted of a leaf may be that it is TRUE, FALSE, or not one of these (where
 * UNKNOWN was given an answer).
 *
 * <p>Multiplying out can take exponentially many conjunctions. So a product grows to no more than {@value #MOST} conjunctions,
 * or as many as its largest factor has; what would make it larger is left as one literal that is not taken apart. The form is
 * exact all the same, and its size linear in that of the criterion.
 *
 * @param <K> what tells values apart
 */
public final class FormCompiler<K> {
    private static final int MOST = 16;

    private final Function<Literal, K> values;
    private final BiFunction<String, Wanted, Form<K>> segments;

    /**
     * With what the literals are about, and the forms of other segments.
     *
     * @param values says which value a literal is about
     * @param segments gives the form of a segment of which that is wanted
     */
    public FormCompiler(Function<Literal, K> values, BiFunction<String, Wanted, Form<K>> segments) {
        this.values = values;
        this.segments = segments;
    }

    /** The form of a criterion of which that is wanted. */
    public Form<K> form(Criterion criterion, Wanted wanted) {
        return criterion.accept(new Visitor(wanted));
    }

    private Form<K> whole(Criterion criterion, Wanted wanted) {
        Literal literal = new Literal(criterion, wanted);
        return Form.of(new Restriction<>(values.apply(literal), Set.of(literal)));
    }

    private final class Visitor implements CriterionVisitor<Form<K>> {
        private final Wanted wanted;

        Visitor(Wanted wanted) {
            this.wanted = wanted;
        }

        @Override
        public Form<K> visit(AllOf allOf) {
            return atLeast(allOf.children().size(), allOf);
        }

        @Override
        public Form<K> visit(AnyOf anyOf) {
            return atLeast(1, anyOf);
        }

        @Override
        public Form<K> visit(AtLeast atLeast) {
            return atLeast(atLeast.count(), atLeast);
        }

        private Form<K> atLeast(int count, Criterion criterion) {
            List<Criterion> children = criterion.children();
            int needed = wanted.isPositive() ? count : children.size() - count + 1;
            if (needed == children.size()) {
                return product(children);
            }
            return needed == 1 ? anyOf(children) : combinations(needed, criterion);
        }

        private Form<K> anyOf(List<Criterion> children) {
            return Form.anyOf(
                    children.stream().map(child -> form(child, wanted)).toList());
        }

        /** Every choice of so many must hold; if there are too many choices, it is not taken apart. */
        private Form<K> combinations(int needed, Criterion criterion) {
            List<Criterion> children = criterion.children();
            if (choices(children.size(), needed) > MOST) {
                return whole(criterion, wanted);
            }
            Set<Integer> numbers = new LinkedHashSet<>();
            for (int i = 0; i < children.size(); i++) {
                numbers.add(i);
            }
            List<Form<K>> products = new ArrayList<>();
            for (Set<Integer> chosen : Sets.combinations(numbers, needed)) {
                products.add(product(chosen.stream().map(children::get).toList()));
            }
            Form<K> form = Form.anyOf(products);
            return form.size() > MOST ? whole(criterion, wanted) : form;
        }

        /** The largest factor first, so that what is not taken apart is small. */
        private Form<K> product(List<Criterion> factors) {
            List<Factor<K>> largestFirst = new ArrayList<>(
                    Lists.transform(factors, criterion -> new Factor<>(criterion, form(criterion, wanted))));
            largestFirst.sort(
                    comparing((Factor<K> factor) -> factor.form().size()).reversed());
            Form<K> product = largestFirst.get(0).form();
            int most = Math.max(MOST, product.size());
            for (Factor<K> factor : largestFirst.subList(1, largestFirst.size())) {
                boolean tooLarge = (long) product.size() * factor.form().size() > most;
                product = product.and(tooLarge ? whole(factor.criterion(), wanted) : factor.form());
            }
            return product;
        }

        @Override
        public Form<K> visit(Not not) {
            return form(not.criterion(), wanted.ofNegated());
        }

        @Override
        public Form<K> visit(IfUnknown ifUnknown) {
            return form(ifUnknown.criterion(), wanted.ofIfUnknown(ifUnknown.answer()));
        }

        @Override
        public Form<K> visit(Constant constant) {
            return Form.of(wanted.isPositive() == (constant == Constant.EVERYONE));
        }

        /** Taken apart if that is short; else it is worked out once for a contact, however many refer to it. */
        @Override
        public Form<K> visit(SegmentReference reference) {
            Form<K> referred = segments.apply(reference.segment(), wanted);
            return referred.literals() > MOST ? whole(reference, wanted) : referred;
        }

        @Override
        public Form<K> visit(ValueTest<?> test) {
            return whole(test, wanted);
        }

        @Override
        public Form<K> visit(EventTest test) {
            return whole(test, wanted);
        }

        @Override
        public Form<K> visit(EventSequence sequence) {
            return whole(sequence, wanted);
        }
    }

    private record Factor<K>(Criterion criterion, Form<K> form) {}

    /** The binomial coefficient, or more than {@link #MOST} if it is. */
    private static long choices(int of, int chosen) {
        long choices = 1;
        for (int i = 0; i < Math.min(chosen, of - chosen); i++) {
            choices = choices * (of - i) / (i + 1);
            if (choices > MOST) {
                return choices;
            }
        }
        return choices;
    }
}
