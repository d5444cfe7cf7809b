package dev.segmentkit.benchmarks.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws customers: of most attributes one in twenty is missing, and each has about 20 activities. */
public final class Customers {
    private static final double MISSING = 0.05;
    private static final int SECONDS_A_DAY = 86_400;

    /** Unique among the activities of a type of a customer; shared among customers, so that many of them fit into memory. */
    private static final List<String> IDS = Drawing.times(20, i -> "activity-" + i);

    private static final List<String> CATEGORIES = List.of("shoes", "shirts", "books", "toys", "garden");

    private final Drawing drawing;
    private final Instant asOf;

    /** Always the same customers for the same seed. */
    public Customers(long seed, Instant asOf) {
        drawing = new Drawing(seed);
        this.asOf = asOf;
    }

    /** So many of them. */
    public List<Customer> draw(int count) {
        return Drawing.times(count, this::customer);
    }

    private Customer customer(int number) {
        return new Customer(
                "customer-" + number,
                text(TextField.COUNTRY),
                text(TextField.LANGUAGE),
                text(TextField.CITY),
                drawing.orMissing(MISSING, () -> drawing.oneOf(Words.of(TextField.POSTAL_CODE))),
                text(TextField.PLAN),
                text(TextField.TIER),
                text(TextField.CHANNEL),
                text(TextField.INDUSTRY),
                text(TextField.DEVICE),
                number(18, 80),
                number(0, 100),
                number(0, 100),
                number(0, 100),
                number(0, 60),
                number(0, 500),
                drawing.orMissing(MISSING, () -> 100L * drawing.between(0, 500_000)),
                moment(1_500),
                moment(800),
                moment(900),
                moment(800),
                moment(1_000),
                renewal(),
                drawing.orMissing(MISSING, () -> drawing.chance(0.6)),
                drawing.orMissing(MISSING, () -> drawing.chance(0.8)),
                members(SetField.TAGS, 8),
                members(SetField.INTERESTS, 6),
                activities(8),
                activities(20),
                activities(12));
    }

    private @Nullable String text(TextField field) {
        return drawing.orMissing(MISSING, () -> drawing.skewed(Words.of(field)));
    }

    private @Nullable Integer number(int low, int high) {
        return drawing.orMissing(MISSING, () -> drawing.between(low, high));
    }

    private @Nullable Instant moment(int days) {
        return drawing.orMissing(MISSING, () -> ago(days));
    }

    private @Nullable LocalDate renewal() {
        LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        return drawing.orMissing(MISSING, () -> today.plusDays(drawing.between(-100, 400)));
    }

    private @Nullable List<String> members(SetField field, int most) {
        return drawing.orMissing(
                MISSING, () -> drawing.distinct(drawing.between(0, most), () -> drawing.oneOf(Words.of(field))));
    }

    private List<Activity> activities(int most) {
        return Drawing.times(
                        drawing.between(0, most),
                        i -> new Activity(
                                IDS.get(i), ago(500), drawing.between(100, 30_000), drawing.skewed(CATEGORIES)))
                .stream()
                .sorted(Comparator.comparing(Activity::at).thenComparing(Activity::id))
                .toList();
    }

    private Instant ago(int days) {
        return asOf.minusSeconds(drawing.between(0, days * SECONDS_A_DAY));
    }
}
