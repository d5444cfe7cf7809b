package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import dev.segmentkit.testkit.reference.ReferenceEvaluator;
import dev.segmentkit.testkit.text.ConformanceCase;
import dev.segmentkit.testkit.text.StandaloneCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every random world can be kept in a file, whatever its names and values are, and says the same when it is read back. */
class KeptCasesProperties {
    private static final WorldGenerator WORLDS = new WorldGenerator(4, 2, 1, 2);

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(WORLDS::next);
    }

    @Property(seed = "71", tries = 300)
    void aQuestionSaysTheSameWhenItIsReadBack(@ForAll("worlds") World world) {
        for (Case question : questions(world)) {
            StandaloneCases kept = Keeping.of(question);
            String text = kept.write();
            StandaloneCases read = StandaloneCases.read("kept", text);
            assertThat(read.write()).isEqualTo(text);
            assertThat(texts(read)).isEqualTo(texts(kept));
            Case again = Case.of(read.cases().get(0), read.vocabulary());
            assertThat(ReferenceEvaluator.truth(again.catalog(), again.segment(), again.contact(), again.asOf()))
                    .as(text)
                    .isEqualTo(question.expected());
        }
    }

    @Property(seed = "72", tries = 300)
    void aWholeWorldComesBack(@ForAll("worlds") World world) {
        List<ConformanceCase> cases = questions(world).stream()
                .flatMap(question -> Keeping.of(question).cases().stream())
                .toList();
        String text = new StandaloneCases(world.vocabulary(), cases).write();
        StandaloneCases read = StandaloneCases.read("world", text);
        assertThat(read.write()).isEqualTo(text);
        // Choices have other enums than those of the world, and from then on the same.
        assertThat(StandaloneCases.read("world", read.write()).cases()).isEqualTo(read.cases());
    }

    private static List<Case> questions(World world) {
        List<Case> questions = new ArrayList<>();
        Instant asOf = world.moments().get(0);
        for (Segment segment : world.catalog()) {
            for (Contact contact : world.contacts()) {
                Truth truth = ReferenceEvaluator.truth(world.catalog(), segment, contact, asOf);
                questions.add(new Case("any", world.vocabulary(), world.catalog(), segment, contact, asOf, truth));
            }
        }
        return questions;
    }

    private static List<String> texts(StandaloneCases cases) {
        ConformanceCase one = cases.cases().get(0);
        List<String> texts = new ArrayList<>(List.of(one.criterion().text()));
        one.segments().forEach((id, criterion) -> texts.add(id + " = " + criterion.text()));
        return texts;
    }
}
