package dev.segmentkit.examples.constants;

import static dev.segmentkit.dsl.Segments.ageInYears;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.constants.ClubVocabulary.AMOUNT;
import static dev.segmentkit.examples.constants.ClubVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.constants.ClubVocabulary.COUNTRY;
import static dev.segmentkit.examples.constants.ClubVocabulary.LOGIN;
import static dev.segmentkit.examples.constants.ClubVocabulary.PURCHASE;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.time.ZonedCalendar;

/** The segments of a book club. */
public final class ClubSegments {
    private static final ZonedCalendar BERLIN = calendar("Europe/Berlin");

    public static final Segment TEENS = segment("teens")
            .objective("recommend books for young adults")
            .explicit(ageInYears(BIRTH_DATE, BERLIN).isBetween(13, 17))
            .build();

    public static final Segment HIGH_VALUE = segment("high-value")
            .objective("keep our best customers")
            .explicit(attribute(COUNTRY).isAnyOf("DE", "AT", "CH"))
            .implicit(event(PURCHASE)
                    .inLast(days(90))
                    .count()
                    .isAtLeast(3)
                    .and(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(1_000)))
            .build();

    public static final Segment DORMANT = segment("dormant")
            .objective("wake those who used to come")
            .implicit(event(LOGIN)
                    .ever()
                    .happened()
                    .and(event(LOGIN).inLast(days(30)).didNotHappen()))
            .build();

    public static final Segment AT_RISK = segment("at-risk")
            .objective("call before they leave")
            .parent(HIGH_VALUE)
            .where(inSegment(HIGH_VALUE).and(inSegment(DORMANT)))
            .build();

    public static final SegmentCatalog CATALOG = SegmentCatalog.of(TEENS, HIGH_VALUE, DORMANT, AT_RISK);

    private ClubSegments() {}
}
