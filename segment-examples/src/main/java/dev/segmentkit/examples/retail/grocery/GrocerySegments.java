package dev.segmentkit.examples.retail.grocery;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.retail.grocery.AgeBand.FROM_55_TO_64;
import static dev.segmentkit.examples.retail.grocery.AgeBand.FROM_65;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.AGE_BAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.BASKET;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.BRAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN_RECEIVED;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN_TYPE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.COUPON_CAMPAIGN;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.COUPON_REDEEMED;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.DEPARTMENT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.INCOME_BAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.KIDS_COUNT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.grocery.IncomeBand.FROM_100K_TO_124K;
import static dev.segmentkit.examples.retail.grocery.IncomeBand.FROM_250K;
import static dev.segmentkit.time.CalendarUnit.WEEK;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.time.ZonedCalendar;
import java.util.EnumSet;

/** The segments of the groceries. */
public final class GrocerySegments {
    private static final ZonedCalendar NEW_YORK = calendar("America/New_York");

    public static final Segment FAMILIES = segment("families")
            .objective("offer what kids need")
            .explicit(attribute(KIDS_COUNT).isNot(KidsCount.NONE))
            .build();

    public static final Segment AFFLUENT = segment("affluent")
            .objective("show the finer things first")
            .explicit(attribute(INCOME_BAND).isAnyOf(EnumSet.range(FROM_100K_TO_124K, FROM_250K)))
            .build();

    public static final Segment LOYAL_SHOPPERS = segment("loyal-shoppers")
            .objective("thank those who come often or spend much")
            .implicit(event(PURCHASE)
                    .inLast(days(90))
                    .distinct(BASKET)
                    .isAtLeast(8)
                    .or(event(PURCHASE).inLast(days(90)).sum(AMOUNT).isAtLeast(80)))
            .build();

    public static final Segment HIGH_VALUE = segment("high-value")
            .objective("keep the best customers")
            .implicit(event(PURCHASE)
                    .inLast(days(365))
                    .distinct(BASKET)
                    .isAtLeast(20)
                    .and(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(150)))
            .build();

    public static final Segment NEW_CUSTOMERS = segment("new-customers")
            .objective("make the second visit happen")
            .implicit(event(PURCHASE).inLast(days(60)).happenedForTheFirstTime())
            .build();

    /** Those who never bought are not in: they have nothing to come back to. */
    public static final Segment LAPSED = segment("lapsed")
            .objective("win back those who stopped buying")
            .implicit(event(PURCHASE)
                    .ever()
                    .happened()
                    .and(event(PURCHASE).inLast(days(90)).didNotHappen()))
            .build();

    public static final Segment COUPON_IGNORERS = segment("coupon-ignorers")
            .objective("stop printing coupons for those who use none")
            .implicit(event(CAMPAIGN_RECEIVED)
                    .ever()
                    .happened()
                    .and(event(COUPON_REDEEMED).ever().didNotHappen()))
            .build();

    public static final Segment COUPON_FANS = segment("coupon-fans")
            .objective("send the next coupons to those who use them")
            .implicit(event(COUPON_REDEEMED).inLast(days(180)).count().isAtLeast(3))
            .build();

    public static final Segment UNKNOWN_DEMOGRAPHICS = segment("unknown-demographics")
            .objective("ask those who have not answered the survey")
            .explicit(attribute(AGE_BAND).isMissing())
            .build();

    public static final Segment OLDER_SPENDERS = segment("older-spenders")
            .objective("deliver to the door")
            .explicit(attribute(AGE_BAND).isAnyOf(FROM_55_TO_64, FROM_65))
            .implicit(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(100))
            .build();

    public static final Segment DECLINING = segment("declining")
            .objective("ask what went wrong before they are gone")
            .implicit(event(PURCHASE)
                    .between(days(180), days(90))
                    .count()
                    .isAtLeast(10)
                    .and(event(PURCHASE)
                            .inLast(days(90))
                            .count()
                            .isLessThan(percent(50)
                                    .of(event(PURCHASE)
                                            .between(days(180), days(90))
                                            .count()))))
            .build();

    /** Of those who buy lines whose brand is known; of fewer than 10 a share says nothing. */
    public static final Segment PRIVATE_LABEL = segment("private-label")
            .objective("offer more of our own brand")
            .implicit(event(PURCHASE)
                    .where(property(BRAND).isKnown())
                    .ever()
                    .share(property(BRAND).is(Brand.PRIVATE))
                    .givenAtLeast(10)
                    .isAtLeast(percent(40)))
            .build();

    public static final Segment STOPPED = segment("stopped")
            .objective("win back while they remember us")
            .implicit(event(PURCHASE).stoppedBetween(days(180), days(90)))
            .build();

    public static final Segment RESTARTED = segment("restarted")
            .objective("welcome back")
            .implicit(event(PURCHASE).restartedAfterPauseBetween(days(270), days(90)))
            .build();

    public static final Segment CAMPAIGN_CONVERTERS = segment("campaign-converters")
            .objective("send the next campaign of type A")
            .implicit(event(CAMPAIGN_RECEIVED)
                    .where(property(CAMPAIGN_TYPE).is(CampaignType.A))
                    .ever()
                    .followedBy(COUPON_REDEEMED)
                    .matching(CAMPAIGN, COUPON_CAMPAIGN)
                    .within(days(14)))
            .build();

    public static final Segment CAMPAIGN_NO_RESPONSE = segment("campaign-no-response")
            .objective("try another sort of campaign")
            .implicit(event(CAMPAIGN_RECEIVED)
                    .inLast(days(180))
                    .notFollowedBy(COUPON_REDEEMED)
                    .matching(CAMPAIGN, COUPON_CAMPAIGN)
                    .within(days(30)))
            .build();

    public static final Segment PRODUCE_FAVOURITE = segment("produce-favourite")
            .objective("announce what is in season")
            .implicit(event(PURCHASE).ever().mostFrequent(DEPARTMENT).is("PRODUCE"))
            .build();

    public static final Segment WEEKLY_REGULARS = segment("weekly-regulars")
            .objective("offer a standing order")
            .implicit(event(PURCHASE).regularly(NEW_YORK.last(12, WEEK)).inAtLeast(10))
            .build();

    public static final SegmentCatalog CATALOG = SegmentCatalog.of(
            FAMILIES,
            AFFLUENT,
            LOYAL_SHOPPERS,
            HIGH_VALUE,
            NEW_CUSTOMERS,
            LAPSED,
            COUPON_IGNORERS,
            COUPON_FANS,
            UNKNOWN_DEMOGRAPHICS,
            OLDER_SPENDERS,
            DECLINING,
            PRIVATE_LABEL,
            STOPPED,
            RESTARTED,
            CAMPAIGN_CONVERTERS,
            CAMPAIGN_NO_RESPONSE,
            PRODUCE_FAVOURITE,
            WEEKLY_REGULARS);

    private GrocerySegments() {}
}
