package dev.segmentkit.testkit.random;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that look like parts of criteria, each once. */
final class RandomNames {
    /** Nasty words, for names and for texts that are looked for. */
    static final List<String> WORDS = List.of(
            "a",
            "b",
            "not",
            "everyone",
            "known",
            "is",
            "first",
            "moment",
            "ever",
            "Cuba",
            "a is known",
            "a or b",
            "a'",
            "'a'",
            "\"a\"",
            "a\\",
            "a\\'",
            "\\u000a",
            "x\n",
            "x\u0000",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "a ",
            "(a)",
            "a)",
            "[a; b]",
            "a, b",
            "of",
            "a of b",
            "-",
            "2024",
            "a-b",
            "a_b",
            "é",
            "e\u0301",
            "in the last 1 day",
            "amount",
            "sum of amount",
            "in segment a");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    RandomNames(Dice dice) {
        this.dice = dice;
    }

    String next() {
        String name = dice.of(WORDS);
        while (!taken.add(name)) {
            name += dice.of(WORDS);
        }
        return name;
    }
}
