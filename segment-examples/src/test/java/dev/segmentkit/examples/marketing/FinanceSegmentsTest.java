package dev.segmentkit.examples.marketing;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.examples.marketing.Answers.assertIn;
import static dev.segmentkit.examples.marketing.Answers.assertOut;
import static dev.segmentkit.examples.marketing.Answers.assertTurns;
import static dev.segmentkit.examples.marketing.Answers.assertUnknown;
import static dev.segmentkit.examples.marketing.Answers.explanation;
import static dev.segmentkit.examples.marketing.FinanceSegments.HIGH_NET_WORTH;
import static dev.segmentkit.examples.marketing.FinanceSegments.HOME_BUYERS;
import static dev.segmentkit.examples.marketing.FinanceSegments.INVESTORS;
import static dev.segmentkit.examples.marketing.FinanceSegments.RETIREMENT_SAVERS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ASSETS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ASSETS_CURRENCY;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CONTRIBUTION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.GOALS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PAGE_VIEW;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PRODUCTS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TOPIC;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRADE;
import static dev.segmentkit.examples.marketing.Moments.NOW;
import static dev.segmentkit.examples.marketing.Moments.daysAgo;
import static dev.segmentkit.examples.marketing.Moments.justAfter;
import static dev.segmentkit.examples.marketing.Moments.justBefore;
import static dev.segmentkit.examples.marketing.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What contacts save for, and what they own: just inside and just outside. */
class FinanceSegmentsTest {
    /** Somebody who answered, and named no goal and holds no product. */
    private static Someone asked() {
        return someone().with(GOALS, Set.of()).with(PRODUCTS, Set.of());
    }

    private static Someone pays(Someone who, String... days) {
        return Stream.of(days)
                .reduce(who, (payer, day) -> payer.did(CONTRIBUTION, Instant.parse(day + "T12:00:00Z")), (a, b) -> b);
    }

    @Test
    void retirement_savers_say_so_or_hold_a_pension() {
        assertIn(
                RETIREMENT_SAVERS,
                someone().with(GOALS, Set.of("retirement", "travel")),
                someone().with(PRODUCTS, Set.of("pension")),
                asked().with(GOALS, Set.of("retirement")));
        assertOut(
                RETIREMENT_SAVERS,
                asked(),
                asked().with(GOALS, Set.of("early retirement")),
                asked().with(PRODUCTS, Set.of("Pension")));
        assertUnknown(
                RETIREMENT_SAVERS,
                someone(),
                someone().with(GOALS, Set.of()),
                someone().with(PRODUCTS, Set.of()));
    }

    @Test
    void or_they_pay_in_five_of_the_last_six_months() {
        assertIn(
                RETIREMENT_SAVERS,
                pays(asked(), "2025-12-10", "2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"),
                pays(asked(), "2025-12-10", "2026-01-10", "2026-03-10", "2026-04-10", "2026-05-10"),
                pays(someone(), "2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10"));
        assertOut(
                RETIREMENT_SAVERS,
                pays(asked(), "2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10", "2026-04-11"),
                pays(asked(), "2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10", "2026-06-10"),
                pays(asked(), "2025-11-10", "2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10"));
        assertUnknown(RETIREMENT_SAVERS, pays(someone(), "2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10"));
    }

    /** December began in winter time, and June in summer time. */
    @Test
    void months_begin_and_end_in_Berlin() {
        Someone inFour = pays(asked(), "2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10");
        Instant december = Instant.parse("2025-11-30T23:00:00Z");
        Instant june = Instant.parse("2026-05-31T22:00:00Z");

        assertIn(RETIREMENT_SAVERS, inFour.did(CONTRIBUTION, december));
        assertOut(RETIREMENT_SAVERS, inFour.did(CONTRIBUTION, justBefore(december)));
        assertIn(RETIREMENT_SAVERS, inFour.did(CONTRIBUTION, justBefore(june)));
        assertOut(RETIREMENT_SAVERS, inFour.did(CONTRIBUTION, june));
    }

    @Test
    void a_month_counts_once_it_is_over() {
        Someone sinceFebruary = pays(asked(), "2026-02-10", "2026-03-10", "2026-04-10", "2026-05-10", "2026-06-10");
        Instant july = Instant.parse("2026-06-30T22:00:00Z");

        assertTurns(RETIREMENT_SAVERS, sinceFebruary, july, FALSE, TRUE);
        assertTurns(
                RETIREMENT_SAVERS,
                pays(asked(), "2025-12-10", "2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"),
                july,
                TRUE,
                FALSE);
    }

    private static Someone looked(int times, Instant at) {
        Someone who = someone().with(GOALS, Set.of());
        for (int i = 0; i < times; i++) {
            who = who.did(PAGE_VIEW, at, TOPIC, "mortgage");
        }
        return who;
    }

    @Test
    void home_buyers_say_so_or_look_three_times() {
        Someone edge = looked(3, justAfter(daysAgo(30)));

        assertIn(HOME_BUYERS, someone().with(GOALS, Set.of("own home")), edge, looked(3, NOW));
        assertOut(
                HOME_BUYERS,
                looked(0, NOW),
                looked(2, NOW),
                looked(3, daysAgo(30)),
                looked(2, NOW).did(PAGE_VIEW, NOW, TOPIC, "mortgages"),
                looked(2, NOW).did(PAGE_VIEW, NOW));
        assertUnknown(HOME_BUYERS, someone(), someone().did(PAGE_VIEW, NOW, TOPIC, "mortgage"));
        assertTurns(HOME_BUYERS, edge, justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void investors_have_an_account_or_traded_within_a_year() {
        Someone traded = asked().did(TRADE, justAfter(daysAgo(365)));

        assertIn(
                INVESTORS,
                someone().with(PRODUCTS, Set.of("securities account")),
                traded,
                someone().did(TRADE, NOW));
        assertOut(INVESTORS, asked(), asked().did(TRADE, daysAgo(365)), asked().did(TRADE, justAfter(NOW)));
        assertUnknown(INVESTORS, someone(), someone().did(TRADE, daysAgo(365)));
        assertTurns(INVESTORS, traded, justAfter(NOW), TRUE, FALSE);
    }

    private static Someone owns(String assets, String currency) {
        return someone().with(ASSETS, assets).with(ASSETS_CURRENCY, currency);
    }

    @Test
    void high_net_worth_is_a_million_euros() {
        assertIn(HIGH_NET_WORTH, owns("1000000", "EUR"), owns("1000000.00", "EUR"));
        assertOut(
                HIGH_NET_WORTH,
                owns("999999.99", "EUR"),
                owns("5000000", "JPY"),
                someone().with(ASSETS, "999999.99"),
                someone().with(ASSETS_CURRENCY, "JPY"));
        assertUnknown(
                HIGH_NET_WORTH,
                someone(),
                someone().with(ASSETS, "1000000"),
                someone().with(ASSETS_CURRENCY, "EUR"));
    }

    @Test
    void what_somebody_owns_stands_in_no_explanation() {
        Someone rich = owns("1234567.89", "EUR");

        assertThat(List.of(
                        explanation(HIGH_NET_WORTH, rich).toString(),
                        explanation(HIGH_NET_WORTH, owns("12345.67", "CHF")).toString(),
                        explanation(HIGH_NET_WORTH, someone()).toString()))
                .allSatisfy(text -> assertThat(text)
                        .contains("withheld")
                        .doesNotContain("assets", "EUR", "CHF", "1234", "1000000"));
        assertThat(rich.contact().toString()).doesNotContain("assets", "EUR", "1234");
    }
}
