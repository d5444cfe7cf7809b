package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;

/** The points of the criteria that are TRUE, added up; a score is never missing (M4). */
record ScoreRenderer(Query query, Source source) {
    private Dialect dialect() {
        return query.dialect();
    }

    Expression rendered(Score score) {
        ExactNumber sum = dialect().number(BigDecimal.ZERO);
        for (ScorePart part : score.parts()) {
            sum = dialect().sum(sum, points(part), source::doubt);
        }
        ExactNumber total = sum;
        return Quantity.of(
                ValueType.DECIMAL,
                score.cap()
                        .map(cap -> {
                            ExactNumber most = dialect().number(cap);
                            Sql isBelow = dialect().compared(total, "<", most, source::doubt);
                            return choice(isBelow, total, most);
                        })
                        .orElse(total));
    }

    /** The points if TRUE, those of the unknown if UNKNOWN, none if FALSE. */
    private ExactNumber points(ScorePart part) {
        Sql criterion = part.criterion().accept(CriterionRenderer.exact(query, source));
        ExactNumber unknown = dialect().number(part.ifUnknown());
        ExactNumber none = dialect().number(BigDecimal.ZERO);
        ExactNumber otherwise = choice(Sql.of("({}) IS NULL", criterion), unknown, none);
        if (part.fading().isEmpty()) {
            return choice(Sql.of("{}", criterion), dialect().number(part.points()), otherwise);
        }
        Fading fading = part.fading().get();
        Sql since = new SubjectRenderer(query, source).of(fading.since()).sql();
        ExactNumber faded = faded(part.points(), fading, since);
        return choice(criterion, choice(Sql.of("{} IS NOT NULL", since), faded, unknown), otherwise);
    }

    /** What is left after so many full spans: the points less their share for each, until nothing is. */
    private ExactNumber faded(BigDecimal points, Fading fading, Sql since) {
        long micros = ExactLength.of(fading.every(), "points fade by months or years, which are counted")
                        .toMillis()
                * 1000;
        Sql asOf = dialect().moment(query.asOf());
        Sql passed = dialect().quotient(dialect().micros(since, asOf), micros).sql();
        Sql steps = Sql.of("CASE WHEN {} < {} THEN {} ELSE 0 END", since, asOf, passed);
        ExactNumber loss = dialect()
                .product(
                        new ExactNumber(Sql.of("least({}, {})", steps, Sql.number(fading.steps())), 5, 0),
                        dialect().number(points.multiply(fading.share()).negate()),
                        source::doubt);
        ExactNumber left = dialect().sum(dialect().number(points), loss, source::doubt);
        return choice(
                Sql.of("{} >= {}", steps, Sql.number(fading.steps())), dialect().number(BigDecimal.ZERO), left);
    }

    /** One of two numbers, both in the digits of the wider. */
    private ExactNumber choice(Sql condition, ExactNumber one, ExactNumber other) {
        int scale = Math.max(one.scale(), other.scale());
        int digits = Math.max(one.wholeDigits(), other.wholeDigits()) + scale;
        ExactNumber left = dialect().fitted(one, digits, scale);
        ExactNumber right = dialect().fitted(other, digits, scale);
        return left.as(Sql.of("CASE WHEN {} THEN {} ELSE {} END", condition, left.sql(), right.sql()));
    }
}
