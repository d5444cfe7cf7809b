package dev.segmentkit.internal.combination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What forms look like, and that they stay small. */
class FormCompilerTest {
    private final FormCompiler<Criterion> compiler = new FormCompiler<>(Literal::criterion, this::form);
    private final Map<String, Criterion> segments = new HashMap<>();

    private Form<Criterion> form(String segment, Wanted wanted) {
        return compiler.of(segments.get(segment), wanted);
    }

    private Form<Criterion> form(Criterion criterion) {
        return compiler.of(criterion, Wanted.TRUE);
    }

    private static List<Criterion> leaves(int first, int count) {
        return Logic.leaves(first + count).subList(first, first + count);
    }

    private static Restriction<Criterion> restriction(int leaf, Wanted wanted) {
        return new Restriction<>(Logic.leaf(leaf), Set.of(new Literal(Logic.leaf(leaf), wanted)));
    }

    @ParameterizedTest
    @EnumSource
    void aLeafIsOneLiteral(Wanted wanted) {
        assertThat(compiler.of(Logic.leaf(1), wanted)).isEqualTo(Form.of(restriction(1, wanted)));
    }

    @ParameterizedTest
    @EnumSource
    void constantsAreDecided(Wanted wanted) {
        boolean positive = wanted == Wanted.TRUE || wanted == Wanted.NOT_FALSE;
        assertThat(compiler.of(Constant.EVERYONE, wanted)).isEqualTo(Form.of(positive));
        assertThat(compiler.of(Constant.NOBODY, wanted)).isEqualTo(Form.of(!positive));
    }

    @Test
    void negationMovesToTheLeaves() {
        assertThat(form(new Not(new AllOf(leaves(0, 2)))))
                .isEqualTo(new Form<>(Set.of(
                        Conjunction.of(restriction(0, Wanted.FALSE)), Conjunction.of(restriction(1, Wanted.FALSE)))));
        assertThat(form(new Not(new AnyOf(leaves(0, 2)))))
                .isEqualTo(new Form<>(
                        Set.of(new Conjunction<>(Set.of(restriction(0, Wanted.FALSE), restriction(1, Wanted.FALSE))))));
    }

    @Test
    void alternativesOfTestsOfOneValueAreOneRestriction() {
        FormCompiler<String> ofOneValue = new FormCompiler<>(literal -> "age", (segment, wanted) -> Form.of(false));
        assertThat(ofOneValue.of(new AnyOf(leaves(0, 100)), Wanted.TRUE).conjunctions())
                .singleElement()
                .satisfies(conjunction -> assertThat(conjunction.restrictions())
                        .singleElement()
                        .satisfies(restriction ->
                                assertThat(restriction.literals()).hasSize(100)));
    }

    /** A wide disjunction of conjunctions is what it was. */
    @Test
    void aDisjunctionOfConjunctionsStaysAsItIs() {
        List<Criterion> pairs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            pairs.add(new AllOf(leaves(2 * i, 2)));
        }
        Form<Criterion> form = form(new AnyOf(pairs));
        assertThat(form.size()).isEqualTo(500);
        assertThat(form.literals()).isEqualTo(1000);
    }

    /** Multiplied out these would be 3^20 conjunctions. */
    @Test
    void aConjunctionOfDisjunctionsDoesNotExplode() {
        List<Criterion> factors = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            factors.add(new AnyOf(leaves(3 * i, 3)));
        }
        Form<Criterion> form = form(new AllOf(factors));
        assertThat(form.size()).isBetween(2, 16);
        assertThat(form.literals()).isLessThanOrEqualTo(16 * 20);
    }

    @Test
    void aFewFactorsAreMultipliedOut() {
        Form<Criterion> form = form(new AllOf(List.of(new AnyOf(leaves(0, 4)), new AnyOf(leaves(4, 4)))));
        assertThat(form.size()).isEqualTo(16);
        assertThat(form.literals()).isEqualTo(32);
    }

    @Test
    void theWidestFactorIsTakenApartWhateverItsSize() {
        Form<Criterion> form =
                form(new AllOf(List.of(new AnyOf(leaves(0, 2)), new AnyOf(leaves(2, 100)), Logic.leaf(200))));
        assertThat(form.size()).isEqualTo(100);
    }

    /** Taken apart, each of the many would be repeated for each of the others. */
    @Test
    void manyTestsBesideAWideDisjunctionAreNotMultiplied() {
        List<Criterion> all = new ArrayList<>(leaves(0, 1000));
        all.add(new AnyOf(leaves(1000, 1000)));
        Form<Criterion> form = form(new AllOf(all));
        assertThat(form.size()).isEqualTo(1);
        assertThat(form.literals()).isEqualTo(1001);
    }

    /** Each level is looked at once, and not once for each choice that it is in. */
    @Test
    void nestedChoicesAreWorkedOutOnce() {
        Criterion nested = Logic.leaf(0);
        for (int level = 1; level <= 40; level++) {
            List<Criterion> children = new ArrayList<>(leaves(15 * level, 15));
            children.add(nested);
            nested = new AtLeast(15, children);
        }
        assertThat(form(nested).size()).isLessThanOrEqualTo(16);
    }

    @Test
    void atLeastTwoOfThreeAreThreePairs() {
        Form<Criterion> form = form(new AtLeast(2, leaves(0, 3)));
        assertThat(form.size()).isEqualTo(3);
        assertThat(form.literals()).isEqualTo(6);
    }

    @Test
    void atLeastManyOfManyIsNotTakenApart() {
        Criterion atLeast = new AtLeast(10, leaves(0, 20));
        assertThat(form(atLeast))
                .isEqualTo(Form.of(new Restriction<>(atLeast, Set.of(new Literal(atLeast, Wanted.TRUE)))));
    }

    @Test
    void atLeastOneAndAtLeastAllAreTakenApartWhateverTheirNumber() {
        assertThat(form(new AtLeast(1, leaves(0, 50))).size()).isEqualTo(50);
        assertThat(form(new AtLeast(50, leaves(0, 50))).size()).isEqualTo(1);
        assertThat(form(new Not(new AtLeast(50, leaves(0, 50)))).size()).isEqualTo(50);
    }

    @Test
    void aSmallSegmentIsTakenApartAndALargeOneIsNot() {
        segments.put("small", new AllOf(leaves(0, 3)));
        segments.put("large", new AllOf(leaves(0, 30)));
        assertThat(form(new SegmentReference("small"))).isEqualTo(form(new AllOf(leaves(0, 3))));
        assertThat(form(new SegmentReference("large")).literals()).isEqualTo(1);
    }

    /** Each segment refers twice to the one before. */
    @Test
    void formsDoNotGrowAlongChainsOfSegments() {
        List<Form<Criterion>> known = new ArrayList<>();
        FormCompiler<Criterion> chained =
                new FormCompiler<>(Literal::criterion, (segment, wanted) -> known.get(Integer.parseInt(segment)));
        known.add(chained.of(Logic.leaf(0), Wanted.TRUE));
        for (int level = 1; level < 200; level++) {
            SegmentReference below = new SegmentReference("" + (level - 1));
            known.add(chained.of(
                    new AnyOf(List.of(
                            new AllOf(List.of(below, Logic.leaf(2 * level))),
                            new AllOf(List.of(below, Logic.leaf(2 * level + 1))))),
                    Wanted.TRUE));
        }
        assertThat(known).allSatisfy(form -> assertThat(form.literals()).isLessThanOrEqualTo(2 * (16 + 16)));
    }
}
