package dev.segmentkit.json;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.json.internal.write.Compact;
import dev.segmentkit.json.internal.write.Document;
import dev.segmentkit.json.internal.write.Indented;
import dev.segmentkit.json.internal.write.Json;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.function.Function;

/**
 * Writes definitions as JSON documents, in the author's order and units: what is read back equals what was written. Fields that say
 * what holds anyway are left out. The same definition gives the same text, character by character, on every machine.
 *
 * <p>Numbers are exact. Decimals of more than 40 digits, or with more than 40 zeros, are written with an exponent; reals are rounded
 * to the fewest digits from which they are read back. Text is written as it is, with quotes, backslashes, control characters and halves of
 * surrogate pairs escaped.
 *
 * <p>Takes time linear in the size of what is written. Immutable and thread-safe.
 */
public final class DefinitionWriter {
    private static final DefinitionWriter INDENTED = new DefinitionWriter(Indented::of);
    private static final DefinitionWriter COMPACT = new DefinitionWriter(Compact::of);

    private final Function<Json, String> form;

    private DefinitionWriter(Function<Json, String> form) {
        this.form = form;
    }

    /**
     * A writer for people, who review changes line by line: two blanks for each level, each criterion on lines of its own, one line
     * for what is small (up to 100 characters). Ends with a line break, {@code \n} as everywhere in it.
     */
    public static DefinitionWriter indented() {
        return INDENTED;
    }

    /** A writer for machines: no blanks and no line breaks. */
    public static DefinitionWriter compact() {
        return COMPACT;
    }

    /** A document of all segments, in the order of the catalogue. */
    public String catalog(SegmentCatalog catalog) {
        return form.apply(Document.of(catalog));
    }

    /** A document of all segments, with the vocabulary that they are written in, so that it can be read without any other. */
    public String catalog(SegmentCatalog catalog, Vocabulary vocabulary) {
        return form.apply(Document.of(catalog, vocabulary));
    }

    /** A document of one segment. The segments that it refers to are not in it. */
    public String segment(Segment segment) {
        return form.apply(Document.of(segment));
    }

    /** A document of one criterion. The segments that it refers to are not in it. */
    public String criterion(Criterion criterion) {
        return form.apply(Document.of(criterion));
    }

    /** A document of one score. */
    public String score(Score score) {
        return form.apply(Document.of(score));
    }

    /**
     * A document of all attributes, event types and properties, in the order of their declaration. Names stand as names of fields.
     *
     * @throws IllegalArgumentException if a name has half of a surrogate pair in it, which readers refuse there
     */
    public String vocabulary(Vocabulary vocabulary) {
        return form.apply(Document.of(vocabulary));
    }
}
