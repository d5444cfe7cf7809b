package dev.segmentkit.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A stretch of time that events, moments and dates are looked for in; all but {@link FixedWindow} move with the moment
 * of evaluation. Immutable; equal windows have equal {@linkplain #text() text}.
 */
public sealed interface Window permits RelativeWindow, FixedWindow, Ever {
    /**
     * The interval that the window covers when evaluated at {@code asOf}.
     *
     * @param zone the window's {@linkplain #zone() zone}, worked out for the contact at hand; ignored by windows that
     *     have none
     */
    Interval at(Instant asOf, ZoneId zone);

    /**
     * A bound on when time alone lets a moment enter or leave the window.
     *
     * @param zone as for {@link #at}
     * @return an instant after {@code asOf}, no later than the first one at which the window contains the moment although
     *     it did not at {@code asOf}, or the other way round; it may be earlier. {@link Instant#MAX} if that never
     *     happens
     */
    Instant changesFor(Instant moment, Instant asOf, ZoneId zone);

    /** The zone that the window is reckoned in, if it needs one. */
    Optional<Zone> zone();

    /** How far back it reaches, and so how long events must be kept for it; nothing if it lies in the future. */
    Lookback lookback();

    /** As it ends a sentence: {@code in the last 90 days}, {@code at any time}. */
    String text();
}
