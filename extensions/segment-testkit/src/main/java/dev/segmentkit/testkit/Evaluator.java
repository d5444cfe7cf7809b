package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A way to evaluate segments that is held to their meaning: the engine, a database, a cluster. */
public interface Evaluator {
    /**
     * What a segment says of several contacts, in their order.
     *
     * @param catalog the segments, to which the criteria may refer
     * @param segment one of them
     * @param vocabulary all that the criteria look at
     */
    List<Outcome> evaluate(
            SegmentCatalog catalog, Segment segment, Vocabulary vocabulary, List<Contact> contacts, Instant asOf);

    /**
     * Why the evaluator does not take a criterion, if so. A refusal is named and no failure; an answer that is not exact would
     * be one.
     */
    default Optional<String> refusal(Criterion criterion) {
        return Optional.empty();
    }
}
