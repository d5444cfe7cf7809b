package dev.segmentkit.internal.index;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.internal.bits.Bits;
import dev.segmentkit.internal.plan.Evaluation;
import dev.segmentkit.internal.plan.Evaluations;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds all segments that a contact is in.
 *
 * <p>The algorithm is that by which routers find the rules that a packet meets (Lakshman and Stiliadis, <i>High-Speed
 * Policy-based Packet Forwarding Using Efficient Multi-dimensional Range Matching</i>, SIGCOMM 1998): every dimension is cut at
 * the ends of all rules' ranges, each piece has a bit vector of the rules that it meets, and the vectors of a packet's pieces are
 * intersected. Here the rules are conjunctions, the dimensions are attributes, and what is missing is a piece of its own. To it
 * are added sets, whose members' vectors are united; pieces that share a vector and list in what they differ (Baboescu and
 * Varghese, <i>Scalable Packet Classification</i>, SIGCOMM 2001, aggregate vectors to save time rather than memory); and checks of
 * what no vector tells, such as behaviour, for the few conjunctions that are left. The other well-known way, inverted lists from
 * values to conjunctions (Whang et al., <i>Indexing Boolean Expressions</i>, VLDB 2009), takes time for each conjunction that one
 * value is right for, of which there are many where tests are not selective.
 *
 * <p>With n conjunctions over a attributes it takes a look-ups, n * a / 64 steps without a branch, time for exceptions and
 * members, and then for each conjunction that is left, which may have to look at events. Up to 64 conjunctions, an attribute is
 * read only if it matters to one that is left.
 *
 * <p>Thread-safe; what a contact changes is in the {@link Workspace}, and what {@link Filters} learn changes no answer.
 *
 * @param <H> the host's class of contacts
 */
public final class Index<H> {
    private final Evaluations<H> evaluations;
    private final long[] words;
    private final int conjunctions;
    private final int length;
    private final Filters<H> filters;
    private final Filters<H> lastingFilters;
    private final List<SetFilter<H>> setFilters;
    private final int gauges;
    private final int sets;
    private final int answers;
    /** The segment of each conjunction, ascending. */
    private final int[] segments;
    /** Whether there are so few conjunctions that an attribute is read only if it matters; the rows of filters must tell all then. */
    private final boolean isShort;
    /** What each conjunction asks besides; null for nothing. */
    private final @Nullable Check<H>[] checks;

    Index(
            Evaluations<H> evaluations,
            long[] words,
            Filters<H> filters,
            List<SetFilter<H>> setFilters,
            int gauges,
            int sets,
            int answers,
            int[] segments,
            @Nullable Check<H>[] checks) {
        this.evaluations = evaluations;
        this.words = words;
        this.conjunctions = segments.length;
        this.length = Bits.words(conjunctions);
        this.isShort = length == 1 && setFilters.isEmpty() && !filters.haveExceptions();
        this.filters = filters;
        this.lastingFilters = filters.lasting();
        this.setFilters = setFilters;
        this.gauges = gauges;
        this.sets = sets;
        this.answers = answers;
        this.segments = segments;
        this.checks = checks;
    }

    /** The index of a catalogue that was checked against the binding's vocabulary. */
    public static <H> Index<H> of(SegmentCatalog catalog, Binding<H> binding) {
        return new IndexCompiler<>(catalog, binding).index();
    }

    /** What one thread needs. */
    public Workspace<H> newWorkspace() {
        return new Workspace<>(evaluations, length, filters.size(), gauges, sets, answers);
    }

    /**
     * Finds the segments that the contact is in.
     *
     * @param found takes where they stand in the catalogue, ascending
     * @return how many there are
     */
    public int classify(H contact, Instant asOf, Workspace<H> workspace, int[] found) {
        workspace.begin(contact, asOf);
        if (isShort) {
            filterOneWord(workspace);
        } else {
            filter(filters, workspace);
        }
        return collect(workspace, true, found);
    }

    /**
     * Finds the segments that the contact is in, or may come to be in by time alone. All others it stays out of until something
     * that is known of it changes.
     *
     * @param found takes where they stand in the catalogue, ascending
     * @return how many there are
     */
    public int candidates(H contact, Instant asOf, Workspace<H> workspace, int[] found) {
        workspace.begin(contact, asOf);
        filter(lastingFilters, workspace);
        return collect(workspace, false, found);
    }

    private void filter(Filters<H> by, Workspace<H> workspace) {
        by.read(workspace);
        if (by.isEmpty()) {
            Bits.fill(workspace.left, conjunctions);
        } else {
            Bits.intersection(workspace.left, words, workspace.rows, by.size(), length);
        }
        by.except(workspace);
        for (int i = 0; i < setFilters.size(); i++) {
            setFilters.get(i).apply(workspace, words, length);
        }
    }

    /** Reads an attribute only if it matters to a conjunction that is left: encoding dominates where there are few. */
    private void filterOneWord(Workspace<H> workspace) {
        H contact = workspace.contact();
        Evaluation<H> evaluation = workspace.evaluation();
        List<FilterReader<H>> readers = filters.readers();
        Bits.fill(workspace.left, conjunctions);
        long left = workspace.left[0];
        for (int i = 0; i < filters.size(); i++) {
            Filter<H> filter = filters.get(i);
            if ((left & filter.users()) != 0) {
                left &= words[filter.row(readers.get(i).cell(contact, evaluation))];
            }
        }
        workspace.left[0] = left;
    }

    /** The segments of which a conjunction is left; those of one segment stand next to each other. */
    private int collect(Workspace<H> workspace, boolean checked, int[] found) {
        int size = 0;
        int last = -1;
        int words = Bits.nonEmpty(workspace.left, length, workspace.nonEmpty);
        for (int i = 0; i < words; i++) {
            int at = workspace.nonEmpty[i];
            for (long word = workspace.left[at]; word != 0; word &= word - 1) {
                int conjunction = (at << 6) + Long.numberOfTrailingZeros(word);
                int segment = segments[conjunction];
                if (segment != last && (!checked || passes(conjunction, workspace))) {
                    found[size++] = segment;
                    last = segment;
                }
            }
        }
        return size;
    }

    private boolean passes(int conjunction, Workspace<H> workspace) {
        Check<H> check = checks[conjunction];
        return check == null || check.passes(workspace);
    }

    /** Whether cells that are not quite the same share rows. */
    boolean listsExceptions() {
        return filters.haveExceptions();
    }

    /** How many conjunctions ask something that their rows do not tell. */
    long checkedConjunctions() {
        return Stream.of(checks).filter(Objects::nonNull).count();
    }

    int conjunctions() {
        return conjunctions;
    }
}
