package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Comparison.Operator;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what a value must be like. */
final class ExpectationReader {
    private final Sentence sentence;
    private final LiteralReader literals;
    private final WindowReader windows;

    ExpectationReader(Sentence sentence, LiteralReader literals, WindowReader windows) {
        this.sentence = sentence;
        this.literals = literals;
        this.windows = windows;
    }

    /**
     * The test of a subject that was read already.
     *
     * @param others reads a subject that it is compared with
     */
    <V> Criterion test(Subject<V> subject, Supplier<Subject<?>> others) {
        return new ValueTest<>(subject, expectation(subject, others));
    }

    @SuppressWarnings("unchecked") // which expectations there are for values of a type, ValueTest checks
    private <V> Expectation<? super V> expectation(Subject<V> subject, Supplier<Subject<?>> others) {
        if (sentence.reads("is known")) {
            return Presence.KNOWN;
        }
        if (sentence.reads("is missing")) {
            return Presence.MISSING;
        }
        if (sentence.reads("is the same as (")) {
            return new SameAs(other(others));
        }
        if (sentence.reads("is between [")) {
            return between(subject);
        }
        if (sentence.reads("is any of [")) {
            return anyOf(subject);
        }
        Optional<Operator> operator = comparison(subject.type());
        if (operator.isPresent()) {
            return compared(operator.get(), subject, others);
        }
        return (Expectation<? super V>) special(subject);
    }

    private Expectation<?> special(Subject<?> subject) {
        if (sentence.reads("is within")) {
            return near();
        }
        if (sentence.reads("matches")) {
            return new PatternMatch(sentence.text("a pattern between double quotes"));
        }
        if (sentence.reads("has its anniversary (")) {
            return anniversary();
        }
        if (subject.type() == ValueType.TEXT_SET) {
            return members();
        }
        Optional<TextMatch.Operator> match = match();
        if (match.isPresent()) {
            return new TextMatch(match.get(), sentence.text("a text between double quotes"), caseRule());
        }
        sentence.mustRead("is");
        if (windows.begins(0)) {
            return inWindow(subject.type());
        }
        return equal(subject);
    }

    private Expectation<?> inWindow(ValueType type) {
        if (type == ValueType.DATE) {
            WindowReader.DayWindow days = windows.overDates();
            return new InDateWindow(days.window(), days.zone());
        }
        return new InWindow(windows.relative());
    }

    private <V> OneOf<V> equal(Subject<V> subject) {
        V value = literals.of(subject);
        return new OneOf<>(List.of(value), caseRule());
    }

    private <V> OneOf<V> anyOf(Subject<V> subject) {
        List<V> values = new ArrayList<>();
        do {
            values.add(literals.of(subject));
        } while (sentence.reads(","));
        sentence.mustRead("]");
        return new OneOf<>(values, caseRule());
    }

    private <V> Between<V> between(Subject<V> subject) {
        V from = literals.of(subject);
        sentence.mustRead(",");
        V to = literals.of(subject);
        sentence.mustRead(subject.type() == ValueType.MOMENT ? ")" : "]");
        return new Between<>(from, to);
    }

    private <V> Expectation<? super V> compared(Operator operator, Subject<V> subject, Supplier<Subject<?>> others) {
        if (sentence.reads("(")) {
            return new ComparedWith(operator, BigDecimal.ONE, other(others));
        }
        if (sentence.ahead(1).says("percent")) {
            BigDecimal factor = literals.number().movePointLeft(2);
            sentence.mustRead("percent of (");
            return new ComparedWith(operator, factor, other(others));
        }
        return new Comparison<>(operator, literals.of(subject));
    }

    private Subject<?> other(Supplier<Subject<?>> others) {
        Subject<?> other = others.get();
        sentence.mustRead(")");
        return other;
    }

    private Optional<Operator> comparison(ValueType type) {
        if (sentence.continuesWith("is before the last")) {
            return Optional.empty();
        }
        for (Operator operator : Operator.values()) {
            if (sentence.reads(words(operator, type))) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static String words(Operator operator, ValueType type) {
        return switch (type) {
            case DATE ->
                switch (operator) {
                    case AT_LEAST -> "is on or after";
                    case GREATER_THAN -> "is after";
                    case AT_MOST -> "is on or before";
                    case LESS_THAN -> "is before";
                };
            case MOMENT ->
                switch (operator) {
                    case AT_LEAST -> "is at or after";
                    case GREATER_THAN -> "is after";
                    case AT_MOST -> "is at or before";
                    case LESS_THAN -> "is before";
                };
            default ->
                switch (operator) {
                    case AT_LEAST -> "is at least";
                    case GREATER_THAN -> "is greater than";
                    case AT_MOST -> "is at most";
                    case LESS_THAN -> "is less than";
                };
        };
    }

    private Near near() {
        double metres = sentence.word("a number of metres", Double::valueOf);
        sentence.mustRead("m of");
        return new Near(sentence.word("a place such as 47.37,8.54", ExpectationReader::place), metres);
    }

    private static Place place(String text) {
        int comma = text.indexOf(',');
        return new Place(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
    }

    private Anniversary anniversary() {
        LeapDayRule rule = leapDayRule();
        sentence.mustRead(")");
        WindowReader.DayWindow days = windows.overDates();
        return new Anniversary(days.window(), days.zone(), rule);
    }

    private LeapDayRule leapDayRule() {
        for (LeapDayRule rule : LeapDayRule.values()) {
            if (sentence.reads(rule.text())) {
                return rule;
            }
        }
        throw sentence.expected("'" + LeapDayRule.FEBRUARY_28.text() + "' or the like");
    }

    private SetMembers members() {
        if (sentence.reads("contains")) {
            return new SetMembers(SetMembers.Operator.HAS_ANY_OF, List.of(sentence.text("a text")));
        }
        if (sentence.reads("has any of")) {
            return new SetMembers(SetMembers.Operator.HAS_ANY_OF, literals.texts("[", "]"));
        }
        sentence.mustRead("has all of");
        return new SetMembers(SetMembers.Operator.HAS_ALL_OF, literals.texts("[", "]"));
    }

    private Optional<TextMatch.Operator> match() {
        if (sentence.reads("contains")) {
            return Optional.of(TextMatch.Operator.CONTAINS);
        }
        if (sentence.reads("starts with")) {
            return Optional.of(TextMatch.Operator.STARTS_WITH);
        }
        return sentence.reads("ends with") ? Optional.of(TextMatch.Operator.ENDS_WITH) : Optional.empty();
    }

    private CaseRule caseRule() {
        return sentence.reads("ignoring case") ? CaseRule.IGNORING_CASE : CaseRule.EXACT;
    }
}
