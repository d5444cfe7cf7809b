package dev.segmentkit.criteria;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/** What the combinators have in common: how many criteria they take, and how those are written inside another. */
final class Operands {
    private Operands() {}

    static List<Criterion> checked(String combinator, List<Criterion> operands) {
        if (operands.size() < 2) {
            throw new IllegalArgumentException("'%s' needs at least two criteria, got %s: use the criterion itself"
                    .formatted(combinator, operands.size()));
        }
        return List.copyOf(operands);
    }

    /** The combination of two and more; a single criterion stands for itself. */
    static Criterion combined(
            String combinator, Iterable<? extends Criterion> criteria, Function<List<Criterion>, Criterion> combine) {
        List<Criterion> operands = ImmutableList.copyOf(criteria);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' of no criteria has no meaning: say everyone() or nobody()".formatted(combinator));
        }
        return operands.size() == 1 ? operands.get(0) : combine.apply(operands);
    }

    static List<Criterion> listed(Criterion first, Criterion second, Criterion... more) {
        return ImmutableList.<Criterion>builder().add(first, second).add(more).build();
    }

    static List<Criterion> appended(List<Criterion> operands, Criterion last) {
        return ImmutableList.<Criterion>builder().addAll(operands).add(last).build();
    }

    static String joined(List<Criterion> operands, String separator) {
        return operands.stream().map(Operands::nested).collect(joining(separator));
    }

    private static String nested(Criterion operand) {
        boolean bare = (operand.children().isEmpty() && !(operand instanceof EventSequence)) || operand instanceof Not;
        return bare ? operand.text() : bracketed(operand);
    }

    static String bracketed(Criterion operand) {
        return "(" + operand.text() + ")";
    }
}
