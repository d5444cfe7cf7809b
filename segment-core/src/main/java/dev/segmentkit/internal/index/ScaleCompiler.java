package dev.segmentkit.internal.index;

import static dev.segmentkit.internal.cells.Cells.NO_NUMBER;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.cells.Ranking;
import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.internal.cells.TextNumbers;
import dev.segmentkit.internal.plan.Compilation;
import dev.segmentkit.internal.plan.Measured;
import dev.segmentkit.internal.plan.Question;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes axes ready, with the exception of sets.
 *
 * @param <H> the host's class of contacts
 */
final class ScaleCompiler<H> {
    private final Binding<H> binding;
    private final Compilation<H> compilation;

    ScaleCompiler(Binding<H> binding, Compilation<H> compilation) {
        this.binding = binding;
        this.compilation = compilation;
    }

    /**
     * The scale of an axis.
     *
     * @param criteria all that are about it
     */
    Scale<H> scale(Axis axis, Collection<Criterion> criteria) {
        return switch (axis.kind()) {
            case NUMBER -> number((Attribute<?, ?>) axis.of());
            case RANK -> rank((Attribute<?, ?>) axis.of(), criteria);
            case TEXT -> text((Attribute<?, ?>) axis.of(), criteria);
            case FOLDED_TEXT -> foldedText((Attribute<?, ?>) axis.of(), criteria);
            case AGE -> age((Attribute<?, ?>) axis.of());
            case DAYS_AGO -> daysAgo((DatesInZone) axis.of());
            case SET, WHOLE -> throw new IllegalStateException("%s is no number".formatted(axis.kind()));
            case DERIVED, MEASURE -> measure((Subject<?>) axis.of(), criteria);
            case TRUTH -> truth(compilation.question((Criterion) axis.of()));
        };
    }

    private Scale<H> number(Attribute<?, ?> attribute) {
        return new Scale<>(
                AttributeNumberings.of(binding.accessor(attribute), attribute.type()),
                Scale.inOrder(ValueNumbers::number, attribute.type() == ValueType.MOMENT));
    }

    @SuppressWarnings("unchecked") // the literals of a test are values of what it tests
    private <V> Scale<H> rank(Attribute<?, V> attribute, Collection<Criterion> criteria) {
        Ranking<V> ranking = Ranking.of((List<V>) literals(criteria), attribute.order());
        return new Scale<>(
                AttributeNumberings.rank(binding.accessor(attribute), ranking),
                Scale.inOrder(literal -> ranking.position((V) literal), false));
    }

    private static List<?> literals(Collection<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> ValueNumbers.literals(((ValueTest<?>) criterion).expected()).stream())
                .distinct()
                .toList();
    }

    private Scale<H> text(Attribute<?, ?> attribute, Collection<Criterion> criteria) {
        TextNumbers numbers = texts(criteria, text -> text);
        return new Scale<>(
                AttributeNumberings.text(binding.accessor(attribute), numbers),
                Scale.inOrder(literal -> numbers.of((String) literal), false));
    }

    private Scale<H> foldedText(Attribute<?, ?> attribute, Collection<Criterion> criteria) {
        TextNumbers numbers = texts(criteria, Text::foldCase);
        return new Scale<>(
                AttributeNumberings.foldedText(binding.accessor(attribute), numbers),
                Scale.inOrder(literal -> numbers.of(Text.foldCase((String) literal)), false));
    }

    private static TextNumbers texts(Collection<Criterion> criteria, UnaryOperator<String> form) {
        return new TextNumbers(literals(criteria).stream()
                .map(literal -> form.apply((String) literal))
                .toList());
    }

    private Scale<H> age(Attribute<?, ?> attribute) {
        return new Scale<>(
                AttributeNumberings.age(binding.accessor(attribute)),
                test -> List.of(WindowSpans.ages(((InWindow) ((ValueTest<?>) test).expected()).window())));
    }

    private Scale<H> daysAgo(DatesInZone dates) {
        return new Scale<>(
                AttributeNumberings.daysAgo(binding.accessor(dates.attribute()), compilation.zone(dates.zone())),
                test -> List.of(WindowSpans.daysAgo(((InDateWindow) ((ValueTest<?>) test).expected()).window())));
    }

    private <V> Scale<H> measure(Subject<V> subject, Collection<Criterion> criteria) {
        return measure(compilation.measured(subject), subject, criteria);
    }

    @SuppressWarnings("unchecked") // the literals of a test are values of what it tests
    private static <H, A, V> Scale<H> measure(
            Measured<H, H, A, V> measured, Subject<V> subject, Collection<Criterion> criteria) {
        Ranking<V> ranking = Ranking.of((List<V>) literals(criteria), subject.order());
        return new Scale<>(
                new MeasureNumbering<>(measured, ranking),
                Scale.inOrder(literal -> ranking.position((V) literal), subject.type() == ValueType.MOMENT));
    }

    /** UNKNOWN is a missing value. */
    private static <H> Scale<H> truth(Question<H, H> question) {
        return new Scale<>(
                (contact, evaluation) -> switch (question.truth(contact, evaluation)) {
                    case TRUE -> 1;
                    case FALSE -> 0;
                    case UNKNOWN -> NO_NUMBER;
                },
                leaf -> List.of(Span.at(1)));
    }
}
