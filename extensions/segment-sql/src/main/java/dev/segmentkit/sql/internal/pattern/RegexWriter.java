package dev.segmentkit.sql.internal.pattern;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.dialect.RegexSyntax;
import java.util.List;

/**
 * Writes regular expressions as a database reads them. Characters are written by their numbers, so that none has a meaning of its own.
 */
public record RegexWriter(RegexSyntax syntax) {
    /** Databases take no more, or take long, or take much memory. */
    private static final int MOST_PARTS = 1_000;

    private static final CodePoints HALVES_OF_PAIRS =
            CodePoints.range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

    /**
     * A regular expression that has to match a text from its beginning to its end.
     *
     * @throws NotExactException if it is too large
     */
    public String whole(Regex regex) {
        return written(new Regex.InOrder(List.of(Regex.At.START, regex, Regex.At.END)));
    }

    /**
     * A regular expression that has to match any part of a text.
     *
     * @throws NotExactException if it is too large
     */
    public String written(Regex regex) {
        if (regex.size() > MOST_PARTS) {
            throw new NotExactException("a pattern of more than %s parts".formatted(MOST_PARTS));
        }
        return text(regex);
    }

    private String text(Regex regex) {
        if (regex instanceof Regex.OneOf one) {
            return set(one.set()
                    .and(CodePoints.range(syntax.firstCodePoint(), Character.MAX_CODE_POINT))
                    .and(HALVES_OF_PAIRS.not()));
        }
        if (regex instanceof Regex.At at) {
            return switch (at) {
                case START -> "^";
                case END -> "$";
                case WORD_BOUNDARY -> syntax.wordBoundary();
                case NO_WORD_BOUNDARY -> syntax.noWordBoundary();
            };
        }
        if (regex instanceof Regex.InOrder inOrder) {
            return inOrder.parts().stream().map(this::text).collect(joining("", "(?:", ")"));
        }
        if (regex instanceof Regex.Either either) {
            return either.parts().stream().map(this::text).collect(joining("|", "(?:", ")"));
        }
        return repeated((Regex.Repeated) regex);
    }

    private String set(CodePoints set) {
        return set.ranges().isEmpty()
                ? syntax.nothing()
                : set.ends().stream()
                        .map(ends -> syntax.codePoint(ends.first())
                                + (ends.first() == ends.last() ? "" : "-" + syntax.codePoint(ends.last())))
                        .collect(joining("", "[", "]"));
    }

    private String repeated(Regex.Repeated repeated) {
        String part = "(?:" + text(repeated.part()) + ")";
        StringBuilder text = new StringBuilder("(?:");
        for (int left = repeated.least(); left > 0; left -= syntax.mostRepetitions()) {
            text.append(part).append("{%s}".formatted(Math.min(left, syntax.mostRepetitions())));
        }
        if (!repeated.isLimited()) {
            return text.append(part).append("*)").toString();
        }
        for (int left = repeated.most() - repeated.least(); left > 0; left -= syntax.mostRepetitions()) {
            text.append(part).append("{0,%s}".formatted(Math.min(left, syntax.mostRepetitions())));
        }
        return text.append(")").toString();
    }
}
