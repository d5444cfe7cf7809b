package dev.segmentkit.json.internal.read;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Limits;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whole documents of each kind. What is wrong with them is among the faults afterwards. */
public final class Documents {
    private static final String VERSION_FIELD = "segmentkit";
    private static final long VERSION = 1;
    private static final String VOCABULARY = "vocabulary";
    private static final String SEGMENTS = "segments";

    private final Reading reading;

    /** Documents under limits, whose faults are collected. */
    public Documents(Limits limits, Faults faults) {
        reading = new Reading(limits, faults);
    }

    /** A catalogue; its own vocabulary, if it has one, is held against the given one. */
    public @Nullable SegmentCatalog catalog(Node document, Vocabulary vocabulary) {
        Form form = form(document);
        if (form == null) {
            return null;
        }
        Node own = form.optional(VOCABULARY);
        Node listed = form.needed(SEGMENTS);
        form.finish();
        if (own != null) {
            new Declarations(reading, new Comparing(vocabulary, reading.faults())).read(own);
        }
        return listed == null ? null : catalog(listed, Scope.ofContacts(vocabulary));
    }

    private @Nullable SegmentCatalog catalog(Node listed, Scope scope) {
        References references = new References();
        Segments segments = new Segments(reading, criteria(scope, references), references);
        List<Segment> all = reading.list(listed, "an array of segments", item -> segments.segment(item, scope));
        references.check(reading.limits().depth(), reading.faults());
        if (all == null || reading.faults().count() > 0) {
            return null;
        }
        try {
            return SegmentCatalog.of(all);
        } catch (DefinitionException e) {
            return reading.refused(listed, "segments that go together: " + e.getMessage());
        }
    }

    /** A segment on its own, whose references are not looked at. */
    public @Nullable Segment segment(Node document, Vocabulary vocabulary) {
        Node node = only(document, "segment");
        if (node == null) {
            return null;
        }
        Scope scope = Scope.ofContacts(vocabulary);
        References references = new References();
        return new Segments(reading, criteria(scope, references), references).segment(node, scope);
    }

    /** A criterion on its own. */
    public @Nullable Criterion criterion(Node document, Vocabulary vocabulary) {
        Node node = only(document, "criterion");
        Scope scope = Scope.ofContacts(vocabulary);
        return node == null ? null : criteria(scope, new References()).read(node, scope);
    }

    /** A score on its own. */
    public @Nullable Score score(Node document, Vocabulary vocabulary) {
        Node node = only(document, "score");
        Scope scope = Scope.ofContacts(vocabulary);
        return node == null ? null : criteria(scope, new References()).scores().score(node, scope);
    }

    /** A vocabulary, or that of a catalogue, the segments of which are not looked at. */
    public @Nullable Vocabulary vocabulary(Node document, Collection<ChoiceAttribute<?, ?>> choices) {
        Form form = form(document);
        if (form == null) {
            return null;
        }
        Node node = form.needed(VOCABULARY);
        form.ignore(List.of(SEGMENTS));
        form.finish();
        if (node == null) {
            return null;
        }
        Declaring declaring = new Declaring(reading, choices);
        new Declarations(reading, declaring).read(node);
        return reading.built(node, declaring::vocabulary);
    }

    private Criteria criteria(Scope scope, References references) {
        return new Criteria(reading, scope.vocabulary(), references::segment);
    }

    private @Nullable Node only(Node document, String name) {
        Form form = form(document);
        if (form == null) {
            return null;
        }
        Node node = form.needed(name);
        form.finish();
        return node;
    }

    private @Nullable Form form(Node document) {
        Form form = reading.form(document, "an object with the field \"%s\"".formatted(VERSION_FIELD));
        if (form != null) {
            Node version = form.needed(VERSION_FIELD);
            Long number = version == null ? null : reading.wholeNumber(version);
            if (version != null && number != null && number != VERSION) {
                reading.faults().add(version, "%s, the version of the format that is known here".formatted(VERSION));
            }
        }
        return form;
    }
}
