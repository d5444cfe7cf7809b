package dev.segmentkit.sql.internal.run;

import java.util.ArrayList;
import java.util.List;

/** Counts what a run does, and tells of it. For one thread. */
final class Tally {
    private static final int KEPT = 10;

    private final Settings settings;
    private final List<Failure> kept = new ArrayList<>();
    private long answered;
    private long finished;
    private long failed;
    private long reported;
    private boolean toldOfNone;

    Tally(Settings settings) {
        this.settings = settings;
    }

    /** The database has answered so many contacts more. */
    void answered(long contacts) {
        answered += contacts;
        report();
    }

    /** One more was finished in memory. */
    void finished() {
        finished++;
        report();
    }

    void failed(Failure failure) {
        failed++;
        if (kept.size() < KEPT) {
            kept.add(failure);
        }
        settings.failures().accept(failure);
        report();
    }

    private void report() {
        if (done() - reported >= settings.every()) {
            reported = done();
            settings.progress().accept(reported);
        }
    }

    private long done() {
        return answered + finished + failed;
    }

    /** What was done, once it is over; tells of the last progress. */
    Outcome outcome(boolean cancelled) {
        if (reported != done() || (done() == 0 && !toldOfNone)) {
            toldOfNone = done() == 0;
            reported = done();
            settings.progress().accept(reported);
        }
        return new Outcome(answered, finished, failed, List.copyOf(kept), cancelled);
    }
}
