package dev.segmentkit.bulk;

import dev.segmentkit.engine.EvaluationException;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What one thread does: reads some contacts, classifies them, and hands them on. Where threads share a sink, some contacts
 * are classified first and then handed on together, so that the sink is waited for once for all of them.
 */
final class Worker<H> implements Runnable {
    /** How many positions of segments a thread may hold: 4 MB, besides what is worked out of the contacts. */
    private static final int POSITIONS = 1 << 20;

    private final SegmentEngine<H> engine;
    private final Instant asOf;
    private final Source<H> source;
    private final ContactSink<? super H> sink;
    private final boolean isShared;
    private final int number;
    private final Run run;

    Worker(
            SegmentEngine<H> engine,
            Instant asOf,
            Source<H> source,
            ContactSink<? super H> sink,
            boolean isShared,
            int number,
            Run run) {
        this.engine = engine;
        this.asOf = asOf;
        this.source = source;
        this.sink = sink;
        this.isShared = isShared;
        this.number = number;
        this.run = run;
    }

    @Override
    public void run() {
        if (!run.enter()) {
            return;
        }
        try {
            Batch<H> batch = new Batch<>();
            Memberships[] memberships = memberships();
            while (run.goesOn() && source.read(batch, number)) {
                classify(batch, memberships);
            }
        } catch (Throwable e) {
            // Errors too: the thread that began the run is to hear of them, and the others are to stop.
            run.breakOff(e);
        } finally {
            run.leave();
        }
    }

    /** One for each contact that is handed on together with others: a sink is given memberships, which only an engine fills. */
    private Memberships[] memberships() {
        int segments = Math.max(1, engine.catalog().segments().size());
        int atOnce = isShared ? Math.min(Batch.CAPACITY, Math.max(1, POSITIONS / segments)) : 1;
        return Stream.generate(engine::newMemberships).limit(atOnce).toArray(Memberships[]::new);
    }

    private void classify(Batch<H> batch, Memberships[] memberships) {
        try {
            for (int from = 0; from < batch.size(); from += memberships.length) {
                int to = Math.min(batch.size(), from + memberships.length);
                for (int i = from; i < to; i++) {
                    classify(batch, i, memberships[i - from]);
                }
                if (isShared) {
                    int first = from;
                    run.alone(() -> handOn(batch, first, to, memberships));
                } else {
                    handOn(batch, from, to, memberships);
                }
            }
        } finally {
            run.classified(batch.taken());
        }
        run.reportProgress();
    }

    private void classify(Batch<H> batch, int i, Memberships memberships) {
        H contact = batch.get(i);
        if (contact == null) {
            run.failed(ContactFailure.ofNull(batch.index(i)));
            return;
        }
        try {
            engine.classify(contact, asOf, memberships);
        } catch (EvaluationException e) {
            batch.drop(i);
            run.failed(ContactFailure.of(batch.index(i), e));
        }
    }

    private void handOn(Batch<H> batch, int from, int to, Memberships[] memberships) {
        for (int i = from; i < to; i++) {
            H contact = batch.get(i);
            if (contact != null) {
                try {
                    sink.accept(contact, memberships[i - from]);
                } catch (Exception e) {
                    throw new HostCodeException(
                            "the sink, given the contact at index %s,".formatted(batch.index(i)), e);
                }
                batch.markTaken();
            }
        }
    }
}
