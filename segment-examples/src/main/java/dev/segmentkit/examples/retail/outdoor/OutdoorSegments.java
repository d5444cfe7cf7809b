package dev.segmentkit.examples.retail.outdoor;

import static dev.segmentkit.dsl.Segments.ageInYears;
import static dev.segmentkit.dsl.Segments.atLeast;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.noneOf;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_TO_CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.APP_VERSION;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CATEGORY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CHANNEL;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.EMAIL_OPENED;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.GOAL;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.HOME;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.INCOME;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.INTERESTS;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.LIFETIME_VALUE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.MARKETING_OPT_IN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.PLAN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SATISFACTION;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.TIME_ZONE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.VISIT;
import static dev.segmentkit.time.LeapDayRule.FEBRUARY_28;
import static dev.segmentkit.vocabulary.SegmentKind.BEHAVIOURAL;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;

/** The segments of the outdoor shop, which show the breadth of the language. */
public final class OutdoorSegments {
    /** Days begin when they begin for the customer; for those who did not say where they live, in Berlin. */
    private static final ZonedCalendar OWN = calendar(TIME_ZONE, "Europe/Berlin");

    private static final ZonedCalendar BERLIN = calendar("Europe/Berlin");
    private static final Place BERLIN_STORE = new Place(52.5219, 13.4132);

    public static final Segment ADULTS = segment("adults")
            .objective("know who may enter a contract")
            .explicit(ageInYears(BIRTH_DATE, OWN).isAtLeast(18))
            .build();

    public static final Segment YOUNG_ADULTS = segment("young-adults")
            .objective("offer the student discount")
            .parent(ADULTS)
            .explicit(ageInYears(BIRTH_DATE, OWN).isBetween(18, 25))
            .build();

    public static final Segment BIRTHDAY_THIS_WEEK = segment("birthday-this-week")
            .objective("congratulate")
            .explicit(attribute(BIRTH_DATE).hasAnniversaryIn(OWN.thisWeek(), FEBRUARY_28))
            .build();

    public static final Segment NEAR_BERLIN_STORE = segment("near-berlin-store")
            .objective("invite to evenings at the store")
            .explicit(attribute(HOME).isWithin(10_000, BERLIN_STORE))
            .build();

    /** Those of whom we do not know the plan are asked too. */
    public static final Segment UPGRADE_CANDIDATES = segment("upgrade-candidates")
            .objective("sell the PRO plan")
            .explicit(attribute(PLAN).isNot(Plan.PRO).orMissing())
            .implicit(event(PURCHASE).inLast(days(365)).count().isAtLeast(3))
            .build();

    public static final Segment SUMMIT_SEEKERS = segment("summit-seekers")
            .objective("find guests for guided tours")
            .where(atLeast(
                    2,
                    attribute(INTERESTS).hasAnyOf("climbing", "skiing"),
                    attribute(GOAL)
                            .containsIgnoringCase("peak")
                            .or(attribute(GOAL).contains("Alps")),
                    event(PURCHASE)
                            .where(property(CATEGORY).is("climbing"))
                            .ever()
                            .happened()))
            .build();

    public static final Segment OUTDATED_APP = segment("outdated-app")
            .objective("ask for an update before the old service is switched off")
            .implicit(attribute(APP_VERSION).isLessThan(Version.of("2.10")))
            .build();

    public static final Segment ONLINE_THIS_MONTH = segment("online-this-month")
            .objective("show the news of the month")
            .implicit(event(VISIT)
                    .where(property(CHANNEL).isAnyOf("web", "app"))
                    .during(OWN.thisMonth())
                    .count()
                    .isAtLeast(2))
            .build();

    public static final Segment FIRST_TIME_BUYERS = segment("first-time-buyers")
            .objective("make the second purchase happen")
            .implicit(event(PURCHASE).inLast(days(60)).happenedForTheFirstTime())
            .build();

    public static final Segment RECENT_BUYERS = segment("recent-buyers")
            .objective("ask for a review while the memory is fresh")
            .implicit(event(PURCHASE).ever().last().moment().isInLast(days(30)))
            .build();

    public static final Segment LAPSED = segment("lapsed")
            .objective("know who stopped buying")
            .implicit(event(PURCHASE)
                    .ever()
                    .happened()
                    .and(event(PURCHASE).inLast(months(6, BERLIN)).didNotHappen()))
            .build();

    public static final Segment WIN_BACK = segment("win-back")
            .objective("win back those who stopped buying and want to hear from us")
            .parent(LAPSED)
            .kinds(BEHAVIOURAL)
            .where(inSegment(LAPSED).and(attribute(MARKETING_OPT_IN).isTrue()))
            .build();

    public static final Segment CART_GONE_COLD = segment("cart-gone-cold")
            .objective("remind of what is still in the cart")
            .implicit(event(ADDED_TO_CART)
                    .between(days(30), days(2))
                    .happened()
                    .and(event(PURCHASE).inLast(days(30)).didNotHappen()))
            .build();

    public static final Segment DISAPPOINTED = segment("disappointed")
            .objective("call those whom we are about to lose")
            .explicit(attribute(SATISFACTION).isAtMost(0.3))
            .implicit(attribute(LIFETIME_VALUE).isAtLeast(500))
            .build();

    public static final Segment PREMIUM_PROSPECTS = segment("premium-prospects")
            .objective("show the top shelf")
            .explicit(attribute(INCOME).isAtLeast(100_000))
            .implicit(event(PURCHASE).inLast(days(365)).average(AMOUNT).isAtLeast(150))
            .build();

    public static final Segment SILENT = segment("silent")
            .objective("stop writing to those who never answer")
            .implicit(noneOf(
                    event(VISIT).inLast(days(180)).happened(),
                    event(EMAIL_OPENED).inLast(days(180)).happened(),
                    event(PURCHASE).inLast(days(180)).happened()))
            .build();

    public static final SegmentCatalog CATALOG = SegmentCatalog.of(
            ADULTS,
            YOUNG_ADULTS,
            BIRTHDAY_THIS_WEEK,
            NEAR_BERLIN_STORE,
            UPGRADE_CANDIDATES,
            SUMMIT_SEEKERS,
            OUTDATED_APP,
            ONLINE_THIS_MONTH,
            FIRST_TIME_BUYERS,
            RECENT_BUYERS,
            LAPSED,
            WIN_BACK,
            CART_GONE_COLD,
            DISAPPOINTED,
            PREMIUM_PROSPECTS,
            SILENT);

    private OutdoorSegments() {}
}
