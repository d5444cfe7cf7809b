package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.SubjectVisitor;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each subject is, or may be where the history is not known in full (T7, T9, B2). */
record Measures(Situation situation, Source source) implements SubjectVisitor<Possible> {

    Possible of(Subject<?> subject) {
        return subject.accept(this);
    }

    @Override
    public Possible visit(AttributeValue<?> subject) {
        return Possible.knownOrMissing(source.value(subject.attribute()));
    }

    @Override
    public Possible visit(AgeInYears subject) {
        LocalDate today = Calendars.day(situation.asOf(), situation.calendars().zone(subject.zone()));
        return Possible.knownOrMissing(source.value(subject.attribute())
                .map(LocalDate.class::cast)
                .filter(date -> !date.isAfter(today))
                .map(date -> Exact.of(age(date, today))));
    }

    /** A year more on each birthday; those born on 29 February have theirs on 1 March of other years (T7). */
    private static long age(LocalDate date, LocalDate today) {
        boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
        LocalDate birthday =
                leapDay && !today.isLeapYear() ? LocalDate.of(today.getYear(), 3, 1) : date.withYear(today.getYear());
        return (long) today.getYear() - date.getYear() - (today.isBefore(birthday) ? 1 : 0);
    }

    @Override
    public Possible visit(TextLength subject) {
        return Possible.knownOrMissing(
                source.value(subject.attribute()).map(text -> Exact.of(Texts.length((String) text))));
    }

    @Override
    public Possible visit(SetSize subject) {
        return Possible.knownOrMissing(source.value(subject.attribute())
                .map(set -> Exact.of((long) ((Set<?>) set).size())));
    }

    @Override
    public Possible visit(EventCount subject) {
        Seen seen = situation.histories().seen(subject.events());
        long known = seen.events().size();
        return seen.isComplete() ? Possible.known(Exact.of(known)) : Possible.atLeast(known);
    }

    @Override
    public Possible visit(PeriodCount subject) {
        return new Periods(situation, subject).count();
    }

    @Override
    public Possible visit(EventMoment subject) {
        return moment(subject.position(), subject.events());
    }

    /** An earlier event that is not known would make the n-th one an earlier one, and the n-th last a later one (T9). */
    private Possible moment(EventPosition position, EventSelection events) {
        Seen seen = situation.histories().seen(events);
        Optional<Object> known = at(position, seen).map(Event::occurredAt);
        if (seen.isComplete()) {
            return Possible.knownOrMissing(known);
        }
        if (known.isEmpty()) {
            return Possible.certain(Possible.between(ValueType.MOMENT, Optional.empty(), Optional.empty()))
                    .orMissing();
        }
        if (position.side() == EventPosition.Side.FIRST) {
            return Possible.certain(Possible.between(ValueType.MOMENT, Optional.empty(), known));
        }
        Instant moment = (Instant) known.get();
        Instant unknownUntil = situation.unknownUntil();
        return moment.isAfter(unknownUntil)
                ? Possible.known(moment)
                : Possible.certain(Possible.between(ValueType.MOMENT, known, Optional.of(unknownUntil)));
    }

    private static Optional<Event<?>> at(EventPosition position, Seen seen) {
        List<Event<?>> events = seen.events();
        if (position.number() > events.size()) {
            return Optional.empty();
        }
        return Optional.of(events.get(
                position.side() == EventPosition.Side.FIRST
                        ? position.number() - 1
                        : events.size() - position.number()));
    }

    @Override
    public Possible visit(DaysSince subject) {
        return moment(subject.position(), subject.events())
                .mapped(moment -> Exact.of(fullDaysSince((Instant) moment)), true, true);
    }

    private long fullDaysSince(Instant moment) {
        return Duration.between(moment, situation.asOf()).toDays();
    }

    @Override
    public Possible visit(EventValue<?> subject) {
        Seen seen = situation.histories().seen(subject.events());
        Optional<Event<?>> event = at(subject.position(), seen);
        boolean known = seen.isComplete()
                || (subject.position().side() == EventPosition.Side.LAST
                        && event.filter(last -> last.occurredAt().isAfter(situation.unknownUntil()))
                                .isPresent());
        return known
                ? Possible.knownOrMissing(event.flatMap(of -> Source.of(of).value(subject.property())))
                : Possible.any(subject.property()).orMissing();
    }

    @Override
    public Possible visit(EventAggregate<?> subject) {
        return new Aggregates(situation.histories().seen(subject.events()), subject.property()).of(subject.function());
    }

    @Override
    public Possible visit(Ratio subject) {
        return Ratios.of(of(subject.part()), of(subject.whole()), Exact.of(subject.minimum()));
    }

    @Override
    public Possible visit(Score subject) {
        return Possible.known(Exact.of(new Scores(situation, source).points(subject)));
    }
}
