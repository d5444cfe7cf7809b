package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One of the criteria that a score is made of.
 *
 * @param points what it adds if the criterion is TRUE; negative to take away
 * @param criterion what must hold
 * @param ifUnknown what it adds if the criterion is UNKNOWN, or TRUE while the moment from which points fade is missing
 * @param fading how the points get fewer with time, if they do
 */
public record ScorePart(BigDecimal points, Criterion criterion, BigDecimal ifUnknown, Optional<Fading> fading) {
    public ScorePart {
        points = Literals.normal(points);
        requireNonNull(criterion, "criterion");
        ifUnknown = Literals.normal(ifUnknown);
        requireNonNull(fading, "fading");
    }

    ScorePart rewritten(UnaryOperator<Criterion> rewrite) {
        return new ScorePart(points, rewrite.apply(criterion), ifUnknown, fading);
    }

    /** As it stands in canonical text: {@code 10 if (age is at least 18)}. */
    public String text() {
        return "%s if %s%s%s"
                .formatted(
                        Numbers.format(points),
                        Operands.bracketed(criterion),
                        fading.map(steps -> ", " + steps.text()).orElse(""),
                        ifUnknown.signum() == 0 ? "" : ", %s if unknown".formatted(Numbers.format(ifUnknown)));
    }

    @Override
    public String toString() {
        return text();
    }
}
