package dev.segmentkit.internal.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contact as of one moment: what all questions of one evaluation share. Lives for one call and on one thread, so that
 * plans themselves can be immutable; reads the events of a type once.
 *
 * @param <H> the host's class of contacts
 */
public final class Evaluation<H> {
    private final H contact;
    private final Instant asOf;
    private final @Nullable History<?>[] histories;

    Evaluation(H contact, Instant asOf, int eventTypes) {
        this.contact = contact;
        this.asOf = asOf;
        this.histories = new History<?>[eventTypes];
    }

    H contact() {
        return contact;
    }

    Instant asOf() {
        return asOf;
    }

    @SuppressWarnings("unchecked") // a slot belongs to one source
    <T> History<T> history(EventSource<H, T> source) {
        History<?> known = histories[source.slot()];
        if (known == null) {
            known = History.of(source.binding(), contact, asOf);
            histories[source.slot()] = known;
        }
        return (History<T>) known;
    }
}
