package dev.segmentkit.internal.index;

import dev.segmentkit.internal.plan.Evaluation;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * A link that is a constant of its class: what {@link Specialization} defines copies of. It is not made from this class
 * itself, which has none. It does itself what the link does: HotSpot does not put a method into another once it was compiled into
 * much code by itself.
 */
final class SpecializedReader<H> implements FilterReader<H> {
    private static final LinkedReader<?> LINK = Specialization.linkOf(MethodHandles.lookup());

    SpecializedReader() {}

    @Override
    public int cell(H contact, Evaluation<H> evaluation) {
        return link().filter().cell(contact, evaluation);
    }

    @Override
    public void read(H contact, Evaluation<H> evaluation, Workspace<H> into, int at) {
        link().filter().read(contact, evaluation, into, at);
        @Nullable FilterReader<H> next = link().next();
        if (next != null) {
            next.read(contact, evaluation, into, at + 1);
        }
    }

    @SuppressWarnings("unchecked") // a copy stands for its link
    private LinkedReader<H> link() {
        return (LinkedReader<H>) LINK;
    }
}
