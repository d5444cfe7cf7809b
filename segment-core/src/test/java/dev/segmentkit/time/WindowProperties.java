package dev.segmentkit.time;

import static dev.segmentkit.fixture.Times.justBefore;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.fixture.Later;
import dev.segmentkit.fixture.Look;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T10, at the root of it: no moment enters or leaves a window before it was said to. */
class WindowProperties {
    /** Calendars end somewhere beyond the years that can be asked about. */
    private static final Instant LAST_YEAR = Instant.parse("9999-01-01T00:00:00Z");

    @Provide
    Arbitrary<Look> looks() {
        return Look.any();
    }

    @Property(seed = "31", tries = 20_000)
    void noMomentEntersOrLeavesBeforeItsBound(@ForAll("looks") Look look) {
        boolean found = look.finds();
        Instant changes = look.changes();
        assertThat(changes).isAfter(look.asOf());
        Stream.concat(Later.than(look.asOf(), List.of(look.moment())).stream(), Stream.of(justBefore(changes)))
                .filter(later -> later.isBefore(changes) && later.isBefore(LAST_YEAR))
                .forEach(later -> assertThat(look.findsAt(later))
                        .as("%s, at %s, and not before %s", look, later, changes)
                        .isEqualTo(found));
    }

    /** Whatever is found must have been kept. */
    @Property(seed = "32", tries = 20_000)
    void noWindowHoldsAPastMomentFromBeforeItsLookback(@ForAll("looks") Look look) {
        if (look.finds() && !look.moment().isAfter(look.asOf())) {
            assertThat(look.window().lookback().from(look.asOf())).isBeforeOrEqualTo(look.moment());
        }
    }
}
