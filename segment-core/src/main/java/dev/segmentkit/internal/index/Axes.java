package dev.segmentkit.internal.index;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.index.Axis.Kind;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;

/** Tells what literals are about. */
final class Axes {
    private Axes() {}

    static Axis of(Literal literal) {
        Criterion criterion = literal.criterion();
        if (criterion instanceof ValueTest<?> test) {
            return ofTest(test);
        }
        return criterion instanceof EventTest || criterion instanceof EventSequence
                ? new Axis(Kind.TRUTH, criterion)
                : new Axis(Kind.WHOLE, literal);
    }

    private static Axis ofTest(ValueTest<?> test) {
        Subject<?> subject = test.subject();
        if (subject instanceof AttributeValue<?> value) {
            return ofAttribute(value.attribute(), test);
        }
        boolean ranked = subject.type().isOrdered() && isAboutOrder(test.expected());
        if (!ranked) {
            return new Axis(Kind.TRUTH, test);
        }
        boolean derived = subject instanceof AgeInYears || subject instanceof SetSize || subject instanceof TextLength;
        return new Axis(derived ? Kind.DERIVED : Kind.MEASURE, subject);
    }

    private static boolean isAboutOrder(Expectation<?> expected) {
        return expected instanceof Presence
                || expected instanceof Comparison
                || expected instanceof Between
                || (expected instanceof OneOf<?> one && one.caseRule() == CaseRule.EXACT);
    }

    private static Axis ofAttribute(Attribute<?, ?> attribute, ValueTest<?> test) {
        Expectation<?> expected = test.expected();
        if (expected instanceof InWindow in && WindowSpans.areExact(in.window())) {
            return new Axis(Kind.AGE, attribute);
        }
        if (expected instanceof InDateWindow in && WindowSpans.areExact(in.window())) {
            return new Axis(Kind.DAYS_AGO, new DatesInZone((DateAttribute<?>) attribute, in.zone()));
        }
        return switch (attribute.type()) {
            case WHOLE_NUMBER, FLAG, CHOICE, DATE, MOMENT ->
                isAboutOrder(expected) && ValueNumbers.areNumbers(expected, attribute.type())
                        ? new Axis(Kind.NUMBER, attribute)
                        : new Axis(Kind.TRUTH, test);
            case DECIMAL, REAL, VERSION ->
                isAboutOrder(expected) ? new Axis(Kind.RANK, attribute) : new Axis(Kind.TRUTH, test);
            case TEXT -> ofText(attribute, test);
            case TEXT_SET ->
                expected instanceof SetMembers || expected instanceof Presence
                        ? new Axis(Kind.SET, attribute)
                        : new Axis(Kind.TRUTH, test);
            case PLACE -> new Axis(Kind.TRUTH, test);
        };
    }

    private static Axis ofText(Attribute<?, ?> attribute, ValueTest<?> test) {
        Expectation<?> expected = test.expected();
        if (expected instanceof OneOf<?> one) {
            return new Axis(one.caseRule() == CaseRule.EXACT ? Kind.TEXT : Kind.FOLDED_TEXT, attribute);
        }
        if (expected instanceof Presence) {
            return new Axis(Kind.TEXT, attribute);
        }
        return expected instanceof Comparison || expected instanceof Between
                ? new Axis(Kind.RANK, attribute)
                : new Axis(Kind.TRUTH, test);
    }
}
