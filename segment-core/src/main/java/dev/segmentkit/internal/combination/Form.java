package dev.segmentkit.internal.combination;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A disjunctive form: conjunctions of which one must hold; without any it never does.
 *
 * @param conjunctions the conjunctions
 * @param <K> what tells values apart
 */
public record Form<K>(Set<Conjunction<K>> conjunctions) {
    public Form {
        conjunctions = ImmutableSet.copyOf(conjunctions);
    }

    static <K> Form<K> of(boolean always) {
        return new Form<>(always ? Set.of(Conjunction.always()) : Set.of());
    }

    static <K> Form<K> of(Restriction<K> restriction) {
        return new Form<>(Set.of(Conjunction.of(restriction)));
    }

    int size() {
        return conjunctions.size();
    }

    /** How many restrictions it has in all. */
    long restrictions() {
        long restrictions = 0;
        for (Conjunction<K> conjunction : conjunctions) {
            restrictions += conjunction.restrictions().size();
        }
        return restrictions;
    }

    /** How many literals it has in all. */
    int literals() {
        int literals = 0;
        for (Conjunction<K> conjunction : conjunctions) {
            for (Restriction<K> restriction : conjunction.restrictions()) {
                literals += restriction.literals().size();
            }
        }
        return literals;
    }

    /** One of them must hold. Those that restrict one value and no other become one: {@code country is DE or country is AT}. */
    static <K> Form<K> anyOf(List<Form<K>> forms) {
        Map<K, Restriction<K>> single = new LinkedHashMap<>();
        Set<Conjunction<K>> others = new LinkedHashSet<>();
        for (Form<K> form : forms) {
            for (Conjunction<K> conjunction : form.conjunctions) {
                if (conjunction.isAlways()) {
                    return of(true);
                }
                List<Restriction<K>> alone = conjunction.single();
                alone.forEach(restriction -> single.merge(restriction.value(), restriction, Restriction::or));
                if (alone.isEmpty()) {
                    others.add(conjunction);
                }
            }
        }
        List<Conjunction<K>> all = new ArrayList<>();
        single.values().forEach(restriction -> all.add(Conjunction.of(restriction)));
        all.addAll(others);
        return new Form<>(new LinkedHashSet<>(all));
    }

    /** All of them must hold: each choice of a conjunction from every form. */
    static <K> Form<K> allOf(List<Form<K>> forms) {
        List<List<Conjunction<K>>> factors = new ArrayList<>();
        forms.forEach(form -> factors.add(List.copyOf(form.conjunctions)));
        Set<Conjunction<K>> products = new LinkedHashSet<>();
        for (List<Conjunction<K>> chosen : Lists.cartesianProduct(factors)) {
            Set<Restriction<K>> together = new LinkedHashSet<>();
            chosen.forEach(conjunction -> together.addAll(conjunction.restrictions()));
            products.add(new Conjunction<>(together));
        }
        return new Form<>(products);
    }
}
