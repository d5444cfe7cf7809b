package dev.segmentkit.engine;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.internal.index.Workspace;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;

/**
 * The segments that a contact is in, in the order of the catalogue. Made by {@link SegmentEngine#newMemberships} and filled
 * by {@link SegmentEngine#classify(Object, java.time.Instant, Memberships)} as often as wanted, so that classifying one
 * contact after another allocates nothing.
 *
 * <p><b>Thread safety.</b> None: one for each thread. While it is filled, the host's code that is called for that (accessors, and
 * collections that are walked through) must not use the same one, to classify another contact for example: take
 * {@linkplain SegmentEngine#newMemberships another} there.
 */
public final class Memberships implements Iterable<Segment> {
    private final SegmentEngine<?> engine;
    private final SegmentCatalog catalog;
    private final List<Segment> all;
    private final Workspace<?> workspace;
    private final int[] positions;
    private int size;
    private boolean isBeingFilled;

    Memberships(SegmentEngine<?> engine, SegmentCatalog catalog, Workspace<?> workspace) {
        this.engine = engine;
        this.catalog = catalog;
        this.workspace = workspace;
        this.all = catalog.segments();
        this.positions = new int[all.size()];
    }

    /** The catalogue of all segments that a contact may be in: that of the engine. */
    public SegmentCatalog catalog() {
        return catalog;
    }

    /** How many segments the contact is in. */
    public int size() {
        return size;
    }

    /** Whether it is in none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * One of the segments that it is in.
     *
     * @param index from 0 up to, but not including, {@link #size}
     * @throws IndexOutOfBoundsException if it is another
     */
    public Segment get(int index) {
        return all.get(position(index));
    }

    /**
     * Where that segment stands in {@link SegmentCatalog#segments}.
     *
     * @param index from 0 up to, but not including, {@link #size}
     * @throws IndexOutOfBoundsException if it is another
     */
    public int position(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("there are %s segments, asked for index %s".formatted(size, index));
        }
        return positions[index];
    }

    /**
     * Whether it is in the segment. Takes time logarithmic in the number of segments that it is in; one that is not the very object
     * of the catalogue is compared with it besides, which takes time linear in the size of its definition.
     *
     * @throws IllegalArgumentException if the segment is not in the catalogue
     */
    public boolean contains(Segment segment) {
        return Arrays.binarySearch(positions, 0, size, catalog.indexOf(segment)) >= 0;
    }

    /** The segments as they are now, to be kept. */
    public List<Segment> toList() {
        return List.copyOf(new View());
    }

    /** Walks through the segments as they are now; not to be used once this is filled again. */
    @Override
    public Iterator<Segment> iterator() {
        return new View().iterator();
    }

    /** The ids of the segments. */
    @Override
    public String toString() {
        return new View().stream().map(Segment::id).toList().toString();
    }

    SegmentEngine<?> engine() {
        return engine;
    }

    /** What the index that fills this needs. */
    Workspace<?> workspace() {
        return workspace;
    }

    /**
     * Empties it, and gives what the positions of segments are filled into, ascending.
     *
     * @throws IllegalStateException if it is being filled
     */
    int[] beginFilling() {
        if (isBeingFilled) {
            throw new IllegalStateException(
                    "these memberships are being filled: code that is called meanwhile needs others, made with newMemberships()");
        }
        isBeingFilled = true;
        size = 0;
        return positions;
    }

    /** Says how many were filled in. */
    void endFilling(int filled) {
        isBeingFilled = false;
        size = filled;
    }

    private final class View extends AbstractList<Segment> implements RandomAccess {
        @Override
        public Segment get(int index) {
            return Memberships.this.get(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
