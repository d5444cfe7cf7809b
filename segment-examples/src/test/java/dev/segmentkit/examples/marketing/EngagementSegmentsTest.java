package dev.segmentkit.examples.marketing;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.examples.marketing.Answers.assertIn;
import static dev.segmentkit.examples.marketing.Answers.assertOut;
import static dev.segmentkit.examples.marketing.Answers.assertTurns;
import static dev.segmentkit.examples.marketing.Answers.assertUnknown;
import static dev.segmentkit.examples.marketing.Answers.truth;
import static dev.segmentkit.examples.marketing.EngagementSegments.ABANDONED_CART;
import static dev.segmentkit.examples.marketing.EngagementSegments.ACTIVE_USERS;
import static dev.segmentkit.examples.marketing.EngagementSegments.CART_FILLERS;
import static dev.segmentkit.examples.marketing.EngagementSegments.EMAIL_MARKETERS;
import static dev.segmentkit.examples.marketing.EngagementSegments.EMAIL_PREFERRED;
import static dev.segmentkit.examples.marketing.EngagementSegments.ENGAGED_SUBSCRIBERS;
import static dev.segmentkit.examples.marketing.EngagementSegments.INACTIVE_USERS;
import static dev.segmentkit.examples.marketing.EngagementSegments.NEVER_LOGGED_IN;
import static dev.segmentkit.examples.marketing.EngagementSegments.ON_THE_PHONE;
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
import static dev.segmentkit.examples.marketing.Moments.NOW;
import static dev.segmentkit.examples.marketing.Moments.daysAgo;
import static dev.segmentkit.examples.marketing.Moments.hoursAgo;
import static dev.segmentkit.examples.marketing.Moments.justAfter;
import static dev.segmentkit.examples.marketing.Moments.justBefore;
import static dev.segmentkit.examples.marketing.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.marketing.MarketingVocabulary.Channel;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Device;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What contacts respond to, and on what: just inside and just outside. */
class EngagementSegmentsTest {
    private static Someone read(int opened, int delivered) {
        return someone().did(opened, OPENED, daysAgo(1)).did(delivered, DELIVERED, daysAgo(1));
    }

    @Test
    void engaged_subscribers_open_four_of_ten() {
        assertIn(ENGAGED_SUBSCRIBERS, read(4, 10), read(40, 100), read(11, 10));
        assertOut(ENGAGED_SUBSCRIBERS, read(3, 10), read(39, 100), read(0, 10));
    }

    @Test
    void of_fewer_than_ten_messages_a_rate_says_nothing() {
        assertUnknown(ENGAGED_SUBSCRIBERS, someone(), read(9, 9), read(0, 9), read(9, 0));
    }

    @Test
    void rates_are_those_of_the_last_90_days() {
        Instant begin = daysAgo(90);
        Someone edge = read(3, 10).did(OPENED, justAfter(begin));

        assertIn(ENGAGED_SUBSCRIBERS, edge);
        assertOut(
                ENGAGED_SUBSCRIBERS, read(3, 10).did(OPENED, begin), read(4, 10).did(DELIVERED, justAfter(begin)));
        assertIn(ENGAGED_SUBSCRIBERS, read(4, 10).did(DELIVERED, begin));
        assertUnknown(ENGAGED_SUBSCRIBERS, read(9, 9).did(DELIVERED, begin));
        assertTurns(ENGAGED_SUBSCRIBERS, edge, justAfter(NOW), TRUE, FALSE);
        assertTurns(ENGAGED_SUBSCRIBERS, read(4, 9).did(DELIVERED, justAfter(begin)), justAfter(NOW), TRUE, UNKNOWN);
    }

    private static Someone used(Device... devices) {
        Someone who = someone();
        for (int i = 0; i < devices.length; i++) {
            who = who.did(SESSION, daysAgo(20 - i), DEVICE, devices[i]);
        }
        return who;
    }

