package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T10, at the root of it: no moment enters or leaves a window before it was said to. */
class WindowProperties {
    @Provide
    Arbitrary<Asked> worlds() {
        return Asked.any(3);
    }

    @Property(seed = "31", tries = 600)
    void noMomentEntersOrLeavesBeforeItsBound(@ForAll("worlds") Asked world) {
        for (Segment segment : world.world().catalog()) {
            Changes changes = Changes.of(segment, world.world().catalog());
            for (Window window : windows(segment)) {
                ZoneId zone = zone(window, world.contact());
                for (Instant moment : moments(world)) {
                    boolean found = window.at(world.asOf(), zone).contains(moment);
                    Instant bound = window.changesFor(moment, world.asOf(), zone);
                    assertThat(bound).isAfter(world.asOf());
                    List<Instant> later = new ArrayList<>(
                            Changes.around(changes.between(world.asOf(), bound, world.contact()), world.asOf(), bound));
                    if (!bound.equals(Instant.MAX)) {
                        later.add(bound.minus(1, ChronoUnit.MICROS));
                    }
                    later.forEach(at -> assertThat(window.at(at, zone).contains(moment))
                            .as("%s as of %s: %s, at %s, and not before %s", window, world.asOf(), moment, at, bound)
                            .isEqualTo(found));
                }
            }
        }
    }

    /** Whatever is found must have been kept. */
    @Property(seed = "32", tries = 600)
    void noWindowHoldsAPastMomentFromBeforeItsLookback(@ForAll("worlds") Asked world) {
        for (Segment segment : world.world().catalog()) {
            for (Window window : windows(segment)) {
                for (Instant moment : moments(world)) {
                    boolean found = window.at(world.asOf(), zone(window, world.contact()))
                            .contains(moment);
                    if (found && !moment.isAfter(world.asOf())) {
                        assertThat(window.lookback().from(world.asOf())).isBeforeOrEqualTo(moment);
                    }
                }
            }
        }
    }

    private static List<Window> windows(Segment segment) {
        return Parts.of(segment.criterion()).stream()
                .filter(Window.class::isInstance)
                .map(Window.class::cast)
                .distinct()
                .toList();
    }

    private static List<Instant> moments(Asked world) {
        return world.contact().events().stream()
                .<Instant>map(event -> event.occurredAt())
                .toList();
    }

    private static ZoneId zone(Window window, Contact contact) {
        return window.zone().map(zone -> zone(zone, contact)).orElse(ZoneOffset.UTC);
    }

    private static ZoneId zone(Zone zone, Contact contact) {
        if (zone instanceof FixedZone fixed) {
            return fixed.id();
        }
        ContactZone own = (ContactZone) zone;
        return Copies.value(contact, own.attribute()).map(ZoneId::of).orElse(own.fallback());
    }
}
