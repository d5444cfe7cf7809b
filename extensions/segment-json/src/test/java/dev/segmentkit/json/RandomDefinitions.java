package dev.segmentkit.json;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.AttributeTrait;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What documents hold beside criteria, by chance: all that can be said of a segment, and of an attribute. */
record RandomDefinitions(Random random) {
    private static final List<String> TEXTS =
            List.of("", " ", "title", "a \"b\"", "a\\b", "line\nline", "\u0000", "\u2028", "\uD83D\uDE00", "\uD800");

    private interface Happening {}

    /** Segments with the criteria of others, through all doors that take them. */
    SegmentCatalog catalog(SegmentCatalog plain) {
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : plain) {
            segments.add(described(segment, !plain.referredBy(segment).isEmpty(), segments));
        }
        return SegmentCatalog.of(segments);
    }

    private Segment described(Segment plain, boolean refers, List<Segment> earlier) {
        Segment.Builder segment = Segment.builder(plain.id());
        text().ifPresent(segment::title);
        text().ifPresent(segment::description);
        text().ifPresent(segment::objective);
        text().ifPresent(segment::owner);
        if (!earlier.isEmpty() && oneIn(3)) {
            segment.parent(earlier.get(random.nextInt(earlier.size())));
        }
        Stream.of(SegmentKind.values()).filter(kind -> oneIn(7)).forEach(segment::kinds);
        for (Criterion criterion : plain.mixedCriteria()) {
            List<Criterion> parts = criterion instanceof AllOf all ? all.children() : List.of(criterion);
            parts.forEach(part -> add(part, refers, segment));
        }
        return segment.build();
    }

    private static void add(Criterion criterion, boolean refers, Segment.Builder segment) {
        if (refers) {
            segment.where(criterion);
            return;
        }
        switch (criterion.family()) {
            case EXPLICIT -> segment.explicit(criterion);
            case IMPLICIT -> segment.implicit(criterion);
            default -> segment.where(criterion);
        }
    }

    /** Attributes and properties of which more or less is known. */
    Vocabulary vocabulary() {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        EventType<Happening> type = EventType.named("happening");
        if (oneIn(2)) {
            vocabulary.event(type);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            vocabulary.attributes(AttributeOwner.contact().text("text " + i, traits()));
            vocabulary.event(type, type.decimal("decimal " + i, traits()));
        }
        return vocabulary.build();
    }

    private AttributeTrait[] traits() {
        return Stream.of(SegmentKind.values(), Provenance.values(), Origin.values(), Sensitivity.values())
                .filter(traits -> oneIn(2))
                .map(traits -> traits[random.nextInt(traits.length)])
                .toArray(AttributeTrait[]::new);
    }

    private Optional<String> text() {
        return oneIn(3) ? Optional.of(TEXTS.get(random.nextInt(TEXTS.size()))) : Optional.empty();
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }
}