    @Test
    void on_the_phone_is_whoever_uses_it_most_and_of_equals_last() {
        assertIn(
                ON_THE_PHONE,
                used(Device.PHONE),
                used(Device.PHONE, Device.PHONE, Device.TABLET),
                used(Device.TABLET, Device.PHONE));
        assertOut(
                ON_THE_PHONE,
                used(Device.TABLET),
                used(Device.PHONE, Device.TABLET, Device.TABLET),
                used(Device.PHONE, Device.TABLET));
    }

    @Test
    void of_sessions_at_one_moment_the_smaller_device_counts() {
        Someone both = someone().did(SESSION, NOW, DEVICE, Device.PHONE);

        assertIn(ON_THE_PHONE, both.did(SESSION, NOW, DEVICE, Device.TABLET));
        assertOut(ON_THE_PHONE, both.did(SESSION, NOW, DEVICE, Device.COMPUTER));
    }

    @Test
    void devices_are_those_of_the_last_60_days() {
        Someone recent = someone().did(SESSION, justAfter(daysAgo(60)), DEVICE, Device.PHONE);

        assertIn(ON_THE_PHONE, recent, recent.did(5, SESSION, NOW));
        assertUnknown(
                ON_THE_PHONE,
                someone(),
                someone().did(SESSION, daysAgo(60), DEVICE, Device.PHONE),
                someone().did(SESSION, NOW));
        assertTurns(ON_THE_PHONE, recent, justAfter(NOW), TRUE, UNKNOWN);
    }

    private static Someone filled(String cart, Instant at) {
        return someone().did(CART_ADDITION, at, CART, cart);
    }

    @Test
    void a_cart_is_abandoned_after_24_hours() {
        assertIn(ABANDONED_CART, filled("a", hoursAgo(24)), filled("a", justBefore(hoursAgo(24))));
        assertOut(ABANDONED_CART, someone(), filled("a", justAfter(hoursAgo(24))));
        assertTurns(ABANDONED_CART, filled("a", hoursAgo(1)), NOW.plus(Duration.ofHours(23)), FALSE, TRUE);
    }

