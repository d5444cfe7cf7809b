package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.DataNeeds;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a criterion does not need does not matter. */
class NeedsProperties {
    @Provide
    Arbitrary<Asked> worlds() {
        return Asked.any(1);
    }

    @Property(seed = "61", tries = 3000)
    void aContactThatIsCutToWhatIsNeededGetsTheSameAnswer(@ForAll("worlds") Asked world) {
        Assume.that(idsAreUnique(world.contact()));
        assertThat(world.truth(world.criterion(), cut(world))).isEqualTo(world.truth());
    }

    /** Of two copies of an event the earlier counts, also if it is not in the window. */
    private static boolean idsAreUnique(Contact contact) {
        Set<Object> ids = new HashSet<>();
        return contact.events().stream().allMatch(event -> ids.add(event.type().name() + event.id()));
    }

    private static Contact cut(Asked world) {
        DataNeeds needs = DataNeeds.of(world.criterion());
        List<Event<?>> needed = world.contact().events().stream()
                .filter(event -> isNeeded(event, needs, world.asOf()))
                .<Event<?>>map(event -> Copies.of(
                        event,
                        world.world().vocabulary(),
                        needs.events().get(event.type()).properties()::contains))
                .toList();
        return Copies.of(
                world.contact(),
                world.world().vocabulary(),
                needs.attributes()::contains,
                needed,
                world.contact().historyKnownSince());
    }

    private static boolean isNeeded(Event<?> event, DataNeeds needs, Instant asOf) {
        DataNeeds.EventNeeds ofType = needs.events().get(event.type());
        return ofType != null && !event.occurredAt().isBefore(ofType.lookback().from(asOf));
    }
}
