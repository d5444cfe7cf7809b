package dev.segmentkit.testkit.text;

import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes case files. A case is a block of lines, each with a key, a colon and a value; an empty line ends it, an
 * indented line continues the one before, and one that begins with {@code #} is a comment:
 *
 * <pre>{@code
 * case: an event exactly 90 days ago is out
 * rules: T2
 * criterion: purchase happened in the last 90 days
 * as of: 2026-06-01T12:00:00Z
 * event: purchase p at 2026-03-03T12:00:00Z, amount = 5
 * truth: FALSE
 * until: for good
 * }</pre>
 *
 * Beside these there are {@code attribute: age = 18}, {@code history known since: ...} and, for segments that the criterion
 * refers to, {@code segment: loyal = ...}. A case that holds no rule in particular has
 * {@code rules: none}. A file that declares its vocabulary itself is one of {@link StandaloneCases}. Immutable and thread-safe.
 */
public final class CaseFile {
    private final Vocabulary vocabulary;

    /** For cases over a vocabulary. */
    public CaseFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The cases of a file.
     *
     * @param file what errors call it
     * @param text all of its text
     * @throws IllegalArgumentException naming all problems, each with its line
     */
    public List<ConformanceCase> read(String file, String text) {
        return read(CaseLines.split(text), vocabulary, new CaseProblems(file));
    }

    static List<ConformanceCase> read(List<List<CaseLines.Line>> blocks, Vocabulary vocabulary, CaseProblems problems) {
        List<ConformanceCase> cases = new ArrayList<>();
        for (List<CaseLines.Line> lines : blocks) {
            cases.add(new CaseReader(vocabulary, problems).read(lines));
        }
        problems.throwIfAny();
        return cases;
    }

    /** The lines of a case, in the order that all cases have; comments are for readers only, and a case has none. */
    public String write(ConformanceCase written) {
        return new CaseWriter(vocabulary).write(written);
    }
}
