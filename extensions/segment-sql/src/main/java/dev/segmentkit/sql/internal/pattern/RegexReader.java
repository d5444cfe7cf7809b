package dev.segmentkit.sql.internal.pattern;

import dev.segmentkit.sql.internal.dialect.NotExactException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads regular expressions of the RE2 syntax that are known to be valid. Refused is what databases may take for something else: the
 * classes of Unicode, whose versions differ, lines instead of the whole text, and case beyond ASCII. Used once.
 */
public final class RegexReader {
    private static final Pattern REPETITION = Pattern.compile("\\{(0|[1-9]\\d*)(,)?(0|[1-9]\\d*)?}");
    private static final Pattern LIKE_REPETITION = Pattern.compile("\\{\\d+(,\\d*)?}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?(?:P?<\\w+>|([imsU]*)(?:-([imsU]+))?([:)]))");

    private final Characters characters;
    private boolean ignoresCase;
    private boolean ofLines;
    private boolean dotIsAll;

    private RegexReader(String pattern) {
        characters = new Characters(pattern);
    }

    /**
     * A regular expression.
     *
     * @throws NotExactException if it has something that databases may take for something else
     */
    public static Regex read(String pattern) {
        RegexReader reader = new RegexReader(pattern);
        Regex read = reader.either();
        if (reader.characters.more()) {
            throw new NotExactException("a pattern with %s".formatted(reader.characters.rest()));
        }
        return read;
    }

    private Regex either() {
        List<Regex> branches = new ArrayList<>();
        do {
            branches.add(inOrder());
        } while (characters.skip("|"));
        return branches.size() == 1 ? branches.get(0) : new Regex.Either(List.copyOf(branches));
    }

    private Regex inOrder() {
        List<Regex> parts = new ArrayList<>();
        while (characters.more() && !characters.at("|") && !characters.at(")")) {
            if (!repeats(parts)) {
                part(parts);
            }
        }
        return new Regex.InOrder(List.copyOf(parts));
    }

    /** Whether the last part is said to be repeated, and if so, repeats it. */
    private boolean repeats(List<Regex> parts) {
        int least;
        int most = Regex.Repeated.UNLIMITED;
        if (characters.skip("*")) {
            least = 0;
        } else if (characters.skip("+")) {
            least = 1;
        } else if (characters.skip("?")) {
            least = 0;
            most = 1;
        } else {
            Matcher counted = characters.next(REPETITION);
            if (!counted.lookingAt() || (counted.group(2) == null && counted.group(3) != null)) {
                return false;
            }
            characters.skip(counted);
            least = Integer.parseInt(counted.group(1));
            most = counted.group(3) != null
                    ? Integer.parseInt(counted.group(3))
                    : counted.group(2) == null ? least : Regex.Repeated.UNLIMITED;
        }
        // Whether few or many are preferred does not change what matches as a whole.
        characters.skip("?");
        parts.add(new Regex.Repeated(parts.remove(parts.size() - 1), least, most));
        return true;
    }

    private void part(List<Regex> parts) {
        if (characters.at("(")) {
            group(parts);
        } else if (characters.at("[")) {
            parts.add(new Regex.OneOf(new ClassReader(characters, ignoresCase).read()));
        } else if (characters.skip("\\Q")) {
            quoted(parts);
        } else if (characters.skip(".")) {
            parts.add(new Regex.OneOf(
                    dotIsAll ? CodePoints.ALL : CodePoints.of('\n').not()));
        } else if (characters.skip("^")) {
            parts.add(textOnly(Regex.At.START));
        } else if (characters.skip("$")) {
            parts.add(textOnly(Regex.At.END));
        } else if (characters.skip("\\A")) {
            parts.add(Regex.At.START);
        } else if (characters.skip("\\z")) {
            parts.add(Regex.At.END);
        } else if (characters.skip("\\b")) {
            parts.add(Regex.At.WORD_BOUNDARY);
        } else if (characters.skip("\\B")) {
            parts.add(Regex.At.NO_WORD_BOUNDARY);
        } else if (characters.next(LIKE_REPETITION).lookingAt()) {
            throw new NotExactException("a pattern with a repetition such as %s".formatted(characters.rest()));
        } else {
            parts.add(new Regex.OneOf(new ClassReader(characters, ignoresCase).character()));
        }
    }

    private Regex textOnly(Regex.At place) {
        if (ofLines) {
            throw new NotExactException("a pattern that looks at lines, by (?m)");
        }
        return place;
    }

    private void quoted(List<Regex> parts) {
        while (characters.more() && !characters.skip("\\E")) {
            parts.add(new Regex.OneOf(new ClassReader(characters, ignoresCase).literal(characters.take())));
        }
    }

    private void group(List<Regex> parts) {
        boolean ignoredCase = ignoresCase;
        boolean wereOfLines = ofLines;
        boolean dotWasAll = dotIsAll;
        if (!characters.at("(?")) {
            characters.take();
        } else {
            Matcher opening = characters.next(GROUP);
            if (!opening.lookingAt()) {
                throw new NotExactException("a pattern with %s".formatted(characters.rest()));
            }
            characters.skip(opening);
            if (opening.group(1) != null) {
                flags(opening.group(1), true);
                flags(opening.group(2) == null ? "" : opening.group(2), false);
                if (opening.group(3).equals(")")) {
                    return;
                }
            }
        }
        parts.add(either());
        characters.skip(")");
        ignoresCase = ignoredCase;
        ofLines = wereOfLines;
        dotIsAll = dotWasAll;
    }

    private void flags(String flags, boolean value) {
        ignoresCase = flags.contains("i") ? value : ignoresCase;
        ofLines = flags.contains("m") ? value : ofLines;
        dotIsAll = flags.contains("s") ? value : dotIsAll;
    }
}
