package dev.segmentkit.json;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.CriterionRewriter;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts into another order what has none. */
final class Shuffling extends CriterionRewriter {
    private final Random random;

    Shuffling(Random random) {
        this.random = random;
    }

    @Override
    public Criterion visit(AllOf allOf) {
        return new AllOf(criteria(allOf.children()));
    }

    @Override
    public Criterion visit(AnyOf anyOf) {
        return new AnyOf(criteria(anyOf.children()));
    }

    @Override
    public Criterion visit(AtLeast atLeast) {
        return new AtLeast(atLeast.count(), criteria(atLeast.children()));
    }

    @Override
    public Criterion visit(EventTest test) {
        EventPattern pattern = test.events().pattern();
        return new EventTest(
                new EventSelection(
                        new EventPattern(pattern.type(), pattern.filter().accept(this)),
                        test.events().window()),
                test.occurrence());
    }

    @Override
    public Criterion visit(ValueTest<?> test) {
        return shuffled((ValueTest<?>) super.visit(test));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // subject and expectation stay of the types they are
    private Criterion shuffled(ValueTest<?> test) {
        return new ValueTest(subject(test.subject()), expected(test.expected()));
    }

    private Subject<?> subject(Subject<?> subject) {
        return subject instanceof Score score ? new Score(score.name(), shuffled(score.parts()), score.cap()) : subject;
    }

    private Expectation<?> expected(Expectation<?> expected) {
        if (expected instanceof OneOf<?> oneOf) {
            return new OneOf<>(shuffled(oneOf.values()), oneOf.caseRule());
        }
        if (expected instanceof SetMembers members) {
            return new SetMembers(members.operator(), shuffled(members.members()));
        }
        return expected;
    }

    private List<Criterion> criteria(List<Criterion> criteria) {
        return shuffled(criteria.stream().map(each -> each.accept(this)).toList());
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
