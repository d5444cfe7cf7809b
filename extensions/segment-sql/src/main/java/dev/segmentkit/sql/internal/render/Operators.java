package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Comparison.Operator;

/** The operators by which values are compared, as SQL writes them. */
final class Operators {
    private Operators() {}

    static String symbol(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> ">=";
            case GREATER_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
    }

    /** Whether it asks for values beyond a bound, and not for those before it. */
    static boolean isAbove(String symbol) {
        return symbol.startsWith(">");
    }

    /** The one that is TRUE where another is FALSE. */
    static String opposite(String symbol) {
        return switch (symbol) {
            case ">=" -> "<";
            case ">" -> "<=";
            case "<=" -> ">";
            default -> ">=";
        };
    }
}
