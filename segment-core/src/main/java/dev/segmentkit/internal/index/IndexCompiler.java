package dev.segmentkit.internal.index;

import static java.util.Comparator.comparing;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.bits.Bits;
import dev.segmentkit.internal.bits.Rows;
import dev.segmentkit.internal.combination.Conjunction;
import dev.segmentkit.internal.combination.Form;
import dev.segmentkit.internal.combination.FormCompiler;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Restriction;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.internal.index.Axis.Kind;
import dev.segmentkit.internal.plan.Compilation;
import dev.segmentkit.vocabulary.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Builds an index; used once. */
final class IndexCompiler<H> {
    /** An attribute is worth a row for each cell if at least one conjunction for so many words of a row asks about it. */
    private static final int WORDS_PER_ASKER = 16;

    /** Up to so many conjunctions, sets are asked about by those that are left: these are fewer than a set has members. */
    private static final int MOST_WITHOUT_SETS = 256;

    /** So many texts may have a row each. */
    private static final int MOST_ROWS_OF_TEXTS = 512;

    /** So many bits in all are no matter. */
    private static final long FREE_BITS_OF_TEXTS = 1 << 19;

    private final Binding<H> binding;
    private final SegmentCatalog catalog;
    private final Compilation<H> compilation;
    private final ScaleCompiler<H> scales;
    private final FormCompiler<Axis> forms = new FormCompiler<>(Axes::of, this::form);
    private final Map<Wanted, Map<String, Form<Axis>>> knownForms = new HashMap<>();
    private final Map<Axis, AxisUse> uses = new LinkedHashMap<>();
    private final List<Integer> segments = new ArrayList<>();
    private final CheckCollector<H> checks = new CheckCollector<>();
    private final List<FilterCompiler<H>> filters = new ArrayList<>();
    private final List<SetFilterCompiler<H>> setFilters = new ArrayList<>();
    private final WholeChecks<H> wholes;
    private final List<WholeAsker> wholeAskers = new ArrayList<>();
    private final Map<Axis, Function<Literal, Check<H>>> leaves = new HashMap<>();
    private int gauges;
    private int sets;

    /** A conjunction that asks something that was not taken apart. */
    private record WholeAsker(int conjunction, Axis axis, Literal literal) {}

    IndexCompiler(SegmentCatalog catalog, Binding<H> binding) {
        this.binding = binding;
        this.catalog = catalog;
        this.compilation = new Compilation<>(catalog, binding);
        this.scales = new ScaleCompiler<>(binding, compilation);
        this.wholes = new WholeChecks<>(catalog);
    }

    Index<H> index() {
        List<Segment> all = catalog.segments();
        for (int i = 0; i < all.size(); i++) {
            for (Conjunction<Axis> conjunction :
                    form(all.get(i).id(), Wanted.TRUE).conjunctions()) {
                add(i, conjunction);
            }
        }
        int conjunctions = segments.size();
        for (AxisUse use : uses.values()) {
            boolean filtered = use.axis().isOfAttribute()
                    && (long) use.askers().size() * WORDS_PER_ASKER >= Bits.words(conjunctions);
            if (use.axis().kind() == Kind.SET || isLongList(use)) {
                addSet(use, filtered && conjunctions > MOST_WITHOUT_SETS);
            } else {
                add(use, filtered);
            }
        }
        // Where few are left, one attribute after the other is read only if it still matters.
        filters.sort(comparing((FilterCompiler<H> filter) -> filter.askers()).reversed());
        RowBudget budget = RowBudget.of(
                conjunctions, filters.stream().map(FilterCompiler::need).toList());
        Rows rows = new Rows(conjunctions);
        List<Filter<H>> ready = filters.stream()
                .map(filter -> filter.filter(conjunctions, budget.rows(filter.need()), rows, checks))
                .toList();
        List<SetFilter<H>> readySets = setFilters.stream()
                .map(filter -> filter.filter(conjunctions, rows, checks))
                .toList();
        wholeAskers.forEach(
                asker -> checks.add(asker.conjunction(), asker.axis(), wholes.check(asker.literal(), this::leaf)));
        return new Index<>(
                compilation.evaluations(),
                rows.toArray(),
                new Filters<>(ready),
                readySets,
                gauges,
                sets,
                wholes.size(),
                segments.stream().mapToInt(Integer::intValue).toArray(),
                checks.toArray(conjunctions));
    }