    @Test
    void a_cart_is_forgotten_after_7_days() {
        Someone lastWeek = filled("a", justAfter(daysAgo(7)));

        assertIn(ABANDONED_CART, lastWeek);
        assertOut(ABANDONED_CART, filled("a", daysAgo(7)));
        assertTurns(ABANDONED_CART, lastWeek, justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void only_a_purchase_of_the_same_cart_within_24_hours_keeps_it_from_being_abandoned() {
        Someone filled = filled("a", hoursAgo(30));

        assertOut(
                ABANDONED_CART,
                filled.did(PURCHASE, hoursAgo(30), ORDERED_CART, "a"),
                filled.did(PURCHASE, hoursAgo(29), ORDERED_CART, "a"),
                filled.did(PURCHASE, hoursAgo(6), ORDERED_CART, "a"));
        assertIn(
                ABANDONED_CART,
                filled.did(PURCHASE, justAfter(hoursAgo(6)), ORDERED_CART, "a"),
                filled.did(PURCHASE, justBefore(hoursAgo(30)), ORDERED_CART, "a"),
                filled.did(PURCHASE, hoursAgo(29), ORDERED_CART, "b"),
                filled.did(PURCHASE, hoursAgo(29)));
    }

    @Test
    void an_addition_without_a_cart_is_tied_to_no_purchase() {
        assertIn(
                ABANDONED_CART,
                someone().did(CART_ADDITION, hoursAgo(30)).did(PURCHASE, hoursAgo(29), ORDERED_CART, "a"),
                someone().did(CART_ADDITION, hoursAgo(30)).did(PURCHASE, hoursAgo(29)));
    }

    @Test
    void one_abandoned_cart_is_enough() {
        Someone bought = filled("a", hoursAgo(30)).did(PURCHASE, hoursAgo(29), ORDERED_CART, "a");

        assertOut(ABANDONED_CART, bought);
        assertIn(ABANDONED_CART, bought.did(CART_ADDITION, hoursAgo(28), CART, "b"));
        assertIn(ABANDONED_CART, bought.did(CART_ADDITION, hoursAgo(28), CART, "a"));
        assertOut(ABANDONED_CART, bought.did(CART_ADDITION, hoursAgo(23), CART, "b"));
    }

    @Test
    void a_purchase_that_is_already_planned_shortens_the_verdict() {
        Instant tomorrow = NOW.plus(Duration.ofHours(20));
        Someone willBuy = filled("a", hoursAgo(1)).did(PURCHASE, tomorrow, ORDERED_CART, "a");

        assertThat(truth(ABANDONED_CART, willBuy, tomorrow)).isEqualTo(FALSE);
        assertThat(truth(ABANDONED_CART, willBuy, NOW.plus(Duration.ofHours(23))))
                .isEqualTo(FALSE);
    }

    @Test
    void email_marketers_downloaded_that_guide() {
        assertIn(EMAIL_MARKETERS, someone().did(DOWNLOAD, daysAgo(5_000), TITLE, "Email marketing"));
        assertOut(
                EMAIL_MARKETERS,
                someone(),
                someone().did(DOWNLOAD, NOW),
                someone().did(DOWNLOAD, NOW, TITLE, "Email Marketing"),
                someone().did(DOWNLOAD, justAfter(NOW), TITLE, "Email marketing"));
    }

    @Test
    void cart_fillers_add_ten_times() {
        Instant begin = daysAgo(14);

        assertIn(CART_FILLERS, someone().did(10, CART_ADDITION, justAfter(begin)));
        assertOut(
                CART_FILLERS,
                someone(),
                someone().did(9, CART_ADDITION, NOW),
                someone().did(9, CART_ADDITION, NOW).did(CART_ADDITION, begin));
        assertTurns(CART_FILLERS, someone().did(10, CART_ADDITION, justAfter(begin)), justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void or_they_add_on_four_days() {
        Someone threeDays = someone()
                .did(CART_ADDITION, daysAgo(1))
                .did(CART_ADDITION, daysAgo(2))
                .did(3, CART_ADDITION, daysAgo(3));

        assertIn(CART_FILLERS, threeDays.did(CART_ADDITION, NOW), threeDays.did(CART_ADDITION, justAfter(daysAgo(14))));
        assertOut(CART_FILLERS, threeDays, threeDays.did(CART_ADDITION, daysAgo(14)));
    }

    @Test
    void the_day_on_which_clocks_are_set_back_has_25_hours() {
        Instant asOf = Instant.parse("2026-10-28T12:00:00Z");
        Instant sunday = Instant.parse("2026-10-24T22:00:00Z");
        Instant monday = Instant.parse("2026-10-25T23:00:00Z");
        Someone threeDays = someone()
                .did(CART_ADDITION, justBefore(sunday))
                .did(CART_ADDITION, sunday)
                .did(CART_ADDITION, justBefore(monday))
                .did(CART_ADDITION, monday);

        assertThat(truth(CART_FILLERS, threeDays, asOf)).isEqualTo(FALSE);
        assertThat(truth(CART_FILLERS, threeDays.did(CART_ADDITION, asOf), asOf))
                .isEqualTo(TRUE);
    }

    @Test
    void the_day_on_which_clocks_are_set_forward_has_23_hours() {
        Instant asOf = Instant.parse("2026-04-01T12:00:00Z");
        Instant sunday = Instant.parse("2026-03-28T23:00:00Z");
        Instant monday = Instant.parse("2026-03-29T22:00:00Z");
        Someone fourDays = someone()
                .did(CART_ADDITION, justBefore(sunday))
                .did(CART_ADDITION, sunday)
                .did(CART_ADDITION, monday)
                .did(CART_ADDITION, asOf);
        Someone threeDays = someone()
                .did(CART_ADDITION, justBefore(sunday))
                .did(CART_ADDITION, sunday)
                .did(CART_ADDITION, justBefore(monday))
                .did(CART_ADDITION, asOf);

        assertThat(truth(CART_FILLERS, fourDays, asOf)).isEqualTo(TRUE);
        assertThat(truth(CART_FILLERS, threeDays, asOf)).isEqualTo(FALSE);
    }

    @Test
    void active_users_came_four_times_in_30_days() {
        Someone active = someone().did(4, SESSION, justAfter(daysAgo(30)));

        assertIn(ACTIVE_USERS, active, someone().did(4, SESSION, NOW));
        assertOut(ACTIVE_USERS, someone(), someone().did(3, SESSION, NOW).did(SESSION, daysAgo(30)));
        assertTurns(ACTIVE_USERS, active, justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void inactive_users_came_and_stayed_away_for_30_days() {
        assertIn(INACTIVE_USERS, someone().did(SESSION, daysAgo(30)), someone().did(SESSION, daysAgo(5_000)));
        assertOut(
                INACTIVE_USERS,
                someone().did(SESSION, justAfter(daysAgo(30))),
                someone().did(SESSION, daysAgo(31)).did(SESSION, NOW));
        assertTurns(INACTIVE_USERS, someone().did(SESSION, justAfter(daysAgo(30))), justAfter(NOW), FALSE, TRUE);
    }

    @Test
    void never_logged_in_is_not_the_same_as_inactive() {
        assertIn(NEVER_LOGGED_IN, someone(), someone().did(SESSION, justAfter(NOW)));
        assertUnknown(INACTIVE_USERS, someone());
        assertOut(
                NEVER_LOGGED_IN,
                someone().did(SESSION, daysAgo(5_000)),
                someone().did(SESSION, NOW));
        assertUnknown(NEVER_LOGGED_IN, someone().knownSince(daysAgo(365)));
    }

    private static Someone consents() {
        return someone().with(EMAIL_CONSENT, true);
    }

    private static Someone opensOn(Someone who, Channel... channels) {
        for (Channel channel : channels) {
            who = who.did(OPENED, daysAgo(1), OPENED_ON, channel);
        }
        return who;
    }

    @Test
    void email_is_preferred_by_those_who_say_so_or_open_it_most() {
        assertIn(
                EMAIL_PREFERRED,
                consents().with(CHANNEL, Channel.EMAIL),
                opensOn(consents().with(CHANNEL, Channel.PUSH), Channel.EMAIL),
                opensOn(consents(), Channel.EMAIL, Channel.PUSH, Channel.EMAIL));
        assertOut(
                EMAIL_PREFERRED,
                opensOn(consents().with(CHANNEL, Channel.PUSH), Channel.PUSH),
                opensOn(consents().with(CHANNEL, Channel.LETTER), Channel.EMAIL, Channel.PUSH, Channel.PUSH));
        assertUnknown(
                EMAIL_PREFERRED, consents(), consents().with(CHANNEL, Channel.PUSH), opensOn(consents(), Channel.PUSH));
    }

    @Test
    void what_they_open_counts_for_180_days() {
        Someone pushed = consents().with(CHANNEL, Channel.PUSH);

        assertIn(EMAIL_PREFERRED, pushed.did(OPENED, justAfter(daysAgo(180)), OPENED_ON, Channel.EMAIL));
        assertUnknown(EMAIL_PREFERRED, pushed.did(OPENED, daysAgo(180), OPENED_ON, Channel.EMAIL));
    }

    @Test
    void without_consent_nobody_is_in_whatever_they_prefer() {
        assertOut(
                EMAIL_PREFERRED,
                someone().with(EMAIL_CONSENT, false).with(CHANNEL, Channel.EMAIL),
                opensOn(someone().with(EMAIL_CONSENT, false), Channel.EMAIL));
        assertUnknown(EMAIL_PREFERRED, someone().with(CHANNEL, Channel.EMAIL), opensOn(someone(), Channel.EMAIL));
    }
}
