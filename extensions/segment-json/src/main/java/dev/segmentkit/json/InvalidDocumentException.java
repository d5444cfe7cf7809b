package dev.segmentkit.json;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A document holds no definition. The message lists all that is wrong with it. */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<DocumentProblem> problems;

    /** With all that is wrong. */
    public InvalidDocumentException(List<DocumentProblem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(joining("", problems.size() == 1 ? "1 problem:" : problems.size() + " problems:", "")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order in which it stands in the document. */
    public List<DocumentProblem> problems() {
        return problems;
    }
}
