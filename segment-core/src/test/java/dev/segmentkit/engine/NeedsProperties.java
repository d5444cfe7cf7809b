package dev.segmentkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.fixture.World;
import dev.segmentkit.time.Lookback;
import dev.segmentkit.vocabulary.Attribute;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a criterion does not need does not matter. */
class NeedsProperties {
    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Property(seed = "61", tries = 3000)
    void aContactThatIsCutToWhatIsNeededGetsTheSameAnswer(@ForAll("worlds") World world) {
        Assume.that(idsAreUnique(world.contact()));
        assertThat(Answers.truth(world.criterion(), cut(world), world.asOf())).isEqualTo(world.truth());
    }

    /** Of two copies of an event the earlier counts, also if it is not in the window. */
    private static boolean idsAreUnique(Contact contact) {
        Set<Object> ids = new HashSet<>();
        return contact.events().stream().allMatch(event -> ids.add(event.type().name() + event.id()));
    }

    private static Contact cut(World world) {
        DataNeeds needs = DataNeeds.of(world.criterion());
        Contact.Builder cut = Contact.builder(world.contact().id());
        Shop.VOCABULARY.attributes().stream()
                .filter(needs.attributes()::contains)
                .forEach(attribute -> copy(attribute, world.contact(), cut));
        world.contact().events().stream()
                .filter(event -> isNeeded(event, needs, world.asOf()))
                .forEach(cut::add);
        return cut.build();
    }

    private static boolean isNeeded(Event<?> event, DataNeeds needs, Instant asOf) {
        DataNeeds.EventNeeds ofType = needs.events().get(event.type());
        if (ofType == null) {
            return false;
        }
        Lookback lookback = ofType.lookback();
        return !event.occurredAt().isBefore(lookback.from(asOf));
    }

    @SuppressWarnings("unchecked") // the vocabulary's attributes are those of contacts
    private static <V> void copy(Attribute<?, V> declared, Contact from, Contact.Builder to) {
        Attribute<Contact, V> attribute = (Attribute<Contact, V>) declared;
        to.set(attribute, from.get(attribute).orElse(null));
    }
}