    // Not computeIfAbsent: the forms of segments that are referred to are made on the way.
    private Form<Axis> form(String segment, Wanted wanted) {
        Map<String, Form<Axis>> known = knownForms.computeIfAbsent(wanted, first -> new HashMap<>());
        Form<Axis> form = known.get(segment);
        if (form == null) {
            form = forms.of(catalog.get(segment).criterion(), wanted);
            known.put(segment, form);
        }
        return form;
    }

    private void add(int segment, Conjunction<Axis> conjunction) {
        int number = segments.size();
        segments.add(segment);
        conjunction.restrictions().forEach(restriction -> add(number, restriction));
    }

    private void add(int conjunction, Restriction<Axis> restriction) {
        Axis axis = restriction.value();
        if (axis.kind() == Kind.WHOLE) {
            Literal literal = (Literal) axis.of();
            wholeAskers.add(new WholeAsker(conjunction, axis, literal));
            wholes.listLeaves(literal, leaf -> use(Axes.of(leaf)).mention(leaf));
        } else {
            use(axis).add(conjunction, restriction);
        }
    }

    private AxisUse use(Axis axis) {
        return uses.computeIfAbsent(axis, AxisUse::new);
    }

    private void add(AxisUse use, boolean filtered) {
        Set<Criterion> criteria = new LinkedHashSet<>();
        use.literals().forEach(literal -> criteria.add(literal.criterion()));
        Scale<H> scale = scales.scale(use.axis(), criteria);
        CellSets cells = new CellSets(use.axis(), scale, use.literals());
        Gauge<H> gauge = new Gauge<>(gauges++, scale.numbering(), cells.cells());
        leaves.put(use.axis(), literal -> check(new Restriction<>(use.axis(), Set.of(literal)), gauge, cells));
        if (filtered) {
            filters.add(new FilterCompiler<>(use, gauge, cells));
        } else {
            for (AxisUse.Asker asker : use.askers()) {
                asker.restrictions()
                        .forEach(restriction ->
                                checks.add(asker.conjunction(), use.axis(), check(restriction, gauge, cells)));
            }
        }
    }

    private Check<H> check(Restriction<Axis> restriction, Gauge<H> gauge, CellSets cells) {
        List<CellCheck.Asked<H>> fallback = restriction.value().kind() == Kind.MEASURE
                ? restriction.literals().stream().map(this::asked).toList()
                : List.of();
        return checks.known(restriction, gauge, cells.anyOf(restriction), fallback);
    }

    private Check<H> leaf(Literal literal) {
        return Objects.requireNonNull(leaves.get(Axes.of(literal))).apply(literal);
    }

    private CellCheck.Asked<H> asked(Literal literal) {
        return new CellCheck.Asked<>(compilation.question(literal.criterion()), literal.wanted());
    }

    /** Whether so many texts are named that a row for each would take much memory: then they are members, and listed. */
    private boolean isLongList(AxisUse use) {
        if (use.axis().kind() != Kind.TEXT) {
            return false;
        }
        long texts = use.literals().stream()
                .flatMap(literal -> ValueNumbers.literals(((ValueTest<?>) literal.criterion()).expected()).stream())
                .distinct()
                .count();
        return texts > MOST_ROWS_OF_TEXTS && texts * segments.size() > FREE_BITS_OF_TEXTS;
    }

    private void addSet(AxisUse use, boolean filtered) {
        Attribute<?, ?> attribute = (Attribute<?, ?>) use.axis().of();
        SetFilterCompiler<H> set = new SetFilterCompiler<>(use, sets++, binding.accessor(attribute));
        leaves.put(use.axis(), set::check);
        if (filtered) {
            setFilters.add(set);
        } else {
            set.check(checks);
        }
    }
}
