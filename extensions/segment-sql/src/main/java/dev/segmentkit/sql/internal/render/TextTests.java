package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.pattern.Letters;
import dev.segmentkit.sql.internal.pattern.Regex;
import dev.segmentkit.sql.internal.pattern.RegexReader;
import dev.segmentkit.sql.internal.pattern.RegexWriter;
import java.util.List;

/**
 * What a text is asked (V3, V4).
 *
 * @param text the text
 */
record TextTests(Dialect dialect, Sql text) {
    Sql isIgnoringCase(String literal) {
        return matches(writer().whole(Letters.ignoringCase(literal)));
    }

    Sql rendered(TextMatch expected) {
        if (cutsCodePoint(expected.text())) {
            throw new NotExactException("it asks for half of a code point");
        }
        if (expected.caseRule() != CaseRule.EXACT) {
            return ignoringCase(expected);
        }
        if (!dialect.holds(expected.text())) {
            return neverTrue();
        }
        Sql part = dialect.text(expected.text());
        return switch (expected.operator()) {
            case CONTAINS -> dialect.contains(text, part);
            case STARTS_WITH -> dialect.startsWith(text, part);
            case ENDS_WITH -> dialect.endsWith(text, part);
        };
    }

    /** Whether it may be found in a text although it begins or ends in the middle of one of its code points. */
    private static boolean cutsCodePoint(String part) {
        return !part.isEmpty()
                && (Character.isLowSurrogate(part.charAt(0))
                        || Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }

    private Sql ignoringCase(TextMatch expected) {
        Regex part = Letters.ignoringCase(expected.text());
        return matches(writer().written(
                        switch (expected.operator()) {
                            case CONTAINS -> part;
                            case STARTS_WITH -> new Regex.InOrder(List.of(Regex.At.START, part));
                            case ENDS_WITH -> new Regex.InOrder(List.of(part, Regex.At.END));
                        }));
    }

    Sql rendered(PatternMatch expected) {
        return matches(writer().whole(RegexReader.read(expected.pattern())));
    }

    private RegexWriter writer() {
        return new RegexWriter(dialect.regexSyntax());
    }

    private Sql matches(String regularExpression) {
        return dialect.matches(text, regularExpression);
    }

    /** The text compared with another in the order of code points. */
    Sql compared(String operator, String literal) {
        if (dialect.holds(literal)) {
            return Sql.of("({} " + operator + " {})", text, dialect.text(literal));
        }
        // The literal itself lies in a gap, so that what is above it is at least the next text that there can be.
        return switch (operator) {
            case "=" -> neverTrue();
            case ">", ">=" -> Sql.of("({} >= {})", text, dialect.text(next(literal)));
            default -> Sql.of("({} < {})", text, dialect.text(next(literal)));
        };
    }

    private Sql neverTrue() {
        return Sql.of("CASE WHEN {} IS NOT NULL THEN FALSE END", text);
    }

    /**
     * The first text, in the order of code points, that the database can hold and that comes after one which it cannot. Up to the
     * first code point that it cannot hold they are the same; what comes then is greater, and nothing lies between.
     */
    private String next(String literal) {
        int end = 0;
        while (holds(literal.codePointAt(end))) {
            end = literal.offsetByCodePoints(end, 1);
        }
        int next = literal.codePointAt(end);
        while (!holds(next)) {
            next++;
        }
        return literal.substring(0, end) + Character.toString(next);
    }

    private boolean holds(int codePoint) {
        return dialect.holds(Character.toString(codePoint));
    }
}
