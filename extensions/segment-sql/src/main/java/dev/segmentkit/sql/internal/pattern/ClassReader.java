package dev.segmentkit.sql.internal.pattern;

import dev.segmentkit.sql.internal.dialect.NotExactException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands for one character: a class in square brackets, an escape, or the character itself. */
record ClassReader(Characters characters, boolean ignoresCase) {
    private static final Pattern NAMED = Pattern.compile("\\[:(\\^)?(\\w+):]");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\\\x(?:\\{([0-9A-Fa-f]+)}|([0-9A-Fa-f]{2}))");
    private static final Pattern OCTAL = Pattern.compile("\\\\([1-7][0-7]{1,2}|0[0-7]{0,2})");
    private static final Pattern PUNCTUATION = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final String CONTROLS = "afnrtv";
    private static final String CONTROLLED = "\007\f\n\r\t\013";

    /** A class in square brackets. */
    CodePoints read() {
        characters.take();
        boolean negated = characters.skip("^");
        CodePoints found = CodePoints.of();
        boolean first = true;
        while (first || !characters.skip("]")) {
            first = false;
            found = found.or(item());
        }
        return negated ? found.not() : found;
    }

    private CodePoints item() {
        Matcher named = characters.next(NAMED);
        if (named.lookingAt()) {
            characters.skip(named);
            return CharacterClasses.byName(named.group(2))
                    .map(known -> known(known, named.group(1) != null))
                    .orElseThrow(() -> new NotExactException("a pattern with %s".formatted(named.group())));
        }
        Optional<CodePoints> letter = escapedClass();
        if (letter.isPresent()) {
            return letter.get();
        }
        int from = one();
        if (!characters.at("-") || characters.at("-]")) {
            return literal(from);
        }
        characters.take();
        return folded(CodePoints.range(from, one()));
    }

    /** An escape, or the character itself. */
    CodePoints character() {
        return escapedClass().orElseGet(() -> literal(one()));
    }

    /** A character that stands for itself. */
    CodePoints literal(int character) {
        return folded(CodePoints.of(character));
    }

    private Optional<CodePoints> escapedClass() {
        if (!characters.at("\\")) {
            return Optional.empty();
        }
        int letter = characters.second();
        if (letter == 'p' || letter == 'P') {
            throw new NotExactException("a pattern with classes of Unicode, whose versions differ");
        }
        Optional<CodePoints> known = CharacterClasses.byLetter(Character.toLowerCase(letter))
                .map(found -> known(found, Character.isUpperCase(letter)));
        if (known.isPresent()) {
            characters.take();
            characters.take();
        }
        return known;
    }

    private CodePoints known(CodePoints known, boolean negated) {
        CodePoints all = folded(known);
        return negated ? all.not() : all;
    }

    private CodePoints folded(CodePoints read) {
        if (!ignoresCase) {
            return read;
        }
        if (!read.areAscii()) {
            throw new NotExactException("a pattern that ignores case beyond ASCII");
        }
        return CharacterClasses.ignoringCase(read);
    }

    /** A single character, escaped or not. */
    private int one() {
        if (!characters.at("\\")) {
            return characters.take();
        }
        Matcher hexadecimal = characters.next(HEXADECIMAL);
        if (hexadecimal.lookingAt()) {
            characters.skip(hexadecimal);
            return Integer.parseInt(hexadecimal.group(1) != null ? hexadecimal.group(1) : hexadecimal.group(2), 16);
        }
        Matcher octal = characters.next(OCTAL);
        if (octal.lookingAt()) {
            characters.skip(octal);
            return Integer.parseInt(octal.group(1), 8);
        }
        Matcher punctuation = characters.next(PUNCTUATION);
        if (punctuation.lookingAt()) {
            characters.skip(punctuation);
            return punctuation.group(1).charAt(0);
        }
        int control = CONTROLS.indexOf(characters.second());
        if (control < 0) {
            throw new NotExactException("a pattern with %s".formatted(characters.rest()));
        }
        characters.take();
        characters.take();
        return CONTROLLED.charAt(control);
    }
}
