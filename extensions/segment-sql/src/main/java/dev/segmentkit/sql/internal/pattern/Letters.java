package dev.segmentkit.sql.internal.pattern;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.segmentkit.internal.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Texts regardless of case (V3), as regular expressions: each code point stands for all that fold to the same one, whatever a
 * database takes for upper and lower case.
 */
public final class Letters {
    /** Those that differ from what they fold to, by what that is. */
    private static final Map<Integer, CodePoints> FOLDED = folded();

    private Letters() {}

    /** What matches a text and all that differ from it in case only. */
    public static Regex ignoringCase(String text) {
        return new Regex.InOrder(text.codePoints()
                .mapToObj(c -> (Regex) new Regex.OneOf(like(c)))
                .toList());
    }

    private static CodePoints like(int c) {
        int folded = fold(c);
        CodePoints itself = CodePoints.of(folded);
        return itself.or(Objects.requireNonNullElse(FOLDED.get(folded), itself));
    }

    private static int fold(int c) {
        return Text.foldCase(Character.toString(c)).codePointAt(0);
    }

    private static Map<Integer, CodePoints> folded() {
        Map<Integer, List<Integer>> folded = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> fold(c) != c)
                .boxed()
                .collect(groupingBy(Letters::fold));
        return folded.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> CodePoints.of(entry.getValue().stream()
                                .mapToInt(Integer::intValue)
                                .toArray())));
    }
}
