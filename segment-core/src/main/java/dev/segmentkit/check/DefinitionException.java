package dev.segmentkit.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A definition has problems: all of them, not only the first. */
public final class DefinitionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    /**
     * Names all problems in the message.
     *
     * @param problems one or more
     */
    public DefinitionException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(joining("", problems.size() == 1 ? "1 problem:" : problems.size() + " problems:", "")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Throws if there are problems, and does nothing if there are none. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    /** All problems, in the order of the definition. */
    public List<Problem> problems() {
        return problems;
    }
}
