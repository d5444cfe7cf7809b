package dev.segmentkit.internal.combination;

import dev.segmentkit.criteria.Criterion;

/** What must be the truth of one criterion: of a leaf, or of something larger that is not taken apart. */
public final class Literal {
    private final Criterion criterion;
    private final Wanted wanted;
    /** Kept, since criteria can be long lists. */
    private final int hash;

    /** That the criterion's truth must be what is wanted. */
    public Literal(Criterion criterion, Wanted wanted) {
        this.criterion = criterion;
        this.wanted = wanted;
        this.hash = 31 * criterion.hashCode() + wanted.name().hashCode();
    }

    /** The criterion. */
    public Criterion criterion() {
        return criterion;
    }

    /** What its truth must be. */
    public Wanted wanted() {
        return wanted;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Literal that
                        && hash == that.hash
                        && wanted == that.wanted
                        && criterion.equals(that.criterion));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Such as {@code TRUE: age is at least 18}. */
    @Override
    public String toString() {
        return wanted + ": " + criterion.text();
    }
}
