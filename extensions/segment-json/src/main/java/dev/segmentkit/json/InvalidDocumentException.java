package dev.segmentkit.json;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A document holds no definition. The message lists all that is wrong with it. */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records
    private final List<DocumentProblem> problems;

    private final int more;

    /** With all that is wrong. */
    public InvalidDocumentException(List<DocumentProblem> problems) {
        this(problems, 0);
    }

    /** With what is wrong, and how many more problems there are than those. */
    InvalidDocumentException(List<DocumentProblem> problems, int more) {
        super(message(problems, more));
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    private static String message(List<DocumentProblem> problems, int more) {
        return problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(joining(
                        "",
                        problems.size() + more == 1 ? "1 problem:" : problems.size() + more + " problems:",
                        more == 0 ? "" : "\n  and %s more".formatted(more)));
    }

    /** What is wrong, in the order in which it stands in the document. */
    public List<DocumentProblem> problems() {
        return problems;
    }

    /** How many more problems there are than {@link #problems} lists: those above the limit of {@link ReadLimits}. */
    public int more() {
        return more;
    }
}
