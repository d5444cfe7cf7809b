package dev.segmentkit.internal.index;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.internal.plan.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters of an index, and how they are read. Once some contacts were read, readers are {@linkplain Specialization
 * specialized}: an index that lives no longer, as in a test, is spared what that takes.
 *
 * @param <H> the host's class of contacts
 */
final class Filters<H> {
    static final int SPECIALIZED_AFTER = 1_000;

    /** So many links go into one piece of machine code: HotSpot puts no more than 15 calls into each other. */
    private static final int CHAIN = 5;

    private final List<Filter<H>> filters;
    private volatile List<FilterReader<H>> readers;
    /** How many contacts are still to come. Threads may undo each other's steps, which does no more than put it off. */
    private int untilSpecialized = SPECIALIZED_AFTER;

    Filters(List<Filter<H>> filters) {
        this.filters = List.copyOf(filters);
        this.readers = linked(link -> link);
    }

    /** A reader for each filter, linked with those that follow it up to the end of its chain. */
    private List<FilterReader<H>> linked(Function<LinkedReader<H>, FilterReader<H>> form) {
        List<FilterReader<H>> backwards = new ArrayList<>();
        @Nullable FilterReader<H> next = null;
        for (int i = filters.size() - 1; i >= 0; i--) {
            boolean endsChain = i % CHAIN == CHAIN - 1;
            next = form.apply(new LinkedReader<>(filters.get(i), endsChain ? null : next));
            backwards.add(next);
        }
        return ImmutableList.copyOf(backwards).reverse();
    }

    /** Those that time alone does not change. */
    Filters<H> lasting() {
        return new Filters<>(
                filters.stream().filter(filter -> !filter.changesWithTime()).toList());
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    int size() {
        return filters.size();
    }

    Filter<H> get(int index) {
        return filters.get(index);
    }

    /** Whether cells that are not quite the same share rows. */
    boolean haveExceptions() {
        return filters.stream().anyMatch(Filter::hasExceptions);
    }

    /** How each filter is read, for those who do not want all of them. */
    List<FilterReader<H>> readers() {
        if (untilSpecialized > 0 && --untilSpecialized == 0) {
            readers = linked(Specialization::of);
        }
        return readers;
    }

    /** Fills in in which cells the contact stands, and which rows these have. */
    void read(Workspace<H> into) {
        List<FilterReader<H>> current = readers();
        H contact = into.contact();
        Evaluation<H> evaluation = into.evaluation();
        for (int i = 0; i < current.size(); i += CHAIN) {
            current.get(i).read(contact, evaluation, into, i);
        }
    }

    /** Takes away what the rows of the contact's cells have, and the cells have not. */
    void except(Workspace<H> workspace) {
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i).hasExceptions()) {
                filters.get(i).except(workspace.filterCells[i], workspace.left);
            }
        }
    }
}
