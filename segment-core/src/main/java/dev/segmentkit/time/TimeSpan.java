package dev.segmentkit.time;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A length of time in the unit that its author chose: 90 days stay 90 days, and equal neither 2,160 hours nor 3 months.
 *
 * <p>Minutes, hours, days (24 hours) and weeks (7 times 24 hours) are exact lengths and have no zone. Months and years
 * are calendar arithmetic in a stated zone: a month before 31 March is the last day of February, at the same local time.
 *
 * @param amount how many units; from 1 up
 * @param unit the author's unit
 * @param zone the zone of months and years; empty for the exact units
 */
public record TimeSpan(long amount, Unit unit, Optional<Zone> zone) {
    /** Far beyond any history, and safe from overflow in every unit. */
    private static final Instant FIRST_DATED =
            LocalDate.MIN.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** The units of time spans. */
    public enum Unit {
        MINUTES(ChronoUnit.MINUTES),
        HOURS(ChronoUnit.HOURS),
        DAYS(ChronoUnit.DAYS),
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS),
        YEARS(ChronoUnit.YEARS);

        private final ChronoUnit chronoUnit;
        /** How many of them are 10,000 years; worked out once, since that divides decimals. */
        private final long longest;

        Unit(ChronoUnit chronoUnit) {
            this.chronoUnit = chronoUnit;
            this.longest = ChronoUnit.YEARS.getDuration().multipliedBy(10_000).dividedBy(chronoUnit.getDuration());
        }

        /** Whether the unit's length depends on the calendar, and so on a zone. */
        public boolean isCalendar() {
            return this == MONTHS || this == YEARS;
        }

        /** Whether the unit is made of whole days. */
        public boolean isDayBased() {
            return compareTo(DAYS) >= 0;
        }

        private String text(long amount) {
            String plural = name().toLowerCase(Locale.ROOT);
            return amount == 1 ? plural.substring(0, plural.length() - 1) : plural;
        }
    }

    /**
     * Checks amount and zone.
     *
     * @throws IllegalArgumentException if the amount is not positive or beyond 10,000 years, if months or years come
     *     without a zone, or another unit with one
     */
    public TimeSpan {
        requireNonNull(zone, "zone");
        if (amount <= 0 || amount > unit.longest) {
            throw new IllegalArgumentException("a time span must be positive and at most 10000 years, got %s %s"
                    .formatted(amount, unit.text(amount)));
        }
        if (unit.isCalendar() != zone.isPresent()) {
            throw new IllegalArgumentException(
                    unit.isCalendar()
                            ? "a span of %s %s needs a time zone".formatted(amount, unit.text(amount))
                            : "a span of %s %s is an exact length and takes no time zone"
                                    .formatted(amount, unit.text(amount)));
        }
    }

    /** A span of minutes, hours, days or weeks. */
    public static TimeSpan of(long amount, Unit unit) {
        return new TimeSpan(amount, unit, Optional.empty());
    }

    /** A span of months or years. */
    public static TimeSpan of(long amount, Unit unit, Zone zone) {
        return new TimeSpan(amount, unit, Optional.of(zone));
    }

    /**
     * So many times this span; months and years are counted from one moment, so that twice a month after 31 January is
     * 31 March.
     *
     * @throws IllegalArgumentException if that is not positive, or beyond 10,000 years
     */
    public TimeSpan times(long factor) {
        return new TimeSpan(LongMath.saturatedMultiply(amount, factor), unit, zone);
    }

    /**
     * How often this span fits between two moments, one after the other; none if the second comes first.
     *
     * @param most the answer is no greater; so many times this span must be a span
     * @param zone the zone of months and years, worked out for the contact at hand; exact units ignore it
     */
    public long timesBetween(Instant from, Instant to, long most, ZoneId zone) {
        Duration between = Duration.between(from, to);
        if (between.isNegative()) {
            return 0;
        }
        // Exact for exact units; a month or a year is not always as long as on average.
        long times =
                Math.min(most, between.dividedBy(unit.chronoUnit.getDuration().multipliedBy(amount)));
        while (times > 0 && times(times).after(from, zone).isAfter(to)) {
            times--;
        }
        while (times < most && !times(times + 1).after(from, zone).isAfter(to)) {
            times++;
        }
        return times;
    }

    /**
     * The moment that lies this span before another.
     *
     * @param zone the zone of months and years, worked out for the contact at hand; exact units ignore it
     * @return {@link Instant#MIN} if that moment is out of range
     */
    public Instant before(Instant moment, ZoneId zone) {
        return shifted(moment, zone, -amount, Instant.MIN);
    }

    /**
     * The moment that lies this span after another.
     *
     * @param zone the zone of months and years, worked out for the contact at hand; exact units ignore it
     * @return {@link Instant#MAX} if that moment is out of range
     */
    public Instant after(Instant moment, ZoneId zone) {
        return shifted(moment, zone, amount, Instant.MAX);
    }

    /**
     * The date that lies this span before another.
     *
     * @throws IllegalStateException if the unit is {@linkplain Unit#isDayBased() not made of days}
     */
    public LocalDate before(LocalDate date) {
        return shifted(date, -amount, LocalDate.MIN);
    }

    /**
     * The date that lies this span after another.
     *
     * @throws IllegalStateException if the unit is {@linkplain Unit#isDayBased() not made of days}
     */
    public LocalDate after(LocalDate date) {
        return shifted(date, amount, LocalDate.MAX);
    }

    /**
     * A length that this span never exceeds, in days: a month counts 31, a year 366, part of a day one, and months or years
     * one more, since their days have 25 hours where clocks go back.
     */
    public long atMostDays() {
        return switch (unit) {
            case MINUTES -> amount / (24 * 60) + 1;
            case HOURS -> amount / 24 + 1;
            case DAYS -> amount;
            case WEEKS -> 7 * amount;
            case MONTHS -> 31 * amount + 1;
            case YEARS -> 366 * amount + 1;
        };
    }

    /** As the author wrote it: {@code 90 days}, {@code 3 months (Europe/Berlin)}. */
    public String text() {
        return zone.map(in -> "%s (%s)".formatted(length(), in.text())).orElse(length());
    }

    /** The text without the zone. */
    String length() {
        return amount + " " + unit.text(amount);
    }

    @Override
    public String toString() {
        return text();
    }

    private Instant shifted(Instant moment, ZoneId in, long by, Instant outOfRange) {
        try {
            return unit.isCalendar() && isDated(moment)
                    ? moment.atZone(in).plus(by, unit.chronoUnit).toInstant()
                    : moment.plus(unit.chronoUnit.getDuration().multipliedBy(by));
        } catch (DateTimeException | ArithmeticException e) {
            return outOfRange;
        }
    }

    /** Moments reach back further than dates do; there months and years are as long as they are on average. */
    private static boolean isDated(Instant moment) {
        return moment.isAfter(FIRST_DATED);
    }

    private LocalDate shifted(LocalDate date, long by, LocalDate outOfRange) {
        if (!unit.isDayBased()) {
            throw new IllegalStateException("dates have no time of day, and %s no whole days".formatted(this));
        }
        try {
            return date.plus(by, unit.chronoUnit);
        } catch (DateTimeException e) {
            return outOfRange;
        }
    }
}
