package dev.segmentkit.testkit.random;

import java.time.ZoneId;
import java.util.List;

/** Zones whose clocks do what makes answers wrong. */
final class Zones {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Until 2011 its clocks changed a minute past midnight, so that a day began twice. */
    static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

    /** It went without 30 December 2011. */
    static final ZoneId APIA = ZoneId.of("Pacific/Apia");

    /** Its clocks go forward at midnight, so that a day begins at one o'clock. */
    static final ZoneId BEIRUT = ZoneId.of("Asia/Beirut");

    static final List<ZoneId> ALL = List.of(BERLIN, NEW_YORK, BEIRUT, ST_JOHNS, APIA);

    private Zones() {}
}
