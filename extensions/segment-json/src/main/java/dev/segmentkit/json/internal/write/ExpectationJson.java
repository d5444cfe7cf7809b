package dev.segmentkit.json.internal.write;

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
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;
import java.math.BigDecimal;
import java.util.List;

/** What a value must be like, as JSON: the fields that end a value test. */
final class ExpectationJson implements ExpectationVisitor<Fields> {
    private final ValueJson values;

    private ExpectationJson(ValueJson values) {
        this.values = values;
    }

    static Fields of(ValueTest<?> test) {
        return test.expected().accept(new ExpectationJson(new ValueJson(test.subject())));
    }

    @Override
    public Fields visit(Presence expected) {
        return switch (expected) {
            case KNOWN -> Fields.of("isKnown", Scalar.TRUE);
            case MISSING -> Fields.of("isMissing", Scalar.TRUE);
        };
    }

    @Override
    public Fields visit(OneOf<?> expected) {
        Fields values = expected.values().size() == 1
                ? Fields.of("is", value(expected.values().get(0)))
                : Fields.of("isAnyOf", Items.set(Layout.ROW, expected.values(), this::value));
        return values.and(caseRule(expected.caseRule()));
    }

    @Override
    public Fields visit(Comparison<?> expected) {
        return Fields.of(name(expected.operator()), value(expected.bound()));
    }

    @Override
    public Fields visit(Between<?> expected) {
        return Fields.of("between", new Items(List.of(value(expected.from()), value(expected.to())), Layout.ROW, true));
    }

    @Override
    public Fields visit(ComparedWith expected) {
        boolean multiple = expected.factor().compareTo(BigDecimal.ONE) != 0;
        return Fields.of(
                name(expected.operator()),
                Fields.NONE
                        .andIf(multiple, "percent", JsonNumber.percent(expected.factor()))
                        .and("of", SubjectJson.of(expected.other())));
    }

    @Override
    public Fields visit(SameAs expected) {
        return Fields.of("sameAs", SubjectJson.of(expected.other()));
    }

    @Override
    public Fields visit(TextMatch expected) {
        String operator = switch (expected.operator()) {
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
            case ENDS_WITH -> "endsWith";
        };
        return Fields.of(operator, Scalar.text(expected.text())).and(caseRule(expected.caseRule()));
    }

    @Override
    public Fields visit(PatternMatch expected) {
        return Fields.of("matches", Scalar.text(expected.pattern()));
    }

    @Override
    public Fields visit(SetMembers expected) {
        String operator = switch (expected.operator()) {
            case HAS_ANY_OF -> "hasAnyOf";
            case HAS_ALL_OF -> "hasAllOf";
        };
        return Fields.of(operator, Items.set(Layout.ROW, expected.members(), Scalar::text));
    }

    @Override
    public Fields visit(Near expected) {
        return Fields.of(
                "near",
                Fields.of("latitude", JsonNumber.of(expected.center().latitude()))
                        .and("longitude", JsonNumber.of(expected.center().longitude()))
                        .and("metres", JsonNumber.of(expected.metres())));
    }

    @Override
    public Fields visit(InWindow expected) {
        return Fields.of("isIn", WindowJson.of(expected.window()));
    }

    @Override
    public Fields visit(InDateWindow expected) {
        return Fields.of("isIn", ofDays(expected.window(), expected.zone()));
    }

    @Override
    public Fields visit(Anniversary expected) {
        return Fields.of("anniversaryIsIn", ofDays(expected.window(), expected.zone()))
                .and("leapDays", Scalar.name(expected.leapDayRule()));
    }

    /** A window over dates, with the zone that says which day it is. */
    private static Fields ofDays(RelativeWindow window, Zone zone) {
        return WindowJson.of(window).and("zone", ZoneJson.of(zone));
    }

    private static String name(Comparison.Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "atLeast";
            case GREATER_THAN -> "moreThan";
            case AT_MOST -> "atMost";
            case LESS_THAN -> "lessThan";
        };
    }

    private static Fields caseRule(CaseRule rule) {
        return switch (rule) {
            case EXACT -> Fields.NONE;
            case IGNORING_CASE -> Fields.of("ignoringCase", Scalar.TRUE);
        };
    }

    private Scalar value(Object value) {
        return values.of(value);
    }
}
