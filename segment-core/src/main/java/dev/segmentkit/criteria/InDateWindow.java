package dev.segmentkit.criteria;

import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The date lies in a window that is reckoned from the day of asOf.
 *
 * @param window a window of whole days
 * @param zone the zone that says which day it is
 */
public record InDateWindow(RelativeWindow window, Zone zone) implements Expectation<LocalDate> {
    /**
     * Checks that days make up the window.
     *
     * @throws IllegalArgumentException if the window is in minutes or hours, or has another zone of its own
     */
    public InDateWindow {
        DayWindows.check(window, zone);
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
        return "is " + DayWindows.text(window, zone);
    }
}
