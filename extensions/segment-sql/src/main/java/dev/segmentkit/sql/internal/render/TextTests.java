package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;

/**
 * What a text is asked (V3, V4).
 *
 * @param text the text
 */
record TextTests(Dialect dialect, Sql text) {
    Sql isIgnoringCase(String literal) {
        return NotExactException.refuse("ignoring case");
    }

    Sql rendered(TextMatch expected) {
        if (expected.caseRule() != CaseRule.EXACT) {
            throw new NotExactException("ignoring case");
        }
        if (!dialect.holds(expected.text())) {
            return Sql.of("CASE WHEN {} IS NOT NULL THEN FALSE END", text);
        }
        Sql part = dialect.text(expected.text());
        return switch (expected.operator()) {
            case CONTAINS -> dialect.contains(text, part);
            case STARTS_WITH -> dialect.startsWith(text, part);
            case ENDS_WITH -> dialect.endsWith(text, part);
        };
    }

    Sql rendered(PatternMatch expected) {
        return NotExactException.refuse("patterns");
    }

    /** The text compared with another in the order of code points. */
    Sql compared(String operator, String literal) {
        if (!dialect.holds(literal)) {
            throw new NotExactException("texts that %s cannot hold".formatted(dialect.name()));
        }
        return Sql.of("({} " + operator + " {})", text, dialect.text(literal));
    }
}
