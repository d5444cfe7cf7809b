package dev.segmentkit.criteria;

/**
 * A visitor for those who care about some kinds of subjects only: all others go to {@link #otherwise}.
 *
 * @param <R> the result
 */
public abstract class FallbackSubjectVisitor<R> implements SubjectVisitor<R> {
    /** For subclasses. */
    protected FallbackSubjectVisitor() {}

    /** The result for every kind whose method is not overridden. */
    protected abstract R otherwise(Subject<?> subject);

    @Override
    public R visit(AttributeValue<?> subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(AgeInYears subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(TextLength subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(SetSize subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(EventCount subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(PeriodCount subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(EventMoment subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(DaysSince subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(EventValue<?> subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(EventAggregate<?> subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(Ratio subject) {
        return otherwise(subject);
    }

    @Override
    public R visit(Score subject) {
        return otherwise(subject);
    }
}
