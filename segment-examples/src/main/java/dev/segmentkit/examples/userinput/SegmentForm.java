package dev.segmentkit.examples.userinput;

import dev.segmentkit.Segment;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.check.Problem;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** A form in which colleagues put a segment together; all its lines must hold. */
public record SegmentForm(String name, List<FormLine> lines) {
    /**
     * The segment that was meant.
     *
     * @throws DefinitionException naming everything that is wrong with the form
     */
    public Segment toSegment(Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(new Problem("name", "the segment has no name", "give it one"));
        }
        if (lines.isEmpty()) {
            problems.add(new Problem("lines", "there are none, and a segment of everybody is rarely meant", "add one"));
        }
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            new LineReader(vocabulary, "line " + (i + 1), problems)
                    .read(lines.get(i))
                    .ifPresent(criteria::add);
        }
        DefinitionException.throwIfAny(problems);
        return Segment.builder(name).where(AllOf.of(criteria)).build();
    }
}
