package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The date has an anniversary, such as a birthday, in a window that is reckoned from the day of asOf. The date itself is
 * no anniversary: the first one is a year later.
 *
 * @param window a window of whole days
 * @param zone the zone that says which day it is
 * @param leapDayRule when 29 February has its anniversary in other years
 */
public record Anniversary(RelativeWindow window, Zone zone, LeapDayRule leapDayRule) implements Expectation<LocalDate> {
    /**
     * Checks that days make up the window.
     *
     * @throws IllegalArgumentException if the window is in minutes or hours, or has another zone of its own
     */
    public Anniversary {
        DayWindows.check(window, zone);
        requireNonNull(leapDayRule, "leapDayRule");
    }

    @Override
    public boolean suits(ValueType type) {
        return type == ValueType.DATE;
    }

    @Override
    public Optional<Zone> zoneNeeded() {
        return Optional.of(zone);
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super LocalDate, String> format) {
        return "has its anniversary (%s) %s".formatted(leapDayRule.text(), DayWindows.text(window, zone));
    }
}
