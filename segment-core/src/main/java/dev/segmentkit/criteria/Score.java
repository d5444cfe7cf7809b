package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A sum of points for criteria that are TRUE. Never missing: criteria that are UNKNOWN add a stated number of points, and
 * explanations list them.
 *
 * @param name what the score is called
 * @param parts the criteria with their points; at least one
 * @param cap the greatest score, if there is one
 */
public record Score(String name, List<ScorePart> parts, Optional<BigDecimal> cap) implements Subject<BigDecimal> {
    /**
     * Checks name and parts.
     *
     * @throws IllegalArgumentException if the name is blank, or there is no criterion
     */
    public Score {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a score needs a name, got " + Text.quoted(name));
        }
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("score '%s' has no criterion: add one with its points".formatted(name));
        }
        cap = requireNonNull(cap, "cap").map(Literals::normal);
    }

    @Override
    public ValueType type() {
        return ValueType.DECIMAL;
    }

    @Override
    public String format(BigDecimal value) {
        return Numbers.format(value);
    }

    @Override
    public Comparator<BigDecimal> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Subject<?>> workedOutFrom() {
        return parts.stream()
                .flatMap(part -> part.fading().stream())
                .<Subject<?>>map(Fading::since)
                .toList();
    }

    @Override
    public List<Zone> zonesNeeded() {
        return parts.stream()
                .flatMap(part -> part.fading().stream())
                .flatMap(fading -> fading.every().zone().stream())
                .toList();
    }

    @Override
    public List<Criterion> criteria() {
        return parts.stream().map(ScorePart::criterion).toList();
    }

    @Override
    public Score rewritten(UnaryOperator<Criterion> rewrite) {
        List<ScorePart> changed =
                parts.stream().map(part -> part.rewritten(rewrite)).toList();
        return changed.equals(parts) ? this : new Score(name, changed, cap);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "score %s %s"
                .formatted(
                        Text.name(name),
                        parts.stream()
                                .map(ScorePart::text)
                                .collect(joining(
                                        "; ",
                                        "[",
                                        cap.map(most -> "; at most %s]".formatted(Numbers.format(most)))
                                                .orElse("]"))));
    }

    @Override
    public String toString() {
        return text();
    }
}
