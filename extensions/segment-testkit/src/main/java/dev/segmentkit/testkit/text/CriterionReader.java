package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.vocabulary.Vocabulary;

/**
 * Reads the canonical text of a criterion back into its tree: {@code reader.read(criterion.text())} equals the criterion, for
 * every criterion over the vocabulary. Blanks may be line breaks; otherwise only canonical text is read, so that a criterion
 * has one text. Immutable and thread-safe.
 */
public final class CriterionReader {
    private final Vocabulary vocabulary;

    /** A reader of criteria over a vocabulary. */
    public CriterionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The criterion of that text.
     *
     * @throws IllegalArgumentException if the text is none; it says where, what was found and what was expected
     */
    public Criterion read(String text) {
        Sentence sentence = new Sentence(text);
        Criterion criterion = parsed(sentence);
        if (!criterion.text().equals(text.strip().replaceAll("\\s*[\\r\\n]\\s*", " "))) {
            throw new IllegalArgumentException(
                    "there is a canonical way to say this, write: %s".formatted(criterion.text()));
        }
        return criterion;
    }

    private Criterion parsed(Sentence sentence) {
        try {
            return new CriterionParser(sentence, vocabulary).criterion();
        } catch (ReadingException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ReadingException(sentence.position(), "before this, " + e.getMessage(), e);
        }
    }
}
