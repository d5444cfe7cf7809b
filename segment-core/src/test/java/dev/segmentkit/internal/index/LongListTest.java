package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.fixture.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A few segments that name so many values that not every cell has a row of its own. */
class LongListTest {
    private static final int SEGMENTS = 64;
    private static final int VALUES = 513;

    @Test
    void neighboursThatShareARowAreToldApart() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < SEGMENTS; i++) {
            long first = (long) i * VALUES;
            // Every second number, so that each is a cell, and so is what lies between it and the next.
            List<Long> values = LongStream.range(0, VALUES)
                    .map(number -> 2 * (first + number))
                    .boxed()
                    .toList();
            segments.add(segment("s" + i, that(AGE, OneOf.of(values))));
        }
        SegmentEngine<Contact> engine = Answers.engine(segments.toArray(Segment[]::new));
        for (long age = -1; age <= 2L * SEGMENTS * VALUES; age++) {
            List<Segment> found = engine.classify(contact().set(AGE, age).build(), utc("2024-03-31T12:00:00Z"));
            boolean isListed = age >= 0 && age % 2 == 0 && age < 2L * SEGMENTS * VALUES;
            assertThat(found)
                    .as("age %s", age)
                    .isEqualTo(isListed ? List.of(segments.get((int) (age / 2 / VALUES))) : List.of());
        }
    }
}
