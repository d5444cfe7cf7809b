package dev.segmentkit.examples.marketing;

import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ASSETS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ASSETS_CURRENCY;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.BERLIN;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CONTRIBUTION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.GOALS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PAGE_VIEW;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PRODUCTS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TOPIC;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRADE;
import static dev.segmentkit.time.CalendarUnit.MONTH;

import dev.segmentkit.Segment;
import java.util.List;

/** What contacts save for, and what they own. */
public final class FinanceSegments {
    public static final Segment RETIREMENT_SAVERS = segment("retirement-savers")
            .objective("explain the tax advantage")
            .where(anyOf(
                    attribute(GOALS).contains("retirement"),
                    attribute(PRODUCTS).contains("pension"),
                    event(CONTRIBUTION).regularly(BERLIN.last(6, MONTH)).inAtLeast(5)))
            .build();

    public static final Segment HOME_BUYERS = segment("home-buyers")
            .objective("offer a talk about mortgages")
            .where(attribute(GOALS)
                    .contains("own home")
                    .or(event(PAGE_VIEW)
                            .where(property(TOPIC).is("mortgage"))
                            .inLast(days(30))
                            .count()
                            .isAtLeast(3)))
            .build();

    public static final Segment INVESTORS = segment("investors")
            .objective("send the market report")
            .where(attribute(PRODUCTS)
                    .contains("securities account")
                    .or(event(TRADE).inLast(days(365)).happened()))
            .build();

    /** What they own is sensitive: it is matched, and never shown. */
    public static final Segment HIGH_NET_WORTH = segment("high-net-worth")
            .objective("introduce a personal adviser")
            .explicit(attribute(ASSETS)
                    .isAtLeast(1_000_000)
                    .and(attribute(ASSETS_CURRENCY).is("EUR")))
            .build();

    /** All of them. */
    public static final List<Segment> ALL = List.of(RETIREMENT_SAVERS, HOME_BUYERS, INVESTORS, HIGH_NET_WORTH);

    private FinanceSegments() {}
}
