package dev.segmentkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Documents with one thing changed, such as people change who do not know the format. */
record Mistakes(Random random) {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^\\[\\]{},:\"]+|.", Pattern.DOTALL);

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.5",
            "1e2",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            "[1,2]",
            "\"\"",
            "\"x\"",
            "\"everyone\"",
            "\"first\"");

    /** Fields that stand in many places, and some that stand in few. */
    private static final List<String> FIELDS = List.of(
            "\"atLeast\"",
            "\"atLeastEvents\"",
            "\"attribute\"",
            "\"beforeLast\"",
            "\"contains\"",
            "\"daysSince\"",
            "\"explicit\"",
            "\"happened\"",
            "\"ifUnknown\"",
            "\"ignoringCase\"",
            "\"in\"",
            "\"inLast\"",
            "\"inNext\"",
            "\"is\"",
            "\"isAnyOf\"",
            "\"isIn\"",
            "\"isKnown\"",
            "\"leapDays\"",
            "\"lengthOf\"",
            "\"mixed\"",
            "\"moreThan\"",
            "\"not\"",
            "\"nthLast\"",
            "\"of\"",
            "\"orMissing\"",
            "\"percent\"",
            "\"property\"",
            "\"sameAs\"",
            "\"soFar\"",
            "\"sumOf\"",
            "\"weeksFrom\"",
            "\"where\"",
            "\"with\"",
            "\"within\"",
            "\"zone\"");

    /** The document with a value replaced, or with a field renamed or added. */
    String of(String document) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(document).results().map(MatchResult::group).toList());
        int at = any(IntStream.range(0, tokens.size())
                .filter(i -> isScalar(tokens.get(i)))
                .boxed()
                .toList());
        String token = tokens.get(at);
        String other = any(tokens.stream().filter(Mistakes::isScalar).toList());
        boolean isField = at + 1 < tokens.size() && tokens.get(at + 1).equals(":");
        tokens.set(at, isField ? field(token, other) : value(token, other));
        return String.join("", tokens);
    }

    private String field(String name, String other) {
        String changed = random.nextBoolean() ? any(FIELDS) : other;
        return random.nextBoolean() ? changed : "%s:%s,%s".formatted(changed, any(VALUES), name);
    }

    private String value(String value, String other) {
        return any(List.of(any(VALUES), other, "[" + value + "]"));
    }

    private static boolean isScalar(String token) {
        return !"[]{},:".contains(token);
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
