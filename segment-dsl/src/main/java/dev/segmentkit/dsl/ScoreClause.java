package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.ScorePart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A score to which criteria are added; without any it is none, and cannot be built. */
public sealed class ScoreClause permits ScoreBuilder {
    final String name;
    final List<ScorePart> parts;
    final Optional<BigDecimal> cap;

    ScoreClause(String name, List<ScorePart> parts, Optional<BigDecimal> cap) {
        this.name = name;
        this.parts = parts;
        this.cap = cap;
    }

    /**
     * So many points if the criterion is TRUE; negative to take away.
     *
     * <p>Example: {@code score(score("loyalty").points(10, attribute(OPTED_IN).isTrue()).build()).isAtLeast(10)}
     */
    public final ScoreBuilder points(long points, Criterion criterion) {
        return points(BigDecimal.valueOf(points), criterion);
    }

    /**
     * So many points if the criterion is TRUE; negative to take away.
     *
     * <p>Example: {@code score(score("loyalty").points(new BigDecimal("2.5"), attribute(OPTED_IN).isTrue()).build()).isAtLeast(2)}
     */
    public final ScoreBuilder points(BigDecimal points, Criterion criterion) {
        return with(points, criterion, Optional.empty());
    }

    /**
     * So many points if the criterion is TRUE, which get fewer with time; negative to take away.
     *
     * <p>Example: {@code score(score("loyalty").points(10, event(LOGIN).ever().happened(), fading(percent(10)).every(days(30)).since(event(LOGIN).ever().last().moment())).build()).isAtLeast(5)}
     */
    public final ScoreBuilder points(long points, Criterion criterion, Fading fading) {
        return points(BigDecimal.valueOf(points), criterion, fading);
    }

    /**
     * So many points if the criterion is TRUE, which get fewer with time; negative to take away.
     *
     * <p>Example: {@code score(score("loyalty").points(new BigDecimal("2.5"), event(LOGIN).ever().happened(), fading(percent(10)).every(days(30)).since(event(LOGIN).ever().last().moment())).build()).isAtLeast(1)}
     */
    public final ScoreBuilder points(BigDecimal points, Criterion criterion, Fading fading) {
        return with(points, criterion, Optional.of(fading));
    }

    private ScoreBuilder with(BigDecimal points, Criterion criterion, Optional<Fading> fading) {
        ScorePart part = new ScorePart(points, criterion, BigDecimal.ZERO, fading);
        return new ScoreBuilder(
                name, Stream.concat(parts.stream(), Stream.of(part)).toList(), cap);
    }
}
