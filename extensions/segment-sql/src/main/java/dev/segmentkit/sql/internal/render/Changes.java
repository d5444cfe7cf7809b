package dev.segmentkit.sql.internal.render;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * When time alone may change what a criterion says (T10): when a day or a period begins, when an event becomes visible, and when a
 * moment passes an edge of a window. It may name moments at which nothing changes, and misses none.
 */
final class Changes extends FallbackCriterionVisitor<Void> {
    /** An event that comes to be visible, or has become so long old. */
    record Passing(EventType<?> type, Duration age) {}

    /** An attribute that comes to be, or has become so long past, or comes within so long if negative. */
    record Reaching(Attribute<?, ?> attribute, Duration age) {}

    private final SegmentCatalog catalog;
    private final Instant asOf;
    private final Set<Instant> moments = new LinkedHashSet<>();
    private final Set<Passing> passings = new LinkedHashSet<>();
    private final Set<Reaching> reachings = new LinkedHashSet<>();

    private Changes(SegmentCatalog catalog, Instant asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /**
     * All changes of a criterion.
     *
     * @throws NotExactException if some cannot be said in SQL
     */
    static Changes of(SegmentCatalog catalog, Criterion criterion, Instant asOf) {
        Changes changes = new Changes(catalog, asOf);
        criterion.accept(changes);
        return changes;
    }

    /** Moments that are the same for all contacts. */
    Set<Instant> moments() {
        return moments;
    }

    /** What events do. */
    Set<Passing> passings() {
        return passings;
    }

    /** What moments of contacts do. */
    Set<Reaching> reachings() {
        return reachings;
    }

    @Override
    protected Void otherwise(Criterion criterion) {
        criterion.children().forEach(child -> child.accept(this));
        return done();
    }

    @Override
    public Void visit(SegmentReference reference) {
        return catalog.get(reference.segment()).criterion().accept(this);
    }

    @Override
    public Void visit(ValueTest<?> test) {
        test.subjects().forEach(this::subject);
        expectation(test.subject(), test.expected());
        return done();
    }

    private void subject(Subject<?> subject) {
        subject.measures().ifPresent(this::events);
        if (subject instanceof AgeInYears age) {
            nextDay(age.zone());
        }
        if (subject instanceof DaysSince) {
            throw new NotExactException("days since an event pass at a time of day of its own");
        }
        if (subject instanceof Score score) {
            score.parts().forEach(this::part);
        }
    }

    private void part(ScorePart part) {
        if (part.fading().isPresent()) {
            throw new NotExactException("points fade at moments of their own");
        }
        part.criterion().accept(this);
    }

    private void expectation(Subject<?> subject, Expectation<?> expected) {
        if (expected instanceof InDateWindow days) {
            nextDay(days.zone());
        } else if (expected instanceof Anniversary anniversary) {
            nextDay(anniversary.zone());
        } else if (expected instanceof InWindow window) {
            reaching(subject, window.window());
        }
    }

    private void reaching(Subject<?> subject, Window window) {
        if (subject instanceof AttributeValue<?> value
                && value.attribute().eventType().isEmpty()) {
            ages(window).forEach(age -> reachings.add(new Reaching(value.attribute(), age)));
        } else if (subject instanceof EventMoment moment) {
            ages(window).forEach(age -> passings.add(new Passing(moment.events().type(), age)));
        } else {
            throw new NotExactException("a moment that is tested is a property of events");
        }
    }

    @Override
    public Void visit(EventTest test) {
        events(test.events());
        return done();
    }

    @Override
    public Void visit(EventSequence sequence) {
        events(sequence.first());
        for (SequenceStep step : sequence.steps()) {
            pattern(step.pattern());
        }
        // What must not happen is decided once the limit, counted from an event before, has passed.
        sequence.within().ifPresent(limit -> limit(sequence, limit));
        for (SequenceStep step : sequence.steps()) {
            step.within().ifPresent(limit -> limit(sequence, limit));
        }
        return done();
    }

    private void limit(EventSequence sequence, TimeSpan limit) {
        passings.add(new Passing(sequence.first().type(), length(limit)));
        sequence.steps().forEach(step -> passings.add(new Passing(step.pattern().type(), length(limit))));
    }

    private void events(EventSelection events) {
        pattern(events.pattern());
        ages(events.window()).forEach(age -> passings.add(new Passing(events.type(), age)));
    }

    /** Events come to be visible, and what is asked of their properties may change. */
    private void pattern(EventPattern pattern) {
        passings.add(new Passing(pattern.type(), Duration.ZERO));
        pattern.filter().accept(this);
    }

    /** How old a moment is when it passes an edge of a window; negative if it is still to come. Notes when periods begin. */
    private Set<Duration> ages(Window window) {
        if (window instanceof Rolling rolling) {
            return Set.of(Duration.ZERO, length(rolling.span()));
        }
        if (window instanceof Upcoming upcoming) {
            return Set.of(Duration.ZERO, length(upcoming.span()).negated());
        }
        if (window instanceof Band band) {
            return Set.of(length(band.oldest()), length(band.newest()));
        }
        if (window instanceof BeforeLast before) {
            return Set.of(length(before.span()));
        }
        if (window instanceof CalendarWindow calendar) {
            ZoneId zone = Zones.fixed(calendar.calendar().zone());
            moments.add(calendar.changesFor(Instant.MIN, asOf, zone));
            return Set.of(Duration.ZERO);
        }
        return Set.of();
    }

    private static Duration length(TimeSpan span) {
        return ExactLength.of(span, "months and years are counted");
    }

    private void nextDay(Zone zone) {
        ZoneId in = Zones.fixed(zone);
        moments.add(Days.start(Days.of(asOf, in).plusDays(1), in));
    }

    @SuppressWarnings("NullAway") // the only value of Void
    private static Void done() {
        return null;
    }
}
