package dev.segmentkit.sql.table;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Says that a binding does not fit the database: all that is wrong, at once. */
public final class InvalidTablesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TableProblem> problems;

    /** All problems. */
    public InvalidTablesException(List<TableProblem> problems) {
        super(problems.stream()
                .map(TableProblem::toString)
                .collect(joining("\n  ", "the binding does not fit the database:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** All problems. */
    public List<TableProblem> problems() {
        return problems;
    }
}
