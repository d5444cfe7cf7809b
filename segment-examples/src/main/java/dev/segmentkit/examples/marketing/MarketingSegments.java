package dev.segmentkit.examples.marketing;

import dev.segmentkit.SegmentCatalog;
import java.util.List;
import java.util.stream.Stream;

/** The segments that marketers ask for, by what they are about. */
public final class MarketingSegments {
    public static final SegmentCatalog CATALOG = SegmentCatalog.of(Stream.of(
                    ProfileSegments.ALL,
                    PurchaseSegments.ALL,
                    EngagementSegments.ALL,
                    LifecycleSegments.ALL,
                    FinanceSegments.ALL)
            .flatMap(List::stream)
            .toList());

    private MarketingSegments() {}
}
