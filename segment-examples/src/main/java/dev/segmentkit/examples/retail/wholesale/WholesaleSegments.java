package dev.segmentkit.examples.retail.wholesale;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.CANCELLATION;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.CANCELLED_AMOUNT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.COUNTRY;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.INVOICE;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.PRODUCT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.PURCHASE;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import java.time.Instant;

/** The segments of the wholesaler. */
public final class WholesaleSegments {
    private static final Instant DECEMBER_2010 = Instant.parse("2010-12-01T00:00:00Z");
    private static final Instant JANUARY_2011 = Instant.parse("2011-01-01T00:00:00Z");
    private static final Instant DECEMBER_2011 = Instant.parse("2011-12-01T00:00:00Z");
    private static final Instant JANUARY_2012 = Instant.parse("2012-01-01T00:00:00Z");

    public static final Segment ABROAD = segment("abroad")
            .objective("quote with the costs of customs")
            .explicit(attribute(COUNTRY).isNot("United Kingdom"))
            .build();

    public static final Segment REPEAT_BUYERS = segment("repeat-buyers")
            .objective("offer an account to those who came back")
            .implicit(event(PURCHASE).ever().distinct(INVOICE).isAtLeast(2))
            .build();

    public static final Segment LAPSED_180 = segment("lapsed-180")
            .objective("call those who stopped ordering")
            .implicit(event(PURCHASE)
                    .ever()
                    .happened()
                    .and(event(PURCHASE).inLast(days(180)).didNotHappen()))
            .build();

    public static final Segment BIG_SPENDERS = segment("big-spenders")
            .objective("assign an account manager")
            .implicit(event(PURCHASE).ever().sum(AMOUNT).isAtLeast(10_000))
            .build();

    public static final Segment ONE_AND_DONE = segment("one-and-done")
            .objective("learn why there was no second order")
            .implicit(event(PURCHASE)
                    .ever()
                    .distinct(INVOICE)
                    .is(1)
                    .and(event(PURCHASE).inLast(days(180)).didNotHappen()))
            .build();

    public static final Segment WIDE_RANGE = segment("wide-range")
            .objective("send the whole catalogue")
            .implicit(event(PURCHASE).ever().distinct(PRODUCT).isAtLeast(100))
            .build();

    public static final Segment FREQUENT_NOW = segment("frequent-now")
            .objective("plan stock with those who order all the time")
            .implicit(event(PURCHASE).inLast(days(90)).distinct(INVOICE).isAtLeast(5))
            .build();

    public static final Segment BULK_LINE = segment("bulk-line")
            .objective("negotiate prices by the pallet")
            .implicit(event(PURCHASE)
                    .where(property(AMOUNT).isAtLeast(1_000))
                    .ever()
                    .happened())
            .build();

    public static final Segment HIGH_AVERAGE = segment("high-average")
            .objective("ship free of charge")
            .implicit(event(PURCHASE).ever().average(AMOUNT).isAtLeast(50))
            .build();

    public static final Segment DECEMBER_TWICE = segment("december-twice")
            .objective("invite to the Christmas preview")
            .implicit(event(PURCHASE)
                    .between(DECEMBER_2010, JANUARY_2011)
                    .happened()
                    .and(event(PURCHASE).between(DECEMBER_2011, JANUARY_2012).happened()))
            .build();

    /** Some bought before the data begin, and sent back since. */
    public static final Segment NET_NEGATIVE = segment("net-negative")
            .objective("settle accounts")
            .implicit(event(PURCHASE)
                    .ever()
                    .sum(AMOUNT)
                    .isLessThan(event(CANCELLATION).ever().sum(CANCELLED_AMOUNT)))
            .build();

    public static final Segment SERIAL_RETURNERS = segment("serial-returners")
            .objective("find out what is wrong with what we send")
            .implicit(event(PURCHASE)
                    .ever()
                    .count()
                    .isAtLeast(20)
                    .and(event(CANCELLATION)
                            .ever()
                            .count()
                            .isAtLeast(percent(20).of(event(PURCHASE).ever().count()))))
            .build();

    public static final SegmentCatalog CATALOG = SegmentCatalog.of(
            ABROAD,
            REPEAT_BUYERS,
            LAPSED_180,
            BIG_SPENDERS,
            ONE_AND_DONE,
            WIDE_RANGE,
            FREQUENT_NOW,
            BULK_LINE,
            HIGH_AVERAGE,
            DECEMBER_TWICE,
            NET_NEGATIVE,
            SERIAL_RETURNERS);

    private WholesaleSegments() {}
}
