package dev.segmentkit.examples.marketing;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.BERLIN;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CART;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CART_ADDITION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CHANNEL;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.DELIVERED;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.DEVICE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.DOWNLOAD;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.EMAIL_CONSENT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.OPENED;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.OPENED_ON;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ORDERED_CART;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PURCHASE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.SESSION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TITLE;

import dev.segmentkit.Segment;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Channel;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Device;
import java.util.List;

/** What contacts respond to, and on what. */
public final class EngagementSegments {
    public static final Segment ENGAGED_SUBSCRIBERS = segment("engaged-subscribers")
            .objective("send news first to those who read it")
            .implicit(event(OPENED)
                    .inLast(days(90))
                    .count()
                    .per(event(DELIVERED).inLast(days(90)).count())
                    .givenAtLeast(10)
                    .isAtLeast(percent(40)))
            .build();

    public static final Segment ON_THE_PHONE = segment("on-the-phone")
            .objective("offer the app")
            .implicit(event(SESSION).inLast(days(60)).mostFrequent(DEVICE).is(Device.PHONE))
            .build();

    public static final Segment ABANDONED_CART = segment("abandoned-cart")
            .objective("remind of what is still in the cart")
            .implicit(event(CART_ADDITION)
                    .inLast(days(7))
                    .notFollowedBy(PURCHASE)
                    .matching(CART, ORDERED_CART)
                    .within(hours(24)))
            .build();

    public static final Segment EMAIL_MARKETERS = segment("email-marketers")
            .objective("send the second part of the guide")
            .implicit(event(DOWNLOAD)
                    .where(property(TITLE).is("Email marketing"))
                    .ever()
                    .happened())
            .build();

    public static final Segment CART_FILLERS = segment("cart-fillers")
            .objective("offer help with the decision")
            .implicit(event(CART_ADDITION)
                    .inLast(days(14))
                    .count()
                    .isAtLeast(10)
                    .or(event(CART_ADDITION)
                            .inLast(days(14))
                            .distinctDays(BERLIN)
                            .isAtLeast(4)))
            .build();

    public static final Segment ACTIVE_USERS = segment("active-users")
            .objective("ask for a review")
            .implicit(event(SESSION).inLast(days(30)).count().isAtLeast(4))
            .build();

    public static final Segment INACTIVE_USERS = segment("inactive-users")
            .objective("show what is new since they were here")
            .implicit(event(SESSION).ever().last().daysAgo().isAtLeast(30))
            .build();

    public static final Segment NEVER_LOGGED_IN = segment("never-logged-in")
            .objective("send the first steps again")
            .implicit(event(SESSION).ever().didNotHappen())
            .build();

    /** Consent comes first: whoever did not give it is out, whatever they prefer. */
    public static final Segment EMAIL_PREFERRED = segment("email-preferred")
            .objective("write rather than push")
            .where(attribute(EMAIL_CONSENT)
                    .isTrue()
                    .and(attribute(CHANNEL)
                            .is(Channel.EMAIL)
                            .or(event(OPENED)
                                    .inLast(days(180))
                                    .mostFrequent(OPENED_ON)
                                    .is(Channel.EMAIL))))
            .build();

    /** All of them. */
    public static final List<Segment> ALL = List.of(
            ENGAGED_SUBSCRIBERS,
            ON_THE_PHONE,
            ABANDONED_CART,
            EMAIL_MARKETERS,
            CART_FILLERS,
            ACTIVE_USERS,
            INACTIVE_USERS,
            NEVER_LOGGED_IN,
            EMAIL_PREFERRED);

    private EngagementSegments() {}
}
