package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.andNotMissing;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.atLeast;
import static dev.segmentkit.fixture.Sentences.inSegment;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.World;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S1, S4, S8 and E2 for criteria of every kind. */
class VerdictProperties {
    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return World.criteria();
    }

    @Provide
    Arbitrary<List<Criterion>> several() {
        return World.criteria().list().ofMinSize(2).ofMaxSize(5);
    }

    @Property(seed = "1")
    void verdictMembershipAndExplanationAgree(@ForAll("worlds") World world) {
        Segment segment = Answers.segment(world.criterion());
        SegmentEngine<Contact> engine = Answers.engine(segment);
        Verdict verdict = engine.verdict(segment, world.contact(), world.asOf());
        assertThat(engine.explain(segment, world.contact(), world.asOf()).truth())
                .isEqualTo(verdict.truth());
        assertThat(engine.matches(segment, world.contact(), world.asOf())).isEqualTo(verdict.truth() == Truth.TRUE);
        assertThat(engine.classify(world.contact(), world.asOf()).contains(segment))
                .isEqualTo(verdict.truth() == Truth.TRUE);
        assertThat(verdict.validUntil()).isAfter(world.asOf());
    }

    @Property(seed = "2")
    void anExplanationHasTheShapeOfTheCriterion(@ForAll("worlds") World world) {
        assertSameShape(world.criterion(), Answers.explanation(world.criterion(), world.contact(), world.asOf()));
    }

    @Property(seed = "3")
    void everyPartOfAnExplanationHasTheTruthThatItHasAlone(@ForAll("worlds") World world) {
        assertSameTruth(
                world, world.criterion(), Answers.explanation(world.criterion(), world.contact(), world.asOf()));
    }

    @Property(seed = "4")
    void twoNegationsCancelOut(@ForAll("worlds") World world) {
        assertThat(world.truth(not(not(world.criterion())))).isEqualTo(world.truth());
    }

    @Property(seed = "5")
    void negationTurnsTrueAndFalseRoundAndLeavesUnknown(@ForAll("worlds") World world) {
        assertThat(world.truth(not(world.criterion()))).isEqualTo(world.truth().not());
    }

    @Property(seed = "6")
    void deMorganHoldsForAllOf(@ForAll("worlds") World world, @ForAll("criteria") Criterion other) {
        assertThat(world.truth(not(allOf(world.criterion(), other))))
                .isEqualTo(world.truth(anyOf(not(world.criterion()), not(other))));
    }

    @Property(seed = "7")
    void deMorganHoldsForAnyOf(@ForAll("worlds") World world, @ForAll("criteria") Criterion other) {
        assertThat(world.truth(not(anyOf(world.criterion(), other))))
                .isEqualTo(world.truth(allOf(not(world.criterion()), not(other))));
    }

    @Property(seed = "8")
    void andAndOrAreKleenes(@ForAll("worlds") World world, @ForAll("criteria") Criterion other) {
        Truth one = world.truth();
        Truth two = world.truth(other);
        assertThat(world.truth(allOf(world.criterion(), other))).isEqualTo(one.and(two));
        assertThat(world.truth(anyOf(world.criterion(), other))).isEqualTo(one.or(two));
    }

    @Property(seed = "9")
    void atLeastCounts(@ForAll("worlds") World world, @ForAll("several") List<Criterion> children) {
        List<Truth> truths = children.stream().map(world::truth).toList();
        long certain = truths.stream().filter(Truth.TRUE::equals).count();
        long possible = truths.stream().filter(truth -> truth != Truth.FALSE).count();
        for (int count = 1; count <= children.size(); count++) {
            Truth expected = certain >= count ? Truth.TRUE : possible >= count ? Truth.UNKNOWN : Truth.FALSE;
            assertThat(world.truth(new AtLeast(count, children))).isEqualTo(expected);
        }
    }

    @Property(seed = "10")
    void aStatedAnswerReplacesUnknownOnly(@ForAll("worlds") World world) {
        Truth truth = world.truth();
        assertThat(world.truth(orMissing(world.criterion()))).isEqualTo(truth == Truth.UNKNOWN ? Truth.TRUE : truth);
        assertThat(world.truth(andNotMissing(world.criterion())))
                .isEqualTo(truth == Truth.UNKNOWN ? Truth.FALSE : truth);
    }

    @Property(seed = "11")
    void aReferenceMeansTheDefinition(@ForAll("worlds") World world, @ForAll("criteria") Criterion other) {
        Criterion reference = inSegment("base");
        Stream.of(
                        List.of(reference, world.criterion()),
                        List.of(not(reference), not(world.criterion())),
                        List.of(allOf(other, reference), allOf(other, world.criterion())),
                        List.of(anyOf(not(reference), other), anyOf(not(world.criterion()), other)),
                        List.of(orMissing(reference), orMissing(world.criterion())),
                        List.of(
                                not(atLeast(2, reference, other, not(other))),
                                not(atLeast(2, world.criterion(), other, not(other)))))
                .forEach(pair -> assertThat(referring(world, pair.get(0))).isEqualTo(world.truth(pair.get(1))));
    }

    private static Truth referring(World world, Criterion referring) {
        Segment base = Answers.segment("base", world.criterion());
        Segment outer = Answers.segment("outer", referring);
        return Answers.verdict(Answers.engine(outer, base), outer, world.contact(), world.asOf())
                .truth();
    }

    private static void assertSameShape(Criterion criterion, Explanation explanation) {
        assertThat(explanation.children()).hasSameSizeAs(criterion.children());
        for (int i = 0; i < criterion.children().size(); i++) {
            assertSameShape(criterion.children().get(i), explanation.children().get(i));
        }
    }

    private static void assertSameTruth(World world, Criterion criterion, Explanation explanation) {
        assertThat(explanation.truth()).as(criterion.text()).isEqualTo(world.truth(criterion));
        for (int i = 0; i < criterion.children().size(); i++) {
            assertSameTruth(
                    world, criterion.children().get(i), explanation.children().get(i));
        }
    }
}
