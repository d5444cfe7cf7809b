package dev.segmentkit.benchmarks.workload;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws segments of 2 to 5 tests of different attributes: seven in ten joined by <i>and</i> alone, the others with an
 * <i>or</i> or a <i>not</i> inside. A customer is in 0.1 to 1 % of them.
 */
public final class Catalogues {
    private static final List<Integer> WINDOWS = List.of(7, 14, 30, 60, 90, 180, 365);

    /** Of few texts rare ones are asked for as often as frequent ones, such as the dearest plan. */
    private static final int FEW = 20;

    /** How many tests a segment has; more of them have many, since those of two tests hold most of the members. */
    private static final List<Integer> COUNTS = List.of(2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5);

    private static final LocalDate TODAY = LocalDate.ofInstant(Workload.AS_OF, ZoneOffset.UTC);

    private final Drawing drawing;
    private final Workload.Kind kind;

    /** Always the same segments for the same seed and kind; fewer of them are the first of more. */
    public Catalogues(long seed, Workload.Kind kind) {
        drawing = new Drawing(seed + 1);
        this.kind = kind;
    }

    /** So many of them. */
    public List<Rule> rules(int count) {
        return Drawing.times(count, this::rule);
    }

    private Rule rule(int number) {
        List<Rule> parts = new ArrayList<>(shaped(tests()));
        if (kind == Workload.Kind.BEHAVIOUR && number % 3 == 0) {
            parts.addAll(Drawing.times(drawing.between(1, 2), i -> behaviour()));
        }
        return new Rule.All(parts);
    }

    private List<Rule> shaped(List<Test> tests) {
        int shape = drawing.between(1, 20);
        List<Rule> others = new ArrayList<>(tests.subList(2, tests.size()));
        Rule first = tests.get(0);
        Rule second = tests.get(1);
        if (shape <= 14 || tests.size() == 2) {
            return List.copyOf(tests);
        }
        if (shape <= 17) {
            others.add(Rule.any(first, second));
        } else if (shape <= 19) {
            others.add(new Rule.Not(first));
            others.add(second);
        } else {
            others.add(new Rule.Not(Rule.any(first, second)));
        }
        return others;
    }

    /** Of different attributes, so that the number of tests says how narrow a segment is. */
    private List<Test> tests() {
        int count = drawing.oneOf(COUNTS);
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
            case LIFETIME -> atLeast(NumberField.LIFETIME_CENTS, 25_000_000, 50_000_000);
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
