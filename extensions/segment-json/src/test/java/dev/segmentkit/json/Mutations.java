package dev.segmentkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Changes documents, token by token and character by character, with tokens that others had in their place. */
final class Mutations {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|true|false|null|[\\[\\]{}:,]|.");
    private static final int MOST_LEARNED = 5_000;
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "1e400",
            "1e999999999",
            "1e-999999999",
            "9223372036854775807",
            "9223372036854775808",
            "0.1",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"(a*)*b\"",
            "\"[\"",
            "\"+1000000000-12-31T00:00:00Z\"",
            "\"2024-02-30\"",
            "\"Europe/Nowhere\"",
            "[]",
            "{}",
            "[[]]",
            "\"everyone\"",
            "{\"not\":\"nobody\"}",
            "\"inSegment\"",
            "\"all\"",
            "\"where\"",
            "\"event\"",
            "\"zone\"",
            "\"within\"",
            "\"segmentkit\"",
            ",",
            ":",
            "[",
            "]",
            "{",
            "}",
            "/*x*/",
            "\uFEFF");

    private final Random random;
    private final List<String> learned = new ArrayList<>(NASTY);

    Mutations(Random random) {
        this.random = random;
    }

    /** Takes over the tokens of a document. */
    void learn(String document) {
        for (String token : tokens(document)) {
            if (learned.size() < MOST_LEARNED) {
                learned.add(token);
            } else {
                learned.set(NASTY.size() + random.nextInt(MOST_LEARNED - NASTY.size()), token);
            }
        }
    }

    /** A document that is somewhat different. */
    String of(String document) {
        List<String> tokens = tokens(document);
        if (random.nextInt(4) == 0) {
            return slightlyDifferent(tokens);
        }
        for (int changes = 1 + random.nextInt(4); changes > 0 && !tokens.isEmpty(); changes--) {
            change(tokens);
        }
        String changed = String.join("", tokens);
        return random.nextInt(8) == 0 ? scratched(changed) : changed;
    }

    /** With one number in place of another, which most often is a definition, too. */
    private String slightlyDifferent(List<String> tokens) {
        List<Integer> numbers = IntStream.range(0, tokens.size())
                .filter(at -> isNumber(tokens.get(at)))
                .boxed()
                .toList();
        List<String> others = learned.stream().filter(Mutations::isNumber).toList();
        tokens.set(numbers.get(random.nextInt(numbers.size())), oneOf(others));
        return String.join("", tokens);
    }

    private static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0)) || (token.length() > 1 && token.charAt(0) == '-');
    }

    private void change(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(8)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 2 -> tokens.add(at, oneOf(learned));
            case 3 -> move(tokens, at);
            case 4 -> nest(tokens, at);
            default -> replace(tokens, at);
        }
    }

    /** Most often with one of its own sort, so that the document stays JSON. */
    private void replace(List<String> tokens, int at) {
        String old = tokens.get(at);
        String other = oneOf(learned);
        for (int tries = 0; tries < 20 && other.charAt(0) != old.charAt(0) && random.nextInt(10) != 0; tries++) {
            other = oneOf(learned);
        }
        tokens.set(at, other);
    }

    private void move(List<String> tokens, int at) {
        int length = 1 + random.nextInt(Math.min(30, tokens.size() - at));
        List<String> part = new ArrayList<>(tokens.subList(at, at + length));
        if (random.nextBoolean()) {
            tokens.subList(at, at + length).clear();
        }
        tokens.addAll(random.nextInt(tokens.size() + 1), part);
    }

    /** Deeper than anybody writes. */
    private void nest(List<String> tokens, int at) {
        String opening = random.nextBoolean() ? "[" : "{\"not\":";
        tokens.set(at, opening.repeat(random.nextInt(random.nextInt(20) == 0 ? 50_000 : 120)) + tokens.get(at));
    }

    private String scratched(String document) {
        StringBuilder scratched = new StringBuilder(document);
        for (int i = random.nextInt(5); i >= 0 && scratched.length() > 0; i--) {
            int at = random.nextInt(scratched.length());
            if (random.nextBoolean()) {
                scratched.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            } else {
                scratched.setLength(at);
            }
        }
        return scratched.toString();
    }

    private static List<String> tokens(String document) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(document);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private String oneOf(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
