package dev.segmentkit.bulk;

import dev.segmentkit.engine.SegmentEngine;
import java.time.Instant;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Classifies all contacts of a host as of one moment, and hands each with its segments to a sink. Says how; each method gives
 * another that differs in one point, and {@code classifyAll} runs it, as often as wanted.
 *
 * <pre>{@code
 * BulkOutcome outcome = BulkClassification.of(engine, asOf)
 *     .inParallel(4)
 *     .reportingProgress(100_000, done -> log.info("{} customers", done))
 *     .cancelledWhen(shutdown::isRequested)
 *     .classifyAll(customers, (customer, memberships) -> tags.write(customer.id(), memberships.toList()));
 * }</pre>
 *
 * <p><b>Errors.</b> A contact that cannot be classified, since the host's code throws an exception or there is null in its
 * place, is counted and reported, and the rest goes on. An exception of the sink, of the contacts' iterator, of a listener or
 * of the executor ends the run with a {@link BulkException}; an {@link Error}, wherever it is thrown, ends it as it is.
 *
 * <p><b>Order.</b> One thread hands on the contacts in the order in which they are read. Several do so in no order.
 *
 * <p><b>What is held.</b> The contacts are never all held: a thread reads up to 64 ahead. Threads that share a sink hold up to 64
 * {@linkplain SegmentEngine#newMemberships memberships} each, so that they wait for it once for all of these: fewer if there are more
 * than 16,384 segments. A single thread, and one that has a sink of its own, holds one. So an iterator must not give the same
 * object again with other values. Contacts that say how many they are, as those of an array list, are split, and each thread
 * begins with a part of its own; a list without random access copies at most a few thousand references for that. Others are
 * read by one thread at a time.
 *
 * <p><b>Stopping.</b> Whether to go on is asked before each 64 contacts of a thread. What has been read is classified and handed
 * on, so that what was done, where contacts are not split, are the first {@link BulkOutcome#done} of them.
 *
 * <p><b>Listeners.</b> Those for progress and failures, the question whether to cancel, and a sink that threads share are called by
 * one thread at a time, and hold up the others while they are.
 *
 * <p><b>Thread safety.</b> Immutable and thread-safe, as far as what it is given is.
 *
 * @param <H> the host's class of contacts
 */
public final class BulkClassification<H> {
    private final SegmentEngine<H> engine;
    private final Instant asOf;
    private final BulkSettings settings;

    private BulkClassification(SegmentEngine<H> engine, Instant asOf, BulkSettings settings) {
        this.engine = engine;
        this.asOf = asOf;
        this.settings = settings;
    }

    /** On the thread that calls; keeps 10 failures, tells nobody, and goes on to the end. */
    public static <H> BulkClassification<H> of(SegmentEngine<H> engine, Instant asOf) {
        return new BulkClassification<>(engine, asOf, BulkSettings.DEFAULT);
    }

    /**
     * On so many threads: the one that calls, and new ones that end with the run. The host's accessors must be thread-safe.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkClassification<H> inParallel(int threads) {
        return inParallel(threads, BulkSettings::onThreadOfItsOwn);
    }

    /**
     * On so many threads: the one that calls, and those of the executor, which is given one task less than there are threads. A
     * task that the executor has not begun when the others are done is not waited for, so it may even be the one that the
     * caller runs on. The host's accessors must be thread-safe.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkClassification<H> inParallel(int threads, Executor executor) {
        return with(settings.withThreads(threads, executor));
    }

    /**
     * Tells how many contacts are done, failures included: each time when at least so many are done that were not told of, looked
     * at after each 64 contacts of a thread; and once in the end, if it does not end with an exception. The numbers never fall.
     *
     * @throws IllegalArgumentException if it is less than every 1
     */
    public BulkClassification<H> reportingProgress(long every, LongConsumer listener) {
        return with(settings.withProgress(every, listener));
    }

    /** Tells of each contact that cannot be classified, before the next one of its thread. */
    public BulkClassification<H> reportingFailures(Consumer<? super ContactFailure> listener) {
        return with(settings.withFailures(listener));
    }

    /**
     * Keeps so many failures, the first that are found, for {@link BulkOutcome#failures}; all are counted.
     *
     * @throws IllegalArgumentException if it is less than 0
     */
    public BulkClassification<H> keepingFailures(int most) {
        return with(settings.withKept(most));
    }

    /** Stops when this says so, or when one of the threads is interrupted, which in any case it stays. */
    public BulkClassification<H> cancelledWhen(BooleanSupplier question) {
        return with(settings.withCancellation(question));
    }

    /**
     * Classifies all contacts and hands them to the sink; returns when all is done and nothing calls the sink any more.
     *
     * @throws BulkException if the sink, the contacts' iterator, a listener or the executor throws an exception
     * @throws IllegalArgumentException if there is a contact and asOf is not in the years 1 to 9999
     */
    public BulkOutcome classifyAll(Iterable<? extends H> contacts, ContactSink<? super H> sink) {
        return run(contacts::spliterator, true, () -> sink);
    }

    /** The same for all contacts that the spliterator has left, such as {@code stream.spliterator()}. */
    public BulkOutcome classifyAll(Spliterator<? extends H> contacts, ContactSink<? super H> sink) {
        return run(() -> contacts, true, () -> sink);
    }

    /** The same with a sink for each thread. */
    public BulkOutcome classifyAll(Iterable<? extends H> contacts, SinkPerThread<? super H> sinks) {
        return run(contacts::spliterator, false, sinks::newSink);
    }

    /** The same with a sink for each thread, for all contacts that the spliterator has left. */
    public BulkOutcome classifyAll(Spliterator<? extends H> contacts, SinkPerThread<? super H> sinks) {
        return run(() -> contacts, false, sinks::newSink);
    }

    private BulkOutcome run(
            Supplier<Spliterator<? extends H>> contacts, boolean isShared, Supplier<ContactSink<? super H>> sinks) {
        int threads = settings.threads();
        List<ContactSink<? super H>> each =
                Stream.generate(sinks).limit(threads).toList();
        Run run = new Run(settings);
        try {
            Source<H> source = Source.of(contacts, threads);
            for (int i = threads - 1; i > 0; i--) {
                start(new Worker<>(engine, asOf, source, each.get(i), isShared, i, run), run);
            }
            new Worker<>(engine, asOf, source, each.get(0), isShared && threads > 1, 0, run).run();
        } catch (HostCodeException e) {
            run.breakOff(e);
        }
        run.close();
        each.forEach(Tally::finish);
        return run.outcome();
    }

    private void start(Worker<H> worker, Run run) {
        try {
            settings.executor().execute(worker);
        } catch (Exception e) {
            run.breakOff(new HostCodeException("starting a thread", e));
        } catch (Error e) {
            run.breakOff(e);
        }
    }

    private BulkClassification<H> with(BulkSettings changed) {
        return new BulkClassification<>(engine, asOf, changed);
    }
}
