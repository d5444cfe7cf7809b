package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Local times of a zone as moments, exactly as {@link java.time} has them: those in a gap move forward by its length, of those that
 * occur twice the first is meant. The database's own zones are not asked, since they may be of another version. A search tree of
 * comparisons leads to the offset.
 *
 * @param offsets the offsets in their order, each from a local time on
 */
record LocalTimes(Dialect dialect, List<From> offsets) {
    private static final int LAST_YEAR = 2_100;

    /** Up to here, and from the beginning, the tree is exact. */
    static final LocalDateTime LIMIT = LocalDateTime.of(LAST_YEAR + 1, 1, 1, 0, 0);

    /**
     * An offset.
     *
     * @param first the first local time that has it
     * @param offset what the local time is ahead of UTC
     */
    record From(LocalDateTime first, ZoneOffset offset) {}

    static LocalTimes of(Dialect dialect, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<From> offsets = new ArrayList<>();
        offsets.add(new From(LocalDateTime.MIN, rules.getOffset(Instant.MIN)));
        transitions(rules)
                .map(transition -> new From(firstAfter(transition), transition.getOffsetAfter()))
                .forEach(offsets::add);
        return new LocalTimes(dialect, List.copyOf(offsets));
    }

    private static Stream<ZoneOffsetTransition> transitions(ZoneRules rules) {
        List<ZoneOffsetTransition> past = rules.getTransitions();
        int known = past.isEmpty()
                ? 0
                : past.get(past.size() - 1).getDateTimeBefore().getYear();
        Stream<ZoneOffsetTransition> recurring = IntStream.rangeClosed(known + 1, LAST_YEAR)
                .boxed()
                .flatMap(year -> rules.getTransitionRules().stream().map(rule -> rule.createTransition(year)));
        return Stream.concat(past.stream(), recurring.sorted());
    }

    /** In a gap, and where clocks are set back, it is still the offset before that counts. */
    private static LocalDateTime firstAfter(ZoneOffsetTransition transition) {
        return transition.isGap() ? transition.getDateTimeAfter() : transition.getDateTimeBefore();
    }

    /** Whether all local times have a moment that is known. */
    boolean isFixed() {
        return offsets.size() == 1;
    }

    /** The moment of a local time. */
    Sql moment(Sql local) {
        return dialect.moment(local, seconds(local, offsets));
    }

    private Sql seconds(Sql local, List<From> among) {
        if (among.size() == 1) {
            return Sql.number(among.get(0).offset().getTotalSeconds());
        }
        int half = among.size() / 2;
        return Sql.of(
                "CASE WHEN {} < {} THEN {} ELSE {} END",
                local,
                dialect.bound(SqlType.LOCAL_MOMENT, among.get(half).first()),
                seconds(local, among.subList(0, half)),
                seconds(local, among.subList(half, among.size())));
    }

    /** Whether a local time has no moment, or none that is known. */
    Sql isInvalid(Sql local) {
        Sql infinite = Sql.of("NOT isfinite({})", local);
        return isFixed()
                ? infinite
                : Sql.any(infinite, Sql.of("{} >= {}", local, dialect.bound(SqlType.LOCAL_MOMENT, LIMIT)));
    }
}
