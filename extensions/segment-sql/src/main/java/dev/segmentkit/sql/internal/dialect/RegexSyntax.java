package dev.segmentkit.sql.internal.dialect;

/**
 * How a database writes the parts of a regular expression that databases write differently.
 */
public enum RegexSyntax {
    /** That of RE2. */
    RE2("\\b", "\\B", "[^\\x{0}-\\x{10ffff}]", 1_000, 0) {
        @Override
        public String codePoint(int codePoint) {
            return "\\x{%x}".formatted(codePoint);
        }
    },
    /** PostgreSQL's advanced regular expressions, whose own words depend on the collation; its texts have no NUL. */
    POSTGRESQL(
            "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))",
            "(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))",
            "(?!)",
            255,
            1) {
        @Override
        public String codePoint(int codePoint) {
            return "\\U%08x".formatted(codePoint);
        }
    };

    private final String wordBoundary;
    private final String noWordBoundary;
    private final String nothing;
    private final int mostRepetitions;
    private final int firstCodePoint;

    RegexSyntax(String wordBoundary, String noWordBoundary, String nothing, int mostRepetitions, int firstCodePoint) {
        this.wordBoundary = wordBoundary;
        this.noWordBoundary = noWordBoundary;
        this.nothing = nothing;
        this.mostRepetitions = mostRepetitions;
        this.firstCodePoint = firstCodePoint;
    }

    /** A code point, on its own or in a class; never one with a meaning of its own. */
    public abstract String codePoint(int codePoint);

    /** The place where a word of ASCII begins or ends. */
    public String wordBoundary() {
        return wordBoundary;
    }

    /** Any other place. */
    public String noWordBoundary() {
        return noWordBoundary;
    }

    /** What matches nothing. */
    public String nothing() {
        return nothing;
    }

    /** How often something can be repeated at most. */
    public int mostRepetitions() {
        return mostRepetitions;
    }

    /** The first code point that texts can have. */
    public int firstCodePoint() {
        return firstCodePoint;
    }
}
