package dev.segmentkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.fixture.World;
import dev.segmentkit.vocabulary.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T5 and T6: however late, out of order or often events arrive, the answers are the same. */
class EventOrderProperties {
    @Provide
    Arbitrary<World> worlds() {
        return World.aboutTime();
    }

    @Property(seed = "21")
    void theOrderOfEventsDoesNotMatter(@ForAll("worlds") World world, @ForAll long choice) {
        List<Event<?>> shuffled = new ArrayList<>(world.contact().events());
        Collections.shuffle(shuffled, new Random(choice));
        assertSameAnswers(world, withEvents(world.contact(), shuffled));
    }

    @Property(seed = "22")
    void eventsThatArriveAgainDoNotMatter(@ForAll("worlds") World world, @ForAll long choice) {
        List<Event<?>> repeated = new ArrayList<>(world.contact().events());
        repeated.addAll(world.contact().events());
        Collections.shuffle(repeated, new Random(choice));
        assertSameAnswers(world, withEvents(world.contact(), repeated));
    }

    private static void assertSameAnswers(World world, Contact other) {
        Segment segment = Answers.segment(world.criterion());
        SegmentEngine<Contact> engine = Answers.engine(segment);
        assertThat(engine.verdict(segment, other, world.asOf()))
                .isEqualTo(engine.verdict(segment, world.contact(), world.asOf()));
        assertThat(engine.explain(segment, other, world.asOf()))
                .isEqualTo(engine.explain(segment, world.contact(), world.asOf()));
        assertThat(engine.matches(segment, other, world.asOf()))
                .isEqualTo(engine.matches(segment, world.contact(), world.asOf()));
    }

    private static Contact withEvents(Contact contact, List<Event<?>> events) {
        Contact.Builder copy = Contact.builder(contact.id());
        Shop.VOCABULARY.attributes().forEach(attribute -> copy(attribute, contact, copy));
        return copy.addAll(events).build();
    }

    @SuppressWarnings("unchecked") // the vocabulary's attributes are those of contacts
    private static <V> void copy(Attribute<?, V> declared, Contact from, Contact.Builder to) {
        Attribute<Contact, V> attribute = (Attribute<Contact, V>) declared;
        to.set(attribute, from.get(attribute).orElse(null));
    }
}
