package dev.segmentkit.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far back a window reaches, and so how long events must be kept for it: everything, a number of days before asOf, or
 * since a fixed moment. Never shorter than what is needed; calendar periods are counted at their longest, and with a day
 * for clocks that are set back meanwhile.
 *
 * @param everything whether all of the past is needed
 * @param days how many days before asOf are needed at most; 0 if none
 * @param since the earliest fixed moment that is needed, if there is one
 */
public record Lookback(boolean everything, long days, Optional<Instant> since) {
    /** Nothing of the past is needed. */
    public static final Lookback NONE = new Lookback(false, 0, Optional.empty());

    /** All of the past is needed. */
    public static final Lookback EVERYTHING = new Lookback(true, 0, Optional.empty());

    /** So many days before asOf are needed. */
    static Lookback ofDays(long days) {
        return new Lookback(false, days, Optional.empty());
    }

    /** All since a fixed moment is needed. */
    static Lookback since(Instant moment) {
        return new Lookback(false, 0, Optional.of(moment));
    }

    /** The longer of both. */
    public Lookback and(Lookback other) {
        if (everything || other.everything) {
            return EVERYTHING;
        }
        Optional<Instant> earlier =
                since.isEmpty() || other.since.filter(since.get()::isAfter).isPresent() ? other.since : since;
        return new Lookback(false, Math.max(days, other.days), earlier);
    }

    /** The moment from which on events are needed to evaluate at {@code asOf}; {@link Instant#MIN} for everything. */
    public Instant from(Instant asOf) {
        if (everything) {
            return Instant.MIN;
        }
        Instant rolling = asOf.minus(Duration.ofDays(days));
        return since.filter(rolling::isAfter).orElse(rolling);
    }

    /** Such as {@code everything}, {@code 365 days}, {@code 90 days and since 2017-01-01T00:00:00Z}, {@code nothing}. */
    @Override
    public String toString() {
        if (everything) {
            return "everything";
        }
        String rolling = days > 0 || since.isEmpty() ? days + " days" : "";
        String fixed = since.map(moment -> "since " + moment).orElse("");
        return this.equals(NONE) ? "nothing" : rolling + (rolling.isEmpty() || fixed.isEmpty() ? "" : " and ") + fixed;
    }
}
