package dev.segmentkit.sql.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.Expressions;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Local times become the moments that java.time makes of them, around every change of clocks. */
class LocalTimesTest {
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Berlin",
                    "America/St_Johns",
                    "Pacific/Apia",
                    "Asia/Beirut",
                    "Asia/Tokyo",
                    "UTC",
                    "+05:45",
                    "-03:30")
            .map(ZoneId::of)
            .toList();

    @ParameterizedTest
    @EnumSource
    void localTimesBecomeMoments(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            for (ZoneId zone : ZONES) {
                List<LocalDateTime> locals = locals(zone);
                LocalTimes times = LocalTimes.of(expressions.dialect(), zone);
                List<Sql> rows = locals.stream()
                        .map(local -> expressions.dialect().bound(SqlType.LOCAL_MOMENT, local))
                        .toList();
                Sql micros = expressions
                        .dialect()
                        .micros(expressions.dialect().moment(Instant.EPOCH), times.moment(Sql.of("x")))
                        .sql();
                assertThat(expressions.of(micros, rows))
                        .as("%s", zone)
                        .isEqualTo(locals.stream()
                                .map(local -> ChronoUnit.MICROS.between(
                                        Instant.EPOCH, local.atZone(zone).toInstant()))
                                .toList());
                assertThat(expressions.of(times.isInvalid(Sql.of("x")), rows)).containsOnly(false);
            }
        }
    }

    private static List<LocalDateTime> locals(ZoneId zone) {
        List<LocalDateTime> locals = new ArrayList<>();
        List<ZoneOffsetTransition> transitions = new ArrayList<>(zone.getRules().getTransitions());
        Instant at = Instant.parse("2037-01-01T00:00:00Z");
        ZoneOffsetTransition next = zone.getRules().nextTransition(at);
        while (next != null && next.getDateTimeBefore().getYear() <= 2100) {
            transitions.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        for (ZoneOffsetTransition transition : transitions) {
            for (LocalDateTime edge : List.of(transition.getDateTimeBefore(), transition.getDateTimeAfter())) {
                locals.addAll(List.of(
                        edge.minusNanos(1000),
                        edge,
                        edge.plusNanos(1000),
                        edge.minusMinutes(30),
                        edge.plusMinutes(30)));
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            locals.add(LocalDateTime.ofEpochSecond(
                    random.nextLong(-3_000_000_000L, 4_133_000_000L), 123_456_000, ZoneOffset.UTC));
        }
        return locals;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotKnownIsInvalid(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            String type = expressions.dialect().type(SqlType.LOCAL_MOMENT);
            List<Sql> rows = Stream.of(
                            "CAST('infinity' AS %s)",
                            "CAST('2101-01-01' AS %s)", "CAST('2100-12-31' AS %s)", "CAST(NULL AS %s)")
                    .map(text -> Sql.of(text.formatted(type)))
                    .toList();
            assertThat(expressions.of(
                            LocalTimes.of(expressions.dialect(), ZoneId.of("Europe/Berlin"))
                                    .isInvalid(Sql.of("x")),
                            rows))
                    .containsExactly(true, true, false, null);
            assertThat(expressions.of(
                            LocalTimes.of(expressions.dialect(), ZoneOffset.UTC).isInvalid(Sql.of("x")), rows))
                    .containsExactly(true, false, false, null);
        }
    }
}
