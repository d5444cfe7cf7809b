package dev.segmentkit.sql.table;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Says that a binding does not fit the database, or that tables cannot be written to: all that is wrong, at once. */
public final class InvalidTablesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TableProblem> problems;

    /** All problems of a binding. */
    public InvalidTablesException(List<TableProblem> problems) {
        this("the binding does not fit the database", problems);
    }

    /**
     * All problems.
     *
     * @param what what they mean, in words
     */
    public InvalidTablesException(String what, List<TableProblem> problems) {
        super(problems.stream().map(TableProblem::toString).collect(joining("\n  ", what + ":\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** All problems. */
    public List<TableProblem> problems() {
        return problems;
    }
}
