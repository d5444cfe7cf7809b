package dev.segmentkit.examples.marketing;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.examples.marketing.Answers.among;
import static dev.segmentkit.examples.marketing.Answers.assertForGood;
import static dev.segmentkit.examples.marketing.Answers.assertIn;
import static dev.segmentkit.examples.marketing.Answers.assertOut;
import static dev.segmentkit.examples.marketing.Answers.assertTurns;
import static dev.segmentkit.examples.marketing.Answers.assertUnknown;
import static dev.segmentkit.examples.marketing.Answers.explanation;
import static dev.segmentkit.examples.marketing.Answers.truth;
import static dev.segmentkit.examples.marketing.LifecycleSegments.AT_RISK;
import static dev.segmentkit.examples.marketing.LifecycleSegments.BACK_AGAIN;
import static dev.segmentkit.examples.marketing.LifecycleSegments.DORMANT_LEADS;
import static dev.segmentkit.examples.marketing.LifecycleSegments.MARKETING_QUALIFIED;
import static dev.segmentkit.examples.marketing.LifecycleSegments.NEEDS_EXPORT;
import static dev.segmentkit.examples.marketing.LifecycleSegments.ON_TRIAL;
import static dev.segmentkit.examples.marketing.LifecycleSegments.PAYING;
import static dev.segmentkit.examples.marketing.LifecycleSegments.SALES_QUALIFIED;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ACCOUNT;
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
import static dev.segmentkit.examples.marketing.Moments.NOW;
import static dev.segmentkit.examples.marketing.Moments.daysAgo;
import static dev.segmentkit.examples.marketing.Moments.justAfter;
import static dev.segmentkit.examples.marketing.Moments.justBefore;
import static dev.segmentkit.examples.marketing.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Subscription;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far contacts have come with us, and who is about to leave: just inside and just outside. */
class LifecycleSegmentsTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Test
    void dormant_leads_came_before_and_not_in_the_last_60_days() {
        assertIn(DORMANT_LEADS, someone().did(SESSION, daysAgo(60)), someone().did(SESSION, justAfter(daysAgo(180))));
        assertOut(
                DORMANT_LEADS,
                someone(),
                someone().did(SESSION, justAfter(daysAgo(60))),
                someone().did(SESSION, daysAgo(180)),
                someone().did(SESSION, daysAgo(60)).did(SESSION, NOW));
        assertTurns(DORMANT_LEADS, someone().did(SESSION, daysAgo(20)), NOW.plus(A_DAY.multipliedBy(40)), FALSE, TRUE);
        assertTurns(DORMANT_LEADS, someone().did(SESSION, daysAgo(160)), NOW.plus(A_DAY.multipliedBy(20)), TRUE, FALSE);
    }

    @Test
    void whoever_is_back_again_was_away_for_150_days() {
        Someone returned = someone().did(SESSION, daysAgo(180)).did(SESSION, justAfter(daysAgo(30)));

        assertIn(BACK_AGAIN, returned, someone().did(SESSION, daysAgo(5_000)).did(SESSION, NOW));
        assertOut(
                BACK_AGAIN,
                someone(),
                someone().did(SESSION, NOW),
                someone().did(SESSION, daysAgo(180)),
                someone().did(SESSION, daysAgo(180)).did(SESSION, daysAgo(30)),
                someone().did(SESSION, justAfter(daysAgo(180))).did(SESSION, NOW),
                returned.did(SESSION, daysAgo(100)));
        assertTurns(BACK_AGAIN, returned, justAfter(NOW), TRUE, FALSE);
    }

    /** Somebody whom the forecast takes for safe. */
    private static Someone safe() {
        return someone().with(CHURN_RISK, 0.79);
    }

    @Test
    void at_risk_is_whoever_bought_and_did_not_for_six_months() {
        Instant sixMonthsAgo = Instant.parse("2025-12-15T13:00:00Z");
        Someone barely = safe().did(PURCHASE, justAfter(sixMonthsAgo));

        assertIn(AT_RISK, safe().did(PURCHASE, sixMonthsAgo), safe().did(PURCHASE, daysAgo(5_000)));
        assertOut(AT_RISK, barely, safe().did(PURCHASE, sixMonthsAgo).did(PURCHASE, NOW), safe());
        assertTurns(AT_RISK, barely, justAfter(NOW), FALSE, TRUE);
    }

    private static Someone boughtBeforeAndLately(int before, int lately) {
        return safe().did(before, PURCHASE, daysAgo(120)).did(lately, PURCHASE, daysAgo(10));
    }

    @Test
    void or_whoever_buys_less_than_half_as_often_as_before() {
        assertIn(
                AT_RISK,
                boughtBeforeAndLately(1, 0),
                boughtBeforeAndLately(3, 1),
                boughtBeforeAndLately(5, 2),
                boughtBeforeAndLately(100, 49));
        assertOut(
                AT_RISK,
                boughtBeforeAndLately(2, 1),
                boughtBeforeAndLately(3, 2),
                boughtBeforeAndLately(100, 50),
                boughtBeforeAndLately(0, 1));
    }

    @Test
    void a_purchase_90_days_ago_belongs_to_the_time_before() {
        Someone lately = safe().did(PURCHASE, justAfter(daysAgo(90)));

        assertIn(AT_RISK, safe().did(PURCHASE, daysAgo(90)), safe().did(PURCHASE, justAfter(daysAgo(180))));
        assertOut(AT_RISK, lately, lately.did(2, PURCHASE, daysAgo(120)), safe().did(PURCHASE, daysAgo(180)));
        assertTurns(AT_RISK, lately, justAfter(NOW), FALSE, TRUE);
    }

    @Test
    void or_whoever_the_forecast_takes_for_it() {
        assertIn(
                AT_RISK,
                someone().with(CHURN_RISK, 0.8),
                someone().with(CHURN_RISK, 0.8).did(9, PURCHASE, NOW));
        assertOut(AT_RISK, someone().with(CHURN_RISK, Math.nextDown(0.8)).did(9, PURCHASE, NOW));
        assertUnknown(AT_RISK, someone(), someone().did(9, PURCHASE, NOW));
        assertIn(AT_RISK, someone().did(PURCHASE, daysAgo(365)));
    }

    private static Someone works(String job) {
        return someone().with(JOB, job);
    }

    private static Someone sawPrices(Someone who, Instant at) {
        return who.did(PAGE_VIEW, at, TOPIC, "pricing");
    }

    /** What the explanation says that the score is. */
    private static String leadScore(Someone who) {
        return Stream.of(explanation(SALES_QUALIFIED, who))
                .flatMap(LifecycleSegmentsTest::withAllBelow)
                .filter(part -> part.text().startsWith("score"))
                .flatMap(part -> part.fact(Fact.Key.ACTUAL).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Explanation> withAllBelow(Explanation part) {
        return Stream.concat(Stream.of(part), part.children().stream().flatMap(LifecycleSegmentsTest::withAllBelow));
    }

    @Test
    void the_lead_score_adds_up_what_speaks_for_a_lead() {
        assertThat(leadScore(someone())).isEqualTo("0");
        assertThat(leadScore(works("gardener"))).isEqualTo("0");
        assertThat(leadScore(works("CTO"))).isEqualTo("20");
        assertThat(leadScore(works("head of marketing"))).isEqualTo("20");
        assertThat(leadScore(works("CTO").did(DOWNLOAD, justAfter(daysAgo(90)))))
                .isEqualTo("35");
        assertThat(leadScore(works("CTO").did(DOWNLOAD, daysAgo(90)))).isEqualTo("20");
        assertThat(leadScore(sawPrices(works("CTO"), NOW))).isEqualTo("45");
        assertThat(leadScore(works("CTO").did(PAGE_VIEW, NOW, TOPIC, "mortgage")))
                .isEqualTo("20");
    }

    @Test
    void competitors_lose_points_before_the_cap() {
        Someone lead = sawPrices(works("CTO").did(DOWNLOAD, NOW), NOW);

        assertThat(leadScore(lead)).isEqualTo("50");
        assertThat(leadScore(lead.with(ACCOUNT, "Acme"))).isEqualTo("50");
        assertThat(leadScore(lead.with(ACCOUNT, "Competitor Ltd"))).isEqualTo("30");
        assertThat(leadScore(works("gardener").with(ACCOUNT, "Competitor Ltd"))).isEqualTo("-30");
    }

    @ParameterizedTest
    @CsvSource({"30, 25, 20", "60, 20, 15", "90, 15, 10", "120, 10, 5", "150, 5, 0", "180, 0, 0", "5010, 0, 0"})
    void the_interest_in_prices_fades_by_a_fifth_every_30_days(int days, String before, String after) {
        assertThat(leadScore(sawPrices(works("gardener"), justAfter(daysAgo(days)))))
                .isEqualTo(before);
        assertThat(leadScore(sawPrices(works("gardener"), daysAgo(days)))).isEqualTo(after);
    }

    @Test
    void a_look_at_prices_counts_in_full_from_its_own_moment() {
        assertThat(leadScore(sawPrices(works("gardener"), NOW))).isEqualTo("25");
        assertThat(leadScore(sawPrices(works("gardener"), justAfter(NOW)))).isEqualTo("0");
    }

    @Test
    void only_the_latest_look_at_prices_counts() {
        assertThat(leadScore(sawPrices(sawPrices(works("gardener"), daysAgo(60)), daysAgo(30))))
                .isEqualTo("20");
        assertThat(leadScore(sawPrices(sawPrices(works("gardener"), daysAgo(30)), daysAgo(60))))
                .isEqualTo("20");
    }

    @Test
    void marketing_qualified_is_from_20_to_below_40() {
        Someone gardener = works("gardener");

        assertIn(
                MARKETING_QUALIFIED,
                works("CTO"),
                works("CTO").did(DOWNLOAD, NOW),
                sawPrices(gardener, daysAgo(30)),
                sawPrices(works("CTO"), daysAgo(60)));
        assertOut(
                MARKETING_QUALIFIED,
                gardener,
                gardener.did(DOWNLOAD, NOW),
                sawPrices(gardener, daysAgo(60)),
                sawPrices(works("CTO"), daysAgo(30)));
    }

    @Test
    void sales_qualified_is_from_40() {
        assertIn(
                SALES_QUALIFIED,
                sawPrices(works("CTO"), daysAgo(30)),
                sawPrices(works("gardener").did(DOWNLOAD, NOW), NOW),
                sawPrices(works("CTO").did(DOWNLOAD, NOW), NOW));
        assertOut(
                SALES_QUALIFIED,
                works("CTO").did(DOWNLOAD, NOW),
                sawPrices(works("CTO"), daysAgo(60)),
                sawPrices(works("CTO").did(DOWNLOAD, NOW), NOW).with(ACCOUNT, "Competitor Ltd"));
    }

    @Test
    void whoever_does_not_say_what_they_do_is_in_neither_stage() {
        Someone interested = sawPrices(someone().did(DOWNLOAD, NOW), NOW);

        assertThat(leadScore(interested)).isEqualTo("40");
        assertOut(SALES_QUALIFIED, interested);
        assertOut(MARKETING_QUALIFIED, interested, sawPrices(someone(), NOW));
    }

    @Test
    void leads_fall_back_from_one_stage_to_the_other() {
        Someone lead = sawPrices(works("CTO"), daysAgo(40));
        Instant end = daysAgo(40).plus(A_DAY.multipliedBy(60));

        assertTurns(SALES_QUALIFIED, lead, end, TRUE, FALSE);
        assertThat(truth(MARKETING_QUALIFIED, lead, justBefore(end))).isEqualTo(FALSE);
        assertThat(truth(MARKETING_QUALIFIED, lead, end)).isEqualTo(TRUE);
        assertThat(truth(MARKETING_QUALIFIED, lead, end.plus(A_DAY.multipliedBy(5_000))))
                .isEqualTo(TRUE);
    }

    @Test
    void nobody_is_ever_in_both_stages() {
        List<Segment> stages = List.of(MARKETING_QUALIFIED, SALES_QUALIFIED);
        List<Someone> leads = Stream.of(someone(), works("CTO"), works("gardener"))
                .flatMap(who -> Stream.of(who, who.with(ACCOUNT, "Acme"), who.with(ACCOUNT, "Competitor Ltd")))
                .flatMap(who -> Stream.of(who, who.did(DOWNLOAD, daysAgo(40))))
                .flatMap(who -> Stream.of(who, sawPrices(who, daysAgo(40))))
                .toList();

        for (int day = 0; day <= 200; day++) {
            Instant asOf = daysAgo(40).plus(A_DAY.multipliedBy(day));
            assertThat(leads)
                    .as("%s days after", day)
                    .allMatch(who -> among(stages, who, asOf).size() <= 1);
        }
    }

    private static Someone trial(Instant end) {
        return someone().with(SUBSCRIPTION, Subscription.TRIAL).with(TRIAL_ENDS, end);
    }

    @Test
    void a_trial_ends_at_the_very_moment() {
        Instant end = NOW.plus(A_DAY.multipliedBy(9));

        assertTurns(ON_TRIAL, trial(end), end, TRUE, FALSE);
        assertIn(ON_TRIAL, trial(justAfter(NOW)));
        assertOut(ON_TRIAL, trial(NOW), trial(justBefore(NOW)));
        assertForGood(ON_TRIAL, trial(NOW));
    }

    @Test
    void a_trial_of_more_than_30_days_begins_later() {
        Instant inAMonth = NOW.plus(A_DAY.multipliedBy(30));

        assertIn(ON_TRIAL, trial(inAMonth));
        assertOut(ON_TRIAL, trial(justAfter(inAMonth)));
        assertTurns(ON_TRIAL, trial(inAMonth.plus(A_DAY)), NOW.plus(A_DAY), FALSE, TRUE);
    }

    @Test
    void only_trials_are_on_trial() {
        Instant end = NOW.plus(A_DAY);

        for (Subscription other : List.of(Subscription.NONE, Subscription.PAYING, Subscription.CANCELLED)) {
            assertOut(ON_TRIAL, trial(end).with(SUBSCRIPTION, other), someone().with(SUBSCRIPTION, other));
        }
        assertUnknown(
                ON_TRIAL,
                someone(),
                someone().with(SUBSCRIPTION, Subscription.TRIAL),
                someone().with(TRIAL_ENDS, end));
    }

    @Test
    void only_those_who_pay_are_paying() {
        assertIn(PAYING, someone().with(SUBSCRIPTION, Subscription.PAYING));
        assertOut(
                PAYING,
                trial(NOW.plus(A_DAY)),
                someone().with(SUBSCRIPTION, Subscription.NONE),
                someone().with(SUBSCRIPTION, Subscription.CANCELLED));
        assertUnknown(PAYING, someone());
        assertForGood(PAYING, someone().with(SUBSCRIPTION, Subscription.PAYING));
    }

    private static Someone uses(Someone who, String feature, Instant at) {
        return who.did(FEATURE_USE, at, FEATURE, feature);
    }

    @Test
    void whoever_asks_for_an_export_or_makes_do_without_needs_it() {
        Someone asked = someone().with(REQUESTED, Set.of());
        Instant begin = daysAgo(30);

        assertIn(
                NEEDS_EXPORT,
                someone().with(REQUESTED, Set.of("export", "dark mode")),
                uses(asked, "print", justAfter(begin)),
                uses(asked, "copy table", NOW),
                uses(someone(), "print", NOW));
        assertOut(
                NEEDS_EXPORT,
                asked,
                asked.with(REQUESTED, Set.of("Export")),
                uses(asked, "print", begin),
                uses(asked, "copy", NOW),
                asked.did(FEATURE_USE, NOW));
        assertUnknown(NEEDS_EXPORT, someone(), uses(someone(), "print", begin));
        assertTurns(NEEDS_EXPORT, uses(asked, "print", justAfter(begin)), justAfter(NOW), TRUE, FALSE);
    }
}
