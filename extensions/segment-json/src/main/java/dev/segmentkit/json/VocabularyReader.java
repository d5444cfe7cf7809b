package dev.segmentkit.json;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads vocabularies from JSON: documents that have one, be it on its own or beside the segments of a catalogue.
 *
 * <p>Attributes that are read are equal to those that are declared so in Java. Choices are the exception: their values are
 * constants of an enum of the host, which no document can bring. So the reader is given the host's choices, and takes for a
 * choice of a document the one of the same name and of the same owner (contacts, or an event), which must be declared in
 * the same way; the order of the labels means nothing.
 *
 * <p>What is said of strictness, problems and limits at {@link DefinitionReader} holds here, too. Time is linear in the
 * length of the document. Readers are immutable and may be used by several threads.
 */
public final class VocabularyReader {
    private static final VocabularyReader PLAIN = new VocabularyReader(List.of(), ReadLimits.DEFAULT);

    private final List<ChoiceAttribute<?, ?>> choices;
    private final ReadLimits limits;

    private VocabularyReader(List<ChoiceAttribute<?, ?>> choices, ReadLimits limits) {
        this.choices = choices;
        this.limits = requireNonNull(limits, "limits");
    }

    /** Reads vocabularies without choices, within {@link ReadLimits#DEFAULT}. */
    public static VocabularyReader create() {
        return PLAIN;
    }

    /** The same reader, which knows these choices of the host as well. */
    public VocabularyReader withChoices(ChoiceAttribute<?, ?>... known) {
        List<ChoiceAttribute<?, ?>> together = new ArrayList<>(choices);
        together.addAll(List.of(known));
        return new VocabularyReader(List.copyOf(together), limits);
    }

    /** The same reader with other limits. */
    public VocabularyReader withLimits(ReadLimits other) {
        return new VocabularyReader(choices, other);
    }

    /**
     * The vocabulary of a document: {@code {"segmentkit": 1, "vocabulary": {...}}}. Segments beside it are not looked at.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public Vocabulary vocabulary(String json) {
        return vocabulary(Document.of(json, limits));
    }

    /**
     * The same, of a stream in UTF-8, which is read to its end, or as far as the limits allow, and not closed.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Vocabulary vocabulary(InputStream json) {
        return vocabulary(Document.of(json, limits));
    }

    private Vocabulary vocabulary(Document document) {
        return document.as((documents, root) -> documents.vocabulary(root, choices));
    }
}
