package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.explain.Explanation;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S1, S4, S8 and E2 for criteria of every kind. */
class VerdictProperties {
    @Provide
    Arbitrary<Asked> worlds() {
        return Asked.any(1);
    }

    @Provide
    Arbitrary<Asked> richWorlds() {
        return Asked.any(4);
    }

    @Property(seed = "2", tries = 120)
    void anExplanationHasTheShapeOfTheCriterion(@ForAll("worlds") Asked world) {
        assertSameShape(world.criterion(), world.explanation());
    }

    @Property(seed = "3", tries = 120)
    void everyPartOfAnExplanationHasTheTruthThatItHasAlone(@ForAll("worlds") Asked world) {
        assertSameTruth(world, world.criterion(), world.explanation());
    }

    @Property(seed = "4", tries = 120)
    void twoNegationsCancelOut(@ForAll("worlds") Asked world) {
        assertThat(world.truth(new Not(new Not(world.criterion())))).isEqualTo(world.truth());
    }

    @Property(seed = "5", tries = 120)
    void negationTurnsTrueAndFalseRoundAndLeavesUnknown(@ForAll("worlds") Asked world) {
        assertThat(world.truth(new Not(world.criterion())))
                .isEqualTo(world.truth().not());
    }

    @Property(seed = "6", tries = 120)
    void deMorganHoldsForAllOf(@ForAll("richWorlds") Asked world) {
        List<Criterion> criteria = world.criteria();
        assertThat(world.truth(new Not(new AllOf(criteria)))).isEqualTo(world.truth(new AnyOf(negated(criteria))));
    }

    @Property(seed = "7", tries = 120)
    void deMorganHoldsForAnyOf(@ForAll("richWorlds") Asked world) {
        List<Criterion> criteria = world.criteria();
        assertThat(world.truth(new Not(new AnyOf(criteria)))).isEqualTo(world.truth(new AllOf(negated(criteria))));
    }

    private static List<Criterion> negated(List<Criterion> criteria) {
        return criteria.stream().<Criterion>map(Not::new).toList();
    }

    @Property(seed = "8", tries = 120)
    void andAndOrAreKleenes(@ForAll("richWorlds") Asked world) {
        List<Criterion> two = world.criteria().subList(0, 2);
        Truth one = world.truth(two.get(0));
        Truth other = world.truth(two.get(1));
        assertThat(world.truth(new AllOf(two))).isEqualTo(one.and(other));
        assertThat(world.truth(new AnyOf(two))).isEqualTo(one.or(other));
    }

    @Property(seed = "9", tries = 120)
    void atLeastCounts(@ForAll("richWorlds") Asked world) {
        List<Criterion> children = world.criteria();
        List<Truth> truths = children.stream().map(world::truth).toList();
        long certain = truths.stream().filter(Truth.TRUE::equals).count();
        long possible = truths.stream().filter(truth -> truth != Truth.FALSE).count();
        for (int count = 1; count <= children.size(); count++) {
            Truth expected = certain >= count ? Truth.TRUE : possible >= count ? Truth.UNKNOWN : Truth.FALSE;
            assertThat(world.truth(new AtLeast(count, children))).isEqualTo(expected);
        }
    }

    @Property(seed = "10", tries = 120)
    void aStatedAnswerReplacesUnknownOnly(@ForAll("worlds") Asked world) {
        Truth truth = world.truth();
        assertThat(world.truth(new IfUnknown(world.criterion(), true)))
                .isEqualTo(truth == Truth.UNKNOWN ? Truth.TRUE : truth);
        assertThat(world.truth(new IfUnknown(world.criterion(), false)))
                .isEqualTo(truth == Truth.UNKNOWN ? Truth.FALSE : truth);
    }

    @Property(seed = "11", tries = 120)
    void aReferenceMeansTheDefinition(@ForAll("richWorlds") Asked world) {
        Criterion base = world.criterion();
        Criterion other = world.criteria().get(0);
        Criterion reference =
                new SegmentReference(world.world().catalog().segments().get(3).id());
        Stream.of(
                        List.of(reference, base),
                        List.of(new Not(reference), new Not(base)),
                        List.of(AllOf.of(other, reference), AllOf.of(other, base)),
                        List.of(AnyOf.of(new Not(reference), other), AnyOf.of(new Not(base), other)),
                        List.of(new IfUnknown(reference, true), new IfUnknown(base, true)),
                        List.of(
                                new Not(AtLeast.of(2, reference, other, new Not(other))),
                                new Not(AtLeast.of(2, base, other, new Not(other)))))
                .forEach(pair -> assertThat(world.truth(pair.get(0))).isEqualTo(world.truth(pair.get(1))));
    }

    /** Below a test of a value there are the criteria that a score is made of, and those are no children of the test. */
    private static void assertSameShape(Criterion criterion, Explanation explanation) {
        if (criterion instanceof ValueTest<?>) {
            return;
        }
        List<Criterion> children = criterion.children();
        assertThat(explanation.children()).hasSameSizeAs(children);
        for (int i = 0; i < children.size(); i++) {
            assertSameShape(children.get(i), explanation.children().get(i));
        }
    }

    private static void assertSameTruth(Asked world, Criterion criterion, Explanation explanation) {
        assertThat(explanation.truth()).as(criterion.text()).isEqualTo(world.truth(criterion));
        List<Criterion> children = criterion.children();
        for (int i = 0; i < children.size(); i++) {
            assertSameTruth(world, children.get(i), explanation.children().get(i));
        }
    }
}
