package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is expected of a subject. */
final class Expectations {
    private static final String IGNORING_CASE = "ignoringCase";

    private final Reading reading;
    private final Values values;
    private final TimeExpectations times;
    private final Subjects subjects;

    Expectations(Reading reading, Values values, TimeExpectations times, Subjects subjects) {
        this.reading = reading;
        this.values = values;
        this.times = times;
        this.subjects = subjects;
    }

    /** The expectation among the fields of an object. */
    @Nullable Expectation<?> read(Form form, Subject<?> subject, Scope scope) {
        String name = form.choice(ExpectationField.NAMES);
        if (name == null) {
            return null;
        }
        Node node = form.value(name);
        ExpectationField field = ExpectationField.named(name);
        ValueType type = subject.type();
        if (!field.suits(type)) {
            form.ignore(ExpectationField.COMPANIONS);
            reading.faults()
                    .add(
                            node.place(),
                            "field \"%s\"".formatted(name),
                            "one that a %s takes: %s"
                                    .formatted(type.label(), Form.listed(ExpectationField.namesFor(type))));
            return null;
        }
        return switch (field) {
            case IS -> is(node, form, subject);
            case IS_ANY_OF -> isAnyOf(node, form, subject);
            case IS_KNOWN -> presence(node, Presence.KNOWN);
            case IS_MISSING -> presence(node, Presence.MISSING);
            case AT_LEAST -> compared(node, Comparison.Operator.AT_LEAST, subject, scope);
            case MORE_THAN -> compared(node, Comparison.Operator.GREATER_THAN, subject, scope);
            case AT_MOST -> compared(node, Comparison.Operator.AT_MOST, subject, scope);
            case LESS_THAN -> compared(node, Comparison.Operator.LESS_THAN, subject, scope);
            case BETWEEN -> between(node, subject);
            case SAME_AS -> sameAs(node, scope);
            case CONTAINS -> textMatch(node, form, TextMatch.Operator.CONTAINS);
            case STARTS_WITH -> textMatch(node, form, TextMatch.Operator.STARTS_WITH);
            case ENDS_WITH -> textMatch(node, form, TextMatch.Operator.ENDS_WITH);
            case MATCHES -> pattern(node);
            case HAS_ANY_OF -> members(node, SetMembers.Operator.HAS_ANY_OF);
            case HAS_ALL_OF -> members(node, SetMembers.Operator.HAS_ALL_OF);
            case NEAR -> near(node);
            case IS_IN -> type == ValueType.DATE ? times.dateWindow(node) : times.window(node);
            case ANNIVERSARY_IS_IN -> times.anniversary(node, form);
        };
    }

    private @Nullable Object value(Node node, Subject<?> subject) {
        Optional<Attribute<?, ?>> key = subject.measuredProperty().or(subject::reads);
        return values.read(node, subject.type(), key);
    }

    private @Nullable Expectation<?> is(Node node, Form form, Subject<?> subject) {
        CaseRule rule = caseRule(form, subject);
        Object value = value(node, subject);
        return value == null ? null : reading.built(node, () -> new OneOf<>(List.of(value), rule));
    }

    private @Nullable Expectation<?> isAnyOf(Node node, Form form, Subject<?> subject) {
        CaseRule rule = caseRule(form, subject);
        List<Object> all = reading.list(node, "an array of values", item -> value(item, subject));
        return all == null ? null : reading.built(node, () -> new OneOf<>(all, rule));
    }

    private CaseRule caseRule(Form form, Subject<?> subject) {
        return subject.type() == ValueType.TEXT ? caseRule(form) : CaseRule.EXACT;
    }

    private CaseRule caseRule(Form form) {
        return reading.stated(form, IGNORING_CASE) ? CaseRule.IGNORING_CASE : CaseRule.EXACT;
    }

    private @Nullable Expectation<?> presence(Node node, Presence presence) {
        return node instanceof Node.Flag flag && flag.value()
                ? presence
                : reading.refused(
                        node,
                        "true; the opposite is the field \"%s\""
                                .formatted(presence == Presence.KNOWN ? "isMissing" : "isKnown"));
    }

    private @Nullable Expectation<?> compared(
            Node node, Comparison.Operator operator, Subject<?> subject, Scope scope) {
        if (node instanceof Node.Group group) {
            return comparedWith(group, operator, scope);
        }
        Object bound = value(node, subject);
        return bound == null ? null : reading.built(node, () -> new Comparison<>(operator, bound));
    }

    private @Nullable Expectation<?> comparedWith(Node.Group node, Comparison.Operator operator, Scope scope) {
        Form form = new Form(node, reading.faults());
        Node percent = form.optional("percent");
        Node of = form.needed("of");
        form.finish();
        BigDecimal factor = percent == null ? BigDecimal.ONE : reading.percent(percent);
        Subject<?> other = of == null ? null : subjects.read(of, scope);
        return factor == null || other == null
                ? null
                : reading.built(percent == null ? node : percent, () -> new ComparedWith(operator, factor, other));
    }

    private @Nullable Expectation<?> between(Node node, Subject<?> subject) {
        Pair<Object> ends =
                Pair.read(node, "an array of two values, the smaller one first", item -> value(item, subject), reading);
        return ends == null ? null : reading.built(node, () -> new Between<>(ends.first(), ends.second()));
    }

    private @Nullable Expectation<?> sameAs(Node node, Scope scope) {
        Subject<?> other = subjects.read(node, scope);
        return other == null ? null : new SameAs(other);
    }

    private @Nullable Expectation<?> textMatch(Node node, Form form, TextMatch.Operator operator) {
        CaseRule rule = caseRule(form);
        String text = reading.text(node, "a text");
        return text == null ? null : new TextMatch(operator, text, rule);
    }

    private @Nullable Expectation<?> pattern(Node node) {
        String pattern = reading.text(node, "a regular expression of the RE2 syntax");
        if (pattern == null) {
            return null;
        }
        int most = reading.limits().patternLength();
        if (pattern.length() > most) {
            return reading.refused(node, "a regular expression of at most %s characters".formatted(most));
        }
        return reading.built(node, () -> new PatternMatch(pattern));
    }

    private @Nullable Expectation<?> members(Node node, SetMembers.Operator operator) {
        List<String> members = reading.texts(node);
        return members == null ? null : reading.built(node, () -> new SetMembers(operator, members));
    }

    private @Nullable Expectation<?> near(Node node) {
        Form form = reading.form(node, "an object with latitude, longitude and metres");
        if (form == null) {
            return null;
        }
        Double latitude = number(form, "latitude");
        Double longitude = number(form, "longitude");
        Double metres = number(form, "metres");
        form.finish();
        return latitude == null || longitude == null || metres == null
                ? null
                : reading.built(node, () -> new Near(new Place(latitude, longitude), metres));
    }

    private @Nullable Double number(Form form, String name) {
        Node node = form.needed(name);
        return node == null ? null : reading.real(node);
    }
}
