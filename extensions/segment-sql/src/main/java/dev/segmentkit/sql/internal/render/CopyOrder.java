package dev.segmentkit.sql.internal.render;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several rows with one id comes first: the earliest, and of those the one whose properties come first, by name, where a
 * missing one comes before all values (T6).
 */
record CopyOrder(Dialect dialect) {
    /** The values that copies are ordered by, as after ORDER BY; each in terms of a row of the table. */
    List<Sql> of(EventColumns kind) {
        return kind.properties().keySet().stream()
                .filter(CopyOrder::isOrdered)
                .sorted(Comparator.comparing(Attribute::name, Text.BY_CODE_POINT))
                .map(property ->
                        ranked(property, kind.property(property).expression().sql()))
                .toList();
    }

    /** Whether copies of one moment can differ only in what has an order. */
    boolean isComplete(EventColumns kind) {
        return kind.properties().keySet().stream().allMatch(CopyOrder::isOrdered);
    }

    private static boolean isOrdered(Attribute<?, ?> property) {
        return property.type() != ValueType.TEXT_SET && property.type() != ValueType.PLACE;
    }

    /** What has no order of its own is ordered by its text. */
    Sql ranked(Attribute<?, ?> attribute, Sql value) {
        return attribute instanceof ChoiceAttribute<?, ?> choice ? rank(choice, value) : value;
    }

    private Sql rank(ChoiceAttribute<?, ?> attribute, Sql value) {
        List<String> labels = new ArrayList<>(attribute.labels());
        labels.sort(Comparator.comparing(Text::quoted, Text.BY_CODE_POINT));
        List<Sql> cases = new ArrayList<>();
        for (String label : labels) {
            if (dialect.holds(label)) {
                cases.add(Sql.of("WHEN {} THEN {}", dialect.text(label), Sql.number(cases.size())));
            }
        }
        return cases.isEmpty() ? Sql.number(0) : Sql.of("CASE {} {} END", value, Sql.join(" ", cases));
    }
}
