package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Times.justBefore;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Later;
import dev.segmentkit.fixture.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T10: a verdict may say too early that it should be asked again, but never too late. */
class ValidityProperties {
    private static final int MOMENTS = 60;

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Provide
    Arbitrary<World> timedWorlds() {
        return World.aboutTime();
    }

    @Property(seed = "20240229")
    void anAnswerHoldsUntilItsValidityEnds(@ForAll("worlds") World world, @ForAll long choice) {
        assertHolds(world, choice);
    }

    @Property(seed = "20240331")
    void anAnswerAboutTimeHoldsUntilItsValidityEnds(@ForAll("timedWorlds") World world, @ForAll long choice) {
        assertHolds(world, choice);
    }

    /** At asOf, and again where that answer ends, and once more. */
    private static void assertHolds(World world, long choice) {
        Segment segment = Answers.segment(world.criterion());
        SegmentEngine<Contact> engine = Answers.engine(segment);
        Instant asOf = world.asOf();
        for (int step = 0; step < 3; step++) {
            Verdict verdict = Answers.verdict(engine, segment, world.contact(), asOf);
            for (Instant later : moments(verdict, world.contact(), choice)) {
                assertThat(engine.verdict(segment, world.contact(), later).truth())
                        .as("%s, at %s, although %s", world.criterion(), later, verdict)
                        .isEqualTo(verdict.truth());
            }
            if (verdict.validUntil().equals(Instant.MAX)) {
                return;
            }
            asOf = verdict.validUntil();
        }
    }

    /** Some moments of those before the end of the verdict, and always the last one. */
    private static List<Instant> moments(Verdict verdict, Contact contact, long choice) {
        List<Instant> all = new ArrayList<>(Later.than(verdict.asOf(), contact));
        all.removeIf(moment -> !moment.isBefore(verdict.validUntil()));
        Collections.shuffle(all, new Random(choice));
        List<Instant> some = new ArrayList<>(all.subList(0, Math.min(MOMENTS, all.size())));
        if (!verdict.validUntil().equals(Instant.MAX)) {
            some.add(justBefore(verdict.validUntil()));
        }
        return some;
    }
}
