package dev.segmentkit.benchmarks.workload;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Draws single tests, with thresholds as people choose them. */
final class Tests {
    private static final List<Integer> WINDOWS = List.of(7, 14, 30, 60, 90, 180, 365);

    /** Of few texts rare ones are asked for as often as frequent ones, such as the dearest plan. */
    private static final int FEW = 20;

    private static final LocalDate TODAY = LocalDate.ofInstant(Workload.AS_OF, ZoneOffset.UTC);

    private final Drawing drawing;

    Tests(Drawing drawing) {
        this.drawing = drawing;
    }

    /** So many, of different attributes, so that the number of tests says how narrow a segment is. */
    List<Test> different(int count) {
        return drawing.distinct(count, () -> drawing.between(0, Topic.values().length - 1)).stream()
                .map(topic -> test(Topic.values()[topic]))
                .toList();
    }

    private Test test(Topic topic) {
        return switch (topic) {
            case COUNTRY -> textIn(TextField.COUNTRY, 3);
            case LANGUAGE -> textIn(TextField.LANGUAGE, 2);
            case CITY -> textIn(TextField.CITY, 5);
            case PLAN -> textIn(TextField.PLAN, 1);
            case TIER -> textIn(TextField.TIER, 1);
            case CHANNEL -> textIn(TextField.CHANNEL, 1);
            case INDUSTRY -> textIn(TextField.INDUSTRY, 3);
            case DEVICE -> textIn(TextField.DEVICE, 1);
            case AGE -> range(NumberField.AGE, 18, 80, 15);
            case SCORE -> atLeast(NumberField.SCORE, 60, 99);
            case ENGAGEMENT -> atLeast(NumberField.ENGAGEMENT, 60, 99);
            case CHURN_RISK -> new Test.NumberBetween(NumberField.CHURN_RISK, 0, drawing.between(0, 35));
            case ORDERS -> atLeast(NumberField.ORDERS, 35, 60);
            case VISITS -> range(NumberField.VISITS, 0, 480, 100);
            case LIFETIME ->
                new Test.NumberBetween(
                        NumberField.LIFETIME_CENTS, 100_000L * drawing.between(250, 500), Long.MAX_VALUE);
            case SIGNED_UP -> moment(MomentField.SIGNED_UP);
            case LAST_LOGIN -> moment(MomentField.LAST_LOGIN);
            case LAST_PURCHASE -> moment(MomentField.LAST_PURCHASE);
            case LAST_OPENED -> moment(MomentField.LAST_OPENED);
            case TRIAL_STARTED -> moment(MomentField.TRIAL_STARTED);
            case RENEWAL -> renewal();
            case OPTED_IN -> new Test.FlagIs(FlagField.OPTED_IN, drawing.chance(0.7));
            case VERIFIED -> new Test.FlagIs(FlagField.VERIFIED, drawing.chance(0.7));
            case TAGS -> hasAnyOf(SetField.TAGS, 6);
            case INTERESTS -> hasAnyOf(SetField.INTERESTS, 4);
        };
    }

    private Test textIn(TextField field, int most) {
        List<String> words = Words.of(field);
        int count = drawing.between(1, most);
        return new Test.TextIn(
                field,
                drawing.distinct(count, () -> words.size() < FEW ? drawing.oneOf(words) : drawing.skewed(words)));
    }

    private Test hasAnyOf(SetField field, int most) {
        int count = drawing.between(1, most);
        return new Test.HasAnyOf(field, drawing.distinct(count, () -> drawing.oneOf(Words.of(field))));
    }

    private Test range(NumberField field, int least, int most, int width) {
        int low = drawing.between(least, most);
        return new Test.NumberBetween(field, low, low + drawing.between(width / 3, width));
    }

    private Test atLeast(NumberField field, int least, int most) {
        return new Test.NumberBetween(field, drawing.between(least, most), Long.MAX_VALUE);
    }

    private Test moment(MomentField field) {
        int days = drawing.between(1, 365);
        return drawing.chance(0.85) ? new Test.InLast(field, days) : new Test.BeforeLast(field, days);
    }

    private Test renewal() {
        LocalDate from = TODAY.plusDays(drawing.between(-50, 300));
        return new Test.DateBetween(DateField.RENEWAL, from, from.plusDays(drawing.between(7, 90)));
    }

    /** A question about what customers did. */
    Test behaviour() {
        ActivityField field = drawing.oneOf(List.of(ActivityField.values()));
        int days = drawing.oneOf(WINDOWS);
        return switch (drawing.between(1, 4)) {
            case 1, 2 -> new Test.CountAtLeast(field, days, drawing.between(1, 5));
            case 3 -> new Test.SumAtLeast(field, days, 1_000L * drawing.between(5, 80));
            default ->
                drawing.chance(0.5)
                        ? new Test.DaysSinceLast(field, 0, days)
                        : new Test.DaysSinceLast(field, days, Long.MAX_VALUE);
        };
    }

    /** Of which attribute a test is. */
    private enum Topic {
        COUNTRY,
        LANGUAGE,
        CITY,
        PLAN,
        TIER,
        CHANNEL,
        INDUSTRY,
        DEVICE,
        AGE,
        SCORE,
        ENGAGEMENT,
        CHURN_RISK,
        ORDERS,
        VISITS,
        LIFETIME,
        SIGNED_UP,
        LAST_LOGIN,
        LAST_PURCHASE,
        LAST_OPENED,
        TRIAL_STARTED,
        RENEWAL,
        OPTED_IN,
        VERIFIED,
        TAGS,
        INTERESTS
    }
}
