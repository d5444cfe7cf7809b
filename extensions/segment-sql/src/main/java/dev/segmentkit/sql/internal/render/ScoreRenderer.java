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
import java.util.List;
import java.util.stream.Stream;

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
                score.cap().map(cap -> least(total, dialect().number(cap))).orElse(total));
    }

    /**
     * The points if TRUE, those of the unknown if UNKNOWN, none if FALSE. The criterion stands here once, and so does the sum where it
     * is capped: a criterion may be about a score itself, and a statement must not double with each score within another.
     */
    private ExactNumber points(ScorePart part) {
        Sql criterion = part.criterion().accept(CriterionRenderer.exact(query, source));
        ExactNumber unknown = dialect().number(part.ifUnknown());
        ExactNumber points = part.fading()
                .map(fading -> faded(part.points(), fading, unknown))
                .orElseGet(() -> dialect().number(part.points()));
        List<ExactNumber> all = fitted(dialect().number(BigDecimal.ZERO), points, unknown);
        Sql list = dialect().set(all.stream().map(ExactNumber::sql).toList());
        return all.get(0).as(Sql.of("({})[COALESCE(CAST({} AS INTEGER), 2) + 1]", list, criterion));
    }

    private ExactNumber faded(BigDecimal points, Fading fading, ExactNumber unknown) {
        Sql since = new SubjectRenderer(query, source).of(fading.since()).sql();
        return choice(Sql.of("{} IS NOT NULL", since), faded(points, fading, since), unknown);
    }

    /** What is left after so many full spans: the points less their share for each, until nothing is. */
    private ExactNumber faded(BigDecimal points, Fading fading, Sql since) {
        long micros = ExactLength.micros(fading.every(), "points fade by months or years, which are counted");
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
        List<ExactNumber> both = fitted(one, other);
        return both.get(0)
                .as(Sql.of(
                        "CASE WHEN {} THEN {} ELSE {} END",
                        condition,
                        both.get(0).sql(),
                        both.get(1).sql()));
    }

    private ExactNumber least(ExactNumber one, ExactNumber other) {
        List<ExactNumber> both = fitted(one, other);
        return both.get(0)
                .as(Sql.of("least({}, {})", both.get(0).sql(), both.get(1).sql()));
    }

    /** Numbers in the digits that hold all of them. */
    private List<ExactNumber> fitted(ExactNumber... numbers) {
        int scale = Stream.of(numbers).mapToInt(ExactNumber::scale).max().orElse(0);
        int whole = Stream.of(numbers).mapToInt(ExactNumber::wholeDigits).max().orElse(0);
        return Stream.of(numbers)
                .map(number -> dialect().fitted(number, whole + scale, scale))
                .toList();
    }
}
