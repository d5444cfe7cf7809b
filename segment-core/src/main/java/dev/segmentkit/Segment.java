package dev.segmentkit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.criteria.Family;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A named group of contacts: what must hold to be in it, and what colleagues need to know about it. A contact is in if
 * all criteria of the segment are TRUE. Immutable and thread-safe.
 *
 * <p>A parent says of which segment this one is a subdivision; it does not restrict who is in. To require it, refer to it
 * in the criteria.
 */
@HiddenImmutable
@Value.Immutable
public abstract class Segment {
    Segment() {}

    /** A segment of that id, to be filled. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The id, unique in a catalogue. */
    public abstract String id();

    /** A name for people. */
    public abstract Optional<String> title();

    /** Who is in, in words. */
    public abstract Optional<String> description();

    /** What the segment is for. */
    public abstract Optional<String> objective();

    /** Who answers for it. */
    public abstract Optional<String> owner();

    /** The segment of which this one is a subdivision. */
    public abstract Optional<String> parent();

    /** The criteria about what contacts told us. */
    public abstract List<Criterion> explicitCriteria();

    /** The criteria about what behaviour implies. */
    public abstract List<Criterion> implicitCriteria();

    /** The criteria that may look at both, and at other segments. */
    public abstract List<Criterion> mixedCriteria();

    /** The kinds as the author stated them; empty where they follow from the criteria. */
    public abstract Set<SegmentKind> statedKinds();

    /** The kinds that were stated; if none were, those of what the criteria look at, other segments not counted. */
    @Value.Derived
    public Set<SegmentKind> kinds() {
        return statedKinds().isEmpty() ? ImpliedKinds.of(criterion()) : statedKinds();
    }

    /** All criteria together: the explicit ones, then the implicit ones, then the others. */
    @Value.Derived
    public Criterion criterion() {
        return AllOf.of(ImmutableList.<Criterion>builder()
                .addAll(explicitCriteria())
                .addAll(implicitCriteria())
                .addAll(mixedCriteria())
                .build());
    }

    /** Whether it looks at what contacts told us, at what behaviour implies, or at both. */
    public Family family() {
        return criterion().family();
    }

    /** What must be known of a contact, without the segments that this one refers to. */
    public DataNeeds needs() {
        return DataNeeds.of(criterion());
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("the id of a segment must not be blank");
        }
    }

    /** Hosts count and group by segment, and ids are unique: there is no need to hash a whole criterion each time. */
    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /** Such as {@code segment 'high-value'}; its text is that of {@link #criterion()}. */
    @Override
    public final String toString() {
        return "segment '%s'".formatted(id());
    }

    /** Collects the parts of a segment; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final ImmutableSegment.Builder parts = ImmutableSegment.builder();
        private boolean empty = true;

        private Builder(String id) {
            this.id = id;
            parts.id(id);
        }

        /** Gives it a name for people. */
        @CanIgnoreReturnValue
        public Builder title(String title) {
            parts.title(title);
            return this;
        }

        /** Says in words who is in. */
        @CanIgnoreReturnValue
        public Builder description(String description) {
            parts.description(description);
            return this;
        }

        /** Says what it is for. */
        @CanIgnoreReturnValue
        public Builder objective(String objective) {
            parts.objective(objective);
            return this;
        }

        /** Says who answers for it. */
        @CanIgnoreReturnValue
        public Builder owner(String owner) {
            parts.owner(owner);
            return this;
        }

        /** States its kinds, in the place of those that its criteria imply. */
        @CanIgnoreReturnValue
        public Builder kinds(SegmentKind... kinds) {
            parts.addStatedKinds(kinds);
            return this;
        }

        /** Says of which segment it is a subdivision; see {@link Segment}. */
        @CanIgnoreReturnValue
        public Builder parent(Segment parent) {
            return parent(parent.id());
        }

        /** Says by its id of which segment it is a subdivision; see {@link Segment}. */
        @CanIgnoreReturnValue
        public Builder parent(String parentId) {
            parts.parent(parentId);
            return this;
        }

        /**
         * Adds a criterion about what contacts told us; all that are added must hold.
         *
         * @throws IllegalArgumentException if it looks at anything else, or at nothing itself (everyone, nobody, a
         *     reference to another segment)
         */
        @CanIgnoreReturnValue
        public Builder explicit(Criterion criterion) {
            parts.addExplicitCriteria(ofFamily(Family.EXPLICIT, criterion));
            return this;
        }

        /**
         * Adds a criterion about what behaviour implies; all that are added must hold.
         *
         * @throws IllegalArgumentException if it looks at anything else, or at nothing itself (everyone, nobody, a
         *     reference to another segment)
         */
        @CanIgnoreReturnValue
        public Builder implicit(Criterion criterion) {
            parts.addImplicitCriteria(ofFamily(Family.IMPLICIT, criterion));
            return this;
        }

        /** Adds a criterion that may look at everything, other segments included; all that are added must hold. */
        @CanIgnoreReturnValue
        public Builder where(Criterion criterion) {
            empty = false;
            parts.addMixedCriteria(criterion);
            return this;
        }

        /**
         * The segment.
         *
         * @throws IllegalStateException if no criterion was added
         */
        public Segment build() {
            if (empty) {
                throw new IllegalStateException(
                        "segment '%s' has no criterion: add one with explicit(...), implicit(...) or where(...)"
                                .formatted(id));
            }
            return parts.build();
        }

        private Criterion ofFamily(Family family, Criterion criterion) {
            if (!References.in(criterion).isEmpty()) {
                throw new IllegalArgumentException(
                        "segment '%s': %s(...) takes no references to other segments, got %s; use where(...)"
                                .formatted(id, lower(family), criterion.text()));
            }
            if (criterion.family() != family) {
                throw new IllegalArgumentException(
                        "segment '%s': %s(...) takes %s criteria only, and this one is %s: %s; use where(...)"
                                .formatted(
                                        id, lower(family), lower(family), lower(criterion.family()), criterion.text()));
            }
            empty = false;
            return criterion;
        }

        private static String lower(Family family) {
            return family.name().toLowerCase(Locale.ROOT);
        }
    }
}
