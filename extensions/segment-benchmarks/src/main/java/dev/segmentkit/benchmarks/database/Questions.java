package dev.segmentkit.benchmarks.database;

import static dev.segmentkit.benchmarks.database.Measure.ever;
import static dev.segmentkit.benchmarks.database.Measure.inLast;
import static dev.segmentkit.dsl.Segments.attribute;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.benchmarks.database.Measure.Function;
import dev.segmentkit.benchmarks.database.Question.NamedMeasure;
import dev.segmentkit.benchmarks.database.Shop.Activity;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.dsl.DecimalClause;
import dev.segmentkit.dsl.EventsClause;
import dev.segmentkit.dsl.MomentClause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws questions: always the same for the same seed. */
final class Questions {
    /** All measures that are asked about, each by one question at least. */
    static final List<Measure> MEASURES = measures();

    private static final double EVENTS_A_CONTACT = 20;
    private static final int HISTORY = 730;

    private static final Map<Activity, Double> SHARES = Map.of(
            Activity.PURCHASE, 0.2,
            Activity.VISIT, 0.5,
            Activity.CART, 0.15,
            Activity.EMAIL_OPEN, 0.1,
            Activity.REFUND, 0.05);

    private final Random random;
    private final List<Integer> pool = new ArrayList<>();

    private Questions(long seed) {
        random = new Random(seed);
        IntStream.range(0, MEASURES.size()).forEach(pool::add);
        Collections.shuffle(pool, random);
        IntStream.range(0, 200).forEach(i -> pool.add(random.nextInt(MEASURES.size())));
    }

