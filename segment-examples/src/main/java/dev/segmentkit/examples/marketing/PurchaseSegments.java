package dev.segmentkit.examples.marketing;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.AMOUNT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.LIFETIME_VALUE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PRODUCT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PURCHASE;

import dev.segmentkit.Segment;
import java.util.List;

/** What contacts bought, how often, and for how much. */
public final class PurchaseSegments {
    public static final Segment TENT_OWNERS = segment("tent-owners")
            .objective("sell what goes with a tent")
            .implicit(event(PURCHASE).where(property(PRODUCT).is("tent")).ever().happened())
            .build();

    public static final Segment FIRST_TIME_BUYERS = segment("first-time-buyers")
            .objective("make the second purchase happen")
            .implicit(event(PURCHASE).ever().count().is(1))
            .build();

    public static final Segment REPEAT_CUSTOMERS = segment("repeat-customers")
            .objective("say thank you")
            .implicit(event(PURCHASE).ever().count().isAtLeast(2))
            .build();

    public static final Segment LOYAL = segment("loyal")
            .objective("invite to the club")
            .implicit(event(PURCHASE)
                    .inLast(days(365))
                    .count()
                    .isAtLeast(6)
                    .or(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(500)))
            .build();

    public static final Segment HIGH_VALUE = segment("high-value")
            .objective("keep our best customers")
            .implicit(event(PURCHASE)
                    .inLast(days(365))
                    .count()
                    .isAtLeast(6)
                    .and(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(500)))
            .build();

    public static final Segment NEW_CUSTOMERS = segment("new-customers")
            .objective("explain how returns work")
            .implicit(event(PURCHASE).inLast(days(30)).happenedForTheFirstTime())
            .build();

    public static final Segment BRONZE = segment("bronze")
            .objective("show the way to silver")
            .implicit(attribute(LIFETIME_VALUE).isLessThan(500))
            .build();

    public static final Segment SILVER = segment("silver")
            .objective("show the way to gold")
            .implicit(attribute(LIFETIME_VALUE)
                    .isAtLeast(500)
                    .and(attribute(LIFETIME_VALUE).isLessThan(2_000)))
            .build();

    public static final Segment GOLD = segment("gold")
            .objective("never let them wait")
            .implicit(attribute(LIFETIME_VALUE).isAtLeast(2_000))
            .build();

    /** All of them. */
    public static final List<Segment> ALL = List.of(
            TENT_OWNERS, FIRST_TIME_BUYERS, REPEAT_CUSTOMERS, LOYAL, HIGH_VALUE, NEW_CUSTOMERS, BRONZE, SILVER, GOLD);

    private PurchaseSegments() {}
}
