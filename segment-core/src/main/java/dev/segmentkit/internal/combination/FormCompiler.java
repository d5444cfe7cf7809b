package dev.segmentkit.internal.combination;

import static java.util.Comparator.comparing;

import com.google.common.collect.Sets;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Brings criteria to disjunctive form.
 *
 * <p>Multiplying out can take exponentially many conjunctions. So a product grows to no more than {@value #MOST} conjunctions,
 * or as many as its largest factor has, and to no more than {@value #MOST} times the restrictions of its factors; what would
 * make it larger is left as one literal that is not taken apart. The form is exact all the same.
 *
 * @param <K> what tells values apart
 */
public final class FormCompiler<K> extends CriterionFold<Form<K>> {
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

    @Override
    protected Form<K> leaf(Criterion leaf, Wanted wanted) {
        if (leaf instanceof Constant constant) {
            return Form.of(wanted.accepts(constant));
        }
        return leaf instanceof SegmentReference reference ? referred(reference, wanted) : whole(leaf, wanted);
    }

    /** Taken apart if that is short; else it is worked out once for a contact, however many refer to it. */
    private Form<K> referred(SegmentReference reference, Wanted wanted) {
        Form<K> referred = segments.apply(reference.segment(), wanted);
        return referred.literals() > MOST ? whole(reference, wanted) : referred;
    }

    private Form<K> whole(Criterion criterion, Wanted wanted) {
        Literal literal = new Literal(criterion, wanted);
        return Form.of(new Restriction<>(values.apply(literal), Set.of(literal)));
    }

    @Override
    protected Form<K> atLeast(int needed, Criterion criterion, Wanted wanted, List<Form<K>> parts) {
        if (needed == 1) {
            return Form.anyOf(parts);
        }
        List<Factor<K>> factors = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            factors.add(new Factor<>(criterion.children().get(i), parts.get(i)));
        }
        if (needed == parts.size()) {
            return product(factors, wanted);
        }
        if (choices(parts.size(), needed) > MOST) {
            return whole(criterion, wanted);
        }
        List<Form<K>> products = new ArrayList<>();
        for (Set<Factor<K>> chosen : Sets.combinations(new LinkedHashSet<>(factors), needed)) {
            products.add(product(List.copyOf(chosen), wanted));
        }
        Form<K> form = Form.anyOf(products);
        return form.size() > MOST ? whole(criterion, wanted) : form;
    }

    /** The largest factor first, so that what is not taken apart is small. */
    private Form<K> product(List<Factor<K>> factors, Wanted wanted) {
        List<Factor<K>> largestFirst = new ArrayList<>(factors);
        largestFirst.sort(comparing((Factor<K> factor) -> factor.form().size()).reversed());
        int single = 0;
        long restrictions = 0;
        for (Factor<K> factor : factors) {
            single += factor.form().size() == 1 ? 1 : 0;
            restrictions += factor.form().restrictions();
        }
        int most = Math.max(MOST, largestFirst.get(0).form().size());
        long mostRestrictions = MOST * Math.max(MOST, restrictions);
        List<Form<K>> taken = new ArrayList<>();
        long size = 1;
        for (Factor<K> factor : largestFirst) {
            Form<K> form = factor.form();
            boolean tooLarge = form.size() > 1
                    && (size * form.size() > most
                            || size * (form.restrictions() + form.size() * (long) single) > mostRestrictions);
            Form<K> term = tooLarge ? whole(factor.criterion(), wanted) : form;
            single += tooLarge ? 1 : 0;
            taken.add(term);
            size *= term.size();
        }
        return Form.allOf(taken);
    }

    /** A factor is itself alone: several may be equal, and two of three that are equal count as two. */
    private static final class Factor<K> {
        private final Criterion criterion;
        private final Form<K> form;

        Factor(Criterion criterion, Form<K> form) {
            this.criterion = criterion;
            this.form = form;
        }

        Criterion criterion() {
            return criterion;
        }

        Form<K> form() {
            return form;
        }
    }

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
