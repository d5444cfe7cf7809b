package dev.segmentkit.examples.marketing;

import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.fading;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.score;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ACCOUNT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.BERLIN;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CHURN_RISK;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.DOWNLOAD;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.FEATURE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.FEATURE_USE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.JOB;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PAGE_VIEW;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PURCHASE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.REQUESTED;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.SESSION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.SUBSCRIPTION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TOPIC;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRIAL_ENDS;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Subscription;
import java.util.List;

/** How far contacts have come with us, and who is about to leave. */
public final class LifecycleSegments {
    public static final Score LEAD_SCORE = score("lead score")
            .points(20, attribute(JOB).isAnyOf("CTO", "head of marketing"))
            .points(15, event(DOWNLOAD).inLast(days(90)).happened())
            .points(
                    25,
                    event(PAGE_VIEW).where(property(TOPIC).is("pricing")).ever().happened(),
                    fading(percent(20))
                            .every(days(30))
                            .since(event(PAGE_VIEW)
                                    .where(property(TOPIC).is("pricing"))
                                    .ever()
                                    .last()
                                    .moment()))
            .points(-30, attribute(ACCOUNT).is("Competitor Ltd"))
            .cappedAt(50)
            .build();

    public static final Segment DORMANT_LEADS = segment("dormant-leads")
            .objective("wake those who used to come")
            .implicit(event(SESSION).stoppedBetween(days(180), days(60)))
            .build();

    public static final Segment BACK_AGAIN = segment("back-again")
            .objective("welcome those who return after a long time")
            .implicit(event(SESSION).restartedAfterPauseBetween(days(180), days(30)))
            .build();

    public static final Segment AT_RISK = segment("at-risk")
            .objective("call before they leave")
            .where(anyOf(
                    event(PURCHASE)
                            .ever()
                            .happened()
                            .and(event(PURCHASE).inLast(months(6, BERLIN)).didNotHappen()),
                    event(PURCHASE)
                            .inLast(days(90))
                            .count()
                            .isLessThan(percent(50)
                                    .of(event(PURCHASE)
                                            .between(days(180), days(90))
                                            .count())),
                    attribute(CHURN_RISK).isAtLeast(0.8)))
            .build();

    public static final Segment MARKETING_QUALIFIED = segment("marketing-qualified")
            .objective("invite to a webinar")
            .where(attribute(JOB)
                    .isKnown()
                    .and(score(LEAD_SCORE).isAtLeast(20))
                    .and(score(LEAD_SCORE).isLessThan(40)))
            .build();

    public static final Segment SALES_QUALIFIED = segment("sales-qualified")
            .objective("call this week")
            .where(attribute(JOB).isKnown().and(score(LEAD_SCORE).isAtLeast(40)))
            .build();

    /** Ends at the very moment at which the trial does. */
    public static final Segment ON_TRIAL = segment("on-trial")
            .objective("show what the full version can do")
            .explicit(attribute(SUBSCRIPTION)
                    .is(Subscription.TRIAL)
                    .and(attribute(TRIAL_ENDS).isInNext(days(30))))
            .build();

    public static final Segment PAYING = segment("paying")
            .objective("keep advertisements away")
            .explicit(attribute(SUBSCRIPTION).is(Subscription.PAYING))
            .build();

    public static final Segment NEEDS_EXPORT = segment("needs-export")
            .objective("announce the new export")
            .where(attribute(REQUESTED)
                    .contains("export")
                    .or(event(FEATURE_USE)
                            .where(property(FEATURE).isAnyOf("print", "copy table"))
                            .inLast(days(30))
                            .happened()))
            .build();

    /** All of them. */
    public static final List<Segment> ALL = List.of(
            DORMANT_LEADS, BACK_AGAIN, AT_RISK, MARKETING_QUALIFIED, SALES_QUALIFIED, ON_TRIAL, PAYING, NEEDS_EXPORT);

    private LifecycleSegments() {}
}
