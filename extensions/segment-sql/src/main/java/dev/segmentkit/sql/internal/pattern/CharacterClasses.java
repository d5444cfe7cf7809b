package dev.segmentkit.sql.internal.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of characters that RE2 has names for; all are of ASCII. */
final class CharacterClasses {
    private static final CodePoints DIGITS = CodePoints.range('0', '9');
    private static final CodePoints UPPER = CodePoints.range('A', 'Z');
    private static final CodePoints LOWER = CodePoints.range('a', 'z');
    private static final CodePoints ALPHA = UPPER.or(LOWER);
    private static final CodePoints ALNUM = ALPHA.or(DIGITS);
    private static final CodePoints WORD = ALNUM.or(CodePoints.of('_'));
    private static final CodePoints GRAPH = CodePoints.range('!', '~');

    private static final Map<Integer, CodePoints> BY_LETTER =
            Map.of((int) 'd', DIGITS, (int) 's', CodePoints.of("\t\n\f\r "), (int) 'w', WORD);

    private static final Map<String, CodePoints> BY_NAME = Map.ofEntries(
            Map.entry("alnum", ALNUM),
            Map.entry("alpha", ALPHA),
            Map.entry("ascii", CodePoints.range(0, 0x7f)),
            Map.entry("blank", CodePoints.of("\t ")),
            Map.entry("cntrl", CodePoints.range(0, 0x1f).or(CodePoints.of(0x7f))),
            Map.entry("digit", DIGITS),
            Map.entry("graph", GRAPH),
            Map.entry("lower", LOWER),
            Map.entry("print", GRAPH.or(CodePoints.of(' '))),
            Map.entry("punct", GRAPH.and(ALNUM.not())),
            Map.entry("space", CodePoints.range('\t', '\r').or(CodePoints.of(' '))),
            Map.entry("upper", UPPER),
            Map.entry("word", WORD),
            Map.entry("xdigit", DIGITS.or(CodePoints.of("abcdefABCDEF"))));

    /** The two that are beyond ASCII and differ from an ASCII letter in case only. */
    private static final int LONG_S = 0x17f;

    private static final int KELVIN = 0x212a;

    private CharacterClasses() {}

    /** The class of an escape such as d of \d; empty if the letter has none. */
    static Optional<CodePoints> byLetter(int letter) {
        return Optional.ofNullable(BY_LETTER.get(letter));
    }

    /** The class of a name such as alpha. */
    static Optional<CodePoints> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Characters of ASCII with all that differ from them in case only. */
    static CodePoints ignoringCase(CodePoints ascii) {
        return CodePoints.union(
                Stream.concat(Stream.of(ascii), ascii.each().stream().map(CharacterClasses::ignoringCase)));
    }

    private static CodePoints ignoringCase(int c) {
        int lower = Character.toLowerCase(c);
        CodePoints cases = CodePoints.of(lower, Character.toUpperCase(c));
        return switch (lower) {
            case 'k' -> cases.or(CodePoints.of(KELVIN));
            case 's' -> cases.or(CodePoints.of(LONG_S));
            default -> cases;
        };
    }
}
