package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A random world, and what the engine says in it of its first contact. */
record Asked(World world) {
    /** Worlds with so many criteria. */
    static Arbitrary<Asked> any(int criteria) {
        WorldGenerator worlds = new WorldGenerator(criteria, 1, 1, 2);
        return Arbitraries.randomValue(random -> new Asked(worlds.next(random)));
    }

    Contact contact() {
        return world.contacts().get(0);
    }

    Instant asOf() {
        return world.moments().get(0);
    }

    /** The criterion of the last segment, which may refer to the others. */
    Criterion criterion() {
        List<Criterion> criteria = criteria();
        return criteria.get(criteria.size() - 1);
    }

    List<Criterion> criteria() {
        return world.catalog().segments().stream().map(Segment::criterion).toList();
    }

    Segment segment(Criterion criterion) {
        return Segment.builder("what is asked").where(criterion).build();
    }

    /** An engine that knows this segment beside those of the world. */
    SegmentEngine<Contact> engine(Segment segment) {
        List<Segment> segments = new ArrayList<>(world.catalog().segments());
        segments.add(segment);
        return SegmentEngine.compile(SegmentCatalog.of(segments), Binding.ofContacts(world.vocabulary()));
    }

    Truth truth() {
        return truth(criterion());
    }

    /** What a criterion says in this world. */
    Truth truth(Criterion criterion) {
        return truth(criterion, contact());
    }

    Truth truth(Criterion criterion, Contact contact) {
        Segment segment = segment(criterion);
        return engine(segment).verdict(segment, contact, asOf()).truth();
    }

    /** The explanation of the criterion, without the segment around it. */
    Explanation explanation() {
        Segment segment = segment(criterion());
        return engine(segment).explain(segment, contact(), asOf()).children().get(0);
    }
}
