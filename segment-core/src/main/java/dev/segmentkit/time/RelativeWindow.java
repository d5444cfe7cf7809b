package dev.segmentkit.time;

import java.time.LocalDate;

/** A window that is reckoned from the moment of evaluation, and so can be reckoned from a day, too. */
public sealed interface RelativeWindow extends Window permits Band, BeforeLast, CalendarWindow, Rolling, Upcoming {
    /**
     * The days that the window covers when evaluated on {@code today}.
     *
     * @throws IllegalStateException if the window is {@linkplain #isDayBased() not made of days}
     */
    DateRange on(LocalDate today);

    /** Whether the window is made of whole days, so that it can be asked about dates. */
    boolean isDayBased();
}
