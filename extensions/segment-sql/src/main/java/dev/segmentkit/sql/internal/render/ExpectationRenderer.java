package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.ExpectationVisitor;
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
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.time.DateRange;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a value is as expected; NULL where it is missing.
 *
 * @param subject what is tested
 * @param value its expression
 */
record ExpectationRenderer(Query query, Source source, Subject<?> subject, Expression value)
        implements ExpectationVisitor<Sql> {
    static Sql rendered(Query query, Source source, ValueTest<?> test) {
        return Extreme.tested(query, test)
                .or(() -> Counted.tested(query, source, test))
                .orElseGet(() -> ofValue(query, source, test));
    }

    private static Sql ofValue(Query query, Source source, ValueTest<?> test) {
        Expression value = new SubjectRenderer(query, source).of(test.subject());
        return test.expected().accept(new ExpectationRenderer(query, source, test.subject(), value));
    }

    private Dialect dialect() {
        return query.dialect();
    }

    private Literals literals() {
        return new Literals(query, source, subject, value);
    }

    @Override
    public Sql visit(Presence expected) {
        return Sql.of("({} IS " + (expected == Presence.KNOWN ? "NOT " : "") + "NULL)", value.sql());
    }

    @Override
    public Sql visit(OneOf<?> expected) {
        List<Sql> tests = new ArrayList<>();
        for (Object literal : expected.values()) {
            tests.add(
                    expected.caseRule() == CaseRule.EXACT
                            ? literals().compared("=", literal)
                            : new TextTests(dialect(), value.sql()).isIgnoringCase((String) literal));
        }
        return Sql.any(tests);
    }

    @Override
    public Sql visit(Comparison<?> expected) {
        return literals().compared(Operators.symbol(expected.operator()), expected.bound());
    }

    @Override
    public Sql visit(Between<?> expected) {
        boolean halfOpen = subject.type() == ValueType.MOMENT;
        return Sql.all(
                literals().compared(">=", expected.from()), literals().compared(halfOpen ? "<" : "<=", expected.to()));
    }

    @Override
    public Sql visit(ComparedWith expected) {
        return compared(Operators.symbol(expected.operator()), expected.factor(), expected.other());
    }

    @Override
    public Sql visit(SameAs expected) {
        return compared("=", BigDecimal.ONE, expected.other());
    }

    private Sql compared(String operator, BigDecimal factor, Subject<?> with) {
        Expression other = new SubjectRenderer(query, source).of(with);
        boolean bothReal = value instanceof Expression.Plain && other instanceof Expression.Plain;
        if (!subject.type().isNumeric() || (bothReal && factor.compareTo(BigDecimal.ONE) == 0)) {
            return subject.type() == ValueType.TEXT_SET
                    ? Sql.of(
                            "({} = {})",
                            dialect().comparable(value.sql()),
                            dialect().comparable(other.sql()))
                    : Sql.of("({} " + operator + " {})", value.sql(), other.sql());
        }
        Numbers numbers = new Numbers(query, source);
        return numbers.compared(numbers.exact(value), operator, factor, numbers.exact(other));
    }

    @Override
    public Sql visit(TextMatch expected) {
        return new TextTests(dialect(), value.sql()).rendered(expected);
    }

    @Override
    public Sql visit(PatternMatch expected) {
        return new TextTests(dialect(), value.sql()).rendered(expected);
    }

    @Override
    public Sql visit(SetMembers expected) {
        List<Sql> wanted = expected.members().stream()
                .filter(dialect()::holds)
                .map(dialect()::text)
                .toList();
        boolean all = expected.operator() == SetMembers.Operator.HAS_ALL_OF;
        if (wanted.isEmpty() || (all && wanted.size() < expected.members().size())) {
            return Sql.of("CASE WHEN {} IS NOT NULL THEN FALSE END", value.sql());
        }
        return all
                ? dialect().hasAll(value.sql(), dialect().set(wanted))
                : dialect().hasAny(value.sql(), dialect().set(wanted));
    }

    @Override
    public Sql visit(Near expected) {
        return new NearRenderer(query, source).rendered(expected, value.sql());
    }

    @Override
    public Sql visit(InWindow expected) {
        Bounds window = query.zones().bounds(expected.window());
        return Sql.all(window.hold(value.sql(), source::ofContact));
    }

    @Override
    public Sql visit(InDateWindow expected) {
        return query.zones()
                .today(
                        expected.zone(),
                        source,
                        today -> within(expected.window().on(today)));
    }

    private Sql within(DateRange days) {
        List<Sql> bounds = new ArrayList<>();
        if (!days.first().equals(LocalDate.MIN)) {
            bounds.add(Sql.of("{} >= {}", value.sql(), dialect().date(days.first())));
        }
        if (!days.last().equals(LocalDate.MAX)) {
            bounds.add(Sql.of("{} <= {}", value.sql(), dialect().date(days.last())));
        }
        return bounds.isEmpty() ? Sql.of("CASE WHEN {} IS NOT NULL THEN TRUE END", value.sql()) : Sql.all(bounds);
    }

    @Override
    public Sql visit(Anniversary expected) {
        AnniversaryRenderer anniversaries = new AnniversaryRenderer(dialect(), value.sql());
        return query.zones()
                .today(
                        expected.zone(),
                        source,
                        today -> anniversaries.within(expected.window().on(today), expected.leapDayRule()));
    }
}
