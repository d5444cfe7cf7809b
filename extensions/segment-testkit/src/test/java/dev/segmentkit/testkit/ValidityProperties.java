package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * T10: a verdict may say too early that it should be asked again, but never too late. Here at asOf, and again where that answer
 * ends, and once more; {@link DifferentialCheck} looks at the first answer only.
 */
class ValidityProperties {
    @Provide
    Arbitrary<Asked> worlds() {
        return Asked.any(1);
    }

    @Property(seed = "20240229")
    void anAnswerHoldsUntilItsValidityEnds(@ForAll("worlds") Asked world) {
        Segment segment = world.world().catalog().segments().get(0);
        SegmentEngine<Contact> engine = world.engine(world.segment(world.criterion()));
        Changes changes = Changes.of(segment, world.world().catalog());
        Instant asOf = world.asOf();
        for (int step = 0; step < 3; step++) {
            Verdict verdict = engine.verdict(segment, world.contact(), asOf);
            Instant end = verdict.validUntil();
            for (Instant later : Changes.around(changes.between(asOf, end, world.contact()), asOf, end)) {
                assertThat(engine.verdict(segment, world.contact(), later).truth())
                        .as("%s, at %s, although %s", world.criterion(), later, verdict)
                        .isEqualTo(verdict.truth());
            }
            if (end.equals(Instant.MAX)) {
                return;
            }
            asOf = end;
        }
    }
}
