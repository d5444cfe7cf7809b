package dev.segmentkit.internal.index;

import dev.segmentkit.internal.plan.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param filter the filter
 * @param next the link that follows; null at the end of the chain
 */
record LinkedReader<H>(Filter<H> filter, @Nullable FilterReader<H> next) implements FilterReader<H> {
    @Override
    public int cell(H contact, Evaluation<H> evaluation) {
        return filter.cell(contact, evaluation);
    }

    @Override
    public void read(H contact, Evaluation<H> evaluation, Workspace<H> into, int at) {
        filter.read(contact, evaluation, into, at);
        if (next != null) {
            next.read(contact, evaluation, into, at + 1);
        }
    }
}
