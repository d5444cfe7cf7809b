package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.CriterionVisitor;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.EventTest.Occurrence;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Kleene's logic (S1 to S8), and the tests of whether events happened (T9, B5). */
record Truths(Situation situation, Source source) implements CriterionVisitor<Truth> {

    Truth of(Criterion criterion) {
        return criterion.accept(this);
    }

    private int count(List<Criterion> criteria, Truth wanted) {
        int found = 0;
        for (Criterion criterion : criteria) {
            if (of(criterion) == wanted) {
                found++;
            }
        }
        return found;
    }

    @Override
    public Truth visit(AllOf allOf) {
        if (count(allOf.children(), Truth.FALSE) > 0) {
            return Truth.FALSE;
        }
        return count(allOf.children(), Truth.UNKNOWN) > 0 ? Truth.UNKNOWN : Truth.TRUE;
    }

    @Override
    public Truth visit(AnyOf anyOf) {
        if (count(anyOf.children(), Truth.TRUE) > 0) {
            return Truth.TRUE;
        }
        return count(anyOf.children(), Truth.UNKNOWN) > 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public Truth visit(AtLeast atLeast) {
        int certain = count(atLeast.children(), Truth.TRUE);
        int unknown = count(atLeast.children(), Truth.UNKNOWN);
        if (certain >= atLeast.count()) {
            return Truth.TRUE;
        }
        return certain + unknown < atLeast.count() ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Truth visit(Not not) {
        return switch (of(not.criterion())) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    @Override
    public Truth visit(IfUnknown ifUnknown) {
        Truth truth = of(ifUnknown.criterion());
        if (truth != Truth.UNKNOWN) {
            return truth;
        }
        return ifUnknown.answer() ? Truth.TRUE : Truth.FALSE;
    }

    @Override
    public Truth visit(Constant constant) {
        return constant == Constant.EVERYONE ? Truth.TRUE : Truth.FALSE;
    }

    @Override
    public Truth visit(SegmentReference reference) {
        return of(situation.catalog().get(reference.segment()).criterion());
    }

    @Override
    public Truth visit(ValueTest<?> test) {
        Measures measures = new Measures(situation, source);
        return test.expected().accept(new Expectations(measures, test.subject(), measures.of(test.subject())));
    }

    @Override
    public Truth visit(EventTest test) {
        return test.occurrence() == Occurrence.HAPPENED ? happened(test) : happenedFirst(test);
    }

    private Truth happened(EventTest test) {
        Seen seen = situation.histories().seen(test.events());
        if (!seen.events().isEmpty()) {
            return Truth.TRUE;
        }
        return seen.isComplete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The first event of the whole history, and not of the window, is looked for (B5). */
    private Truth happenedFirst(EventTest test) {
        Histories histories = situation.histories();
        Stretch window = situation.windows().moments(test.events().window());
        Optional<Event<?>> known =
                histories.all(test.events().pattern()).stream().findFirst();
        boolean inWindow =
                known.filter(first -> window.holds(first.occurredAt())).isPresent();
        if (situation.contact().historyKnownSince().isEmpty()) {
            return inWindow ? Truth.TRUE : Truth.FALSE;
        }
        boolean beforeWindow = known.filter(first -> first.occurredAt().isBefore(window.first()))
                .isPresent();
        boolean reachesBack = histories.unknown(window).isPresent();
        if (beforeWindow || (!reachesBack && !inWindow)) {
            return Truth.FALSE;
        }
        boolean hasNoBeginning = window.first().equals(Instant.MIN);
        return inWindow && hasNoBeginning ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Truth visit(EventSequence sequence) {
        return new Sequences(situation, sequence).truth();
    }
}
