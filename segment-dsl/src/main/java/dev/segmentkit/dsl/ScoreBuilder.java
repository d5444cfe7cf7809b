package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A score that can be built: keep it in a constant, and name it in sentences with {@link Segments#score(Score)}. */
public final class ScoreBuilder extends ScoreClause {
    ScoreBuilder(String name, List<ScorePart> parts, Optional<BigDecimal> cap) {
        super(name, parts, cap);
    }

    /**
     * So many points for the criterion before if it is UNKNOWN; 0 unless said. One that is TRUE counts as UNKNOWN where the
     * moment from which its points fade is missing.
     *
     * <p>Example: {@code score(score("loyalty").points(10, attribute(AGE).isAtLeast(18)).ifUnknown(5).build()).isAtLeast(5)}
     */
    public ScoreBuilder ifUnknown(long points) {
        return ifUnknown(BigDecimal.valueOf(points));
    }

    /**
     * So many points for the criterion before if it is UNKNOWN; 0 unless said. One that is TRUE counts as UNKNOWN where the
     * moment from which its points fade is missing.
     *
     * <p>Example: {@code score(score("loyalty").points(10, attribute(AGE).isAtLeast(18)).ifUnknown(new BigDecimal("0.5")).build()).isAtLeast(5)}
     */
    public ScoreBuilder ifUnknown(BigDecimal points) {
        ScorePart before = parts.get(parts.size() - 1);
        ScorePart last = new ScorePart(before.points(), before.criterion(), points, before.fading());
        return new ScoreBuilder(
                name,
                Stream.concat(parts.stream().limit(parts.size() - 1), Stream.of(last))
                        .toList(),
                cap);
    }

    /**
     * The greatest score, however many points there are; the last one said counts.
     *
     * <p>Example: {@code score(score("loyalty").points(80, attribute(OPTED_IN).isTrue()).cappedAt(50).build()).is(50)}
     */
    public ScoreBuilder cappedAt(long most) {
        return cappedAt(BigDecimal.valueOf(most));
    }

    /**
     * The greatest score, however many points there are; the last one said counts.
     *
     * <p>Example: {@code score(score("loyalty").points(80, attribute(OPTED_IN).isTrue()).cappedAt(new BigDecimal("49.5")).build()).isAtLeast(40)}
     */
    public ScoreBuilder cappedAt(BigDecimal most) {
        return new ScoreBuilder(name, parts, Optional.of(most));
    }

    /**
     * The score.
     *
     * <p>Example: {@code score(score("newcomer").points(5, attribute(SIGNED_UP).isInLast(days(14))).build()).isAtLeast(5)}
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Score build() {
        return new Score(name, parts, cap);
    }
}