    private static List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        for (int days : new int[] {30, 90, 180, 365}) {
            all.add(inLast(Function.COUNT, Activity.PURCHASE, days));
            all.add(inLast(Function.SUM, Activity.PURCHASE, days));
        }
        for (int days : new int[] {7, 14, 30, 60, 90, 180, 365}) {
            all.add(inLast(Function.COUNT, Activity.VISIT, days));
        }
        for (int days : new int[] {7, 30, 90}) {
            all.add(inLast(Function.COUNT, Activity.CART, days));
        }
        for (int days : new int[] {30, 90, 180}) {
            all.add(inLast(Function.COUNT, Activity.EMAIL_OPEN, days));
        }
        all.add(inLast(Function.COUNT, Activity.REFUND, 365));
        all.add(inLast(Function.HAPPENED, Activity.CART, 14));
        all.add(inLast(Function.HAPPENED, Activity.EMAIL_OPEN, 60));
        all.add(inLast(Function.HAPPENED, Activity.PURCHASE, 14));
        all.add(inLast(Function.HAPPENED, Activity.REFUND, 180));
        all.add(ever(Function.LAST, Activity.PURCHASE));
        all.add(ever(Function.LAST, Activity.VISIT));
        all.add(ever(Function.LAST, Activity.EMAIL_OPEN));
        all.add(ever(Function.FIRST, Activity.PURCHASE));
        all.add(ever(Function.FIRST, Activity.VISIT));
        all.add(inLast(Function.COUNT, Activity.PURCHASE, 365).of("cat3"));
        all.add(inLast(Function.COUNT, Activity.VISIT, 90).of("cat7"));
        all.add(inLast(Function.COUNT, Activity.PURCHASE, 180).upToDaysAgo(90));
        all.add(inLast(Function.COUNT, Activity.VISIT, 180).upToDaysAgo(90));
        all.add(inLast(Function.DISTINCT, Activity.PURCHASE, 365));
        all.add(inLast(Function.MINIMUM, Activity.PURCHASE, 365));
        all.add(inLast(Function.MAXIMUM, Activity.PURCHASE, 365));
        all.add(inLast(Function.AVERAGE, Activity.PURCHASE, 365));
        return List.copyOf(all);
    }

    /** What marketing asks: a country of a list, at least 3 purchases in 90 days, and at least 1,000 spent in 365 days. */
    static Question loyal() {
        Measure count = inLast(Function.COUNT, Activity.PURCHASE, 90);
        Measure sum = inLast(Function.SUM, Activity.PURCHASE, 365);
        return Question.of(
                        "country IN ('DE', 'FR', 'AT')", attribute(Shop.COUNTRY).isAnyOf("DE", "FR", "AT"))
                .and(test(count, "%s >= 3", true, count.events().count().isAtLeast(3)))
                .and(test(
                        sum,
                        "%s >= 1000",
                        true,
                        sum.events().sum(sum.activity().amount()).isAtLeast(1000)));
    }

    /** So many questions about attributes only, and so many that also look at events. */
    static List<Question> draw(long seed, int attributes, int events) {
        Questions drawing = new Questions(seed);
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < attributes; i++) {
            all.add(drawing.aboutAttributes(drawing.oneOf(List.of(2, 3, 3, 4))));
        }
        for (int i = 0; i < events; i++) {
            all.add(drawing.aboutEvents());
        }
        return List.copyOf(all);
    }

    /** The questions as segments, in order. */
    static SegmentCatalog catalog(List<Question> questions) {
        List<Segment> segments = new ArrayList<>();
        for (Question question : questions) {
            segments.add(Segment.builder("segment-" + segments.size())
                    .where(question.criterion())
                    .build());
        }
        return SegmentCatalog.of(segments);
    }

    private Question aboutAttributes(int tests) {
        List<AttributeTest> shuffled = new ArrayList<>(List.of(AttributeTest.values()));
        Collections.shuffle(shuffled, random);
        Question question = shuffled.get(0).question();
        for (AttributeTest test : shuffled.subList(1, tests)) {
            Question next = test.question();
            if (random.nextDouble() < 0.12) {
                next = next.negated();
            }
            question = random.nextInt(3) == 0 ? question.or(next) : question.and(next);
        }
        return question;
    }

    private Question aboutEvents() {
        int tests = oneOf(List.of(1, 1, 2, 2, 3));
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < tests) {
            Integer next = pool.remove(0);
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        boolean isAlternative = tests == 3 && random.nextDouble() < 0.4;
        Question question = test(MEASURES.get(chosen.get(0)));
        for (Integer next : chosen.subList(1, tests)) {
            Question test = test(MEASURES.get(next));
            question = isAlternative ? question.or(test) : question.and(test);
        }
        int attributes = random.nextInt(3);
        return attributes == 0 ? question : question.and(aboutAttributes(attributes));
    }

    private Question test(Measure measure) {
        EventsClause<ShopEvent> events = measure.events();
        return switch (measure.function()) {
            case HAPPENED ->
                random.nextDouble() < 0.6
                        ? test(measure, "coalesce(%s, 0) > 0", true, events.happened())
                        : test(measure, "coalesce(%s, 0) = 0", false, events.didNotHappen());
            case COUNT -> {
                long times = Math.max(1, Math.round(expected(measure) * oneOf(List.of(0.7, 1.2, 2.0))));
                yield random.nextDouble() < 0.75
                        ? test(measure, "%s >= " + times, true, events.count().isAtLeast(times))
                        : test(
                                measure,
                                "coalesce(%s, 0) < " + times,
                                false,
                                events.count().isLessThan(times));
            }
            case DISTINCT ->
                test(
                        measure,
                        "%s >= 3",
                        true,
                        events.distinct(measure.activity().category()).isAtLeast(3));
            case SUM -> {
                int bound = oneOf(List.of(100, 250, 400, 900));
                yield compared(measure, events.sum(measure.activity().amount()), ">", bound);
            }
            case AVERAGE -> compared(measure, events.average(measure.activity().amount()), ">", 250);
            case MINIMUM -> compared(measure, events.min(measure.activity().amount()), "<", 60);
            case MAXIMUM -> compared(measure, events.max(measure.activity().amount()), ">", 420);
            case FIRST -> compared(measure, events.first().moment(), ">", oneOf(List.of(200, 400, 600)));
            case LAST ->
                compared(
                        measure, events.last().moment(), random.nextBoolean() ? "<" : ">", oneOf(List.of(20, 45, 100)));
        };
    }

    private static Question compared(
            Measure measure, DecimalClause<? extends Criterion> value, String operator, long bound) {
        return test(
                measure,
                "%s " + operator + " " + bound,
                true,
                operator.equals(">") ? value.isGreaterThan(bound) : value.isLessThan(bound));
    }

    private static Question compared(
            Measure measure, MomentClause<? extends Criterion> value, String operator, int days) {
        return test(
                measure,
                "%s " + operator + " " + Measure.ago(days),
                true,
                operator.equals(">") ? value.isAfter(Measure.moment(days)) : value.isBefore(Measure.moment(days)));
    }

    /**
     * A test of a measure.
     *
     * @param sql the condition, with a gap for the measure's name
     */
    private static Question test(Measure measure, String sql, boolean needsEvents, Criterion criterion) {
        String name = "m" + MEASURES.indexOf(measure);
        return new Question(sql.formatted(name), Set.of(new NamedMeasure(name, measure)), needsEvents, criterion);
    }

    /** How many events there are on average. */
    private static double expected(Measure measure) {
        int days = measure.oldest().orElse(HISTORY) - measure.newest();
        double share = SHARES.getOrDefault(measure.activity(), 0.0);
        return EVENTS_A_CONTACT * days / HISTORY * share * (measure.category().isPresent() ? 0.05 : 1);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
