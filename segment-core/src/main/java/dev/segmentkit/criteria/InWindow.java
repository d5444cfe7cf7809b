package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The moment lies in a window that is reckoned from asOf.
 *
 * @param window the window
 */
public record InWindow(RelativeWindow window) implements Expectation<Instant> {
    public InWindow {
        requireNonNull(window, "window");
    }

    @Override
    public boolean suits(ValueType type) {
        return type == ValueType.MOMENT;
    }

    @Override
    public Optional<Zone> zoneNeeded() {
        return window.zone();
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super Instant, String> format) {
        return "is " + window.text();
    }
}
