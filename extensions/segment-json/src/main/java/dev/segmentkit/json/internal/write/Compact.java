package dev.segmentkit.json.internal.write;

import java.util.Optional;

/** A document as text for machines: without blanks. */
public final class Compact {
    private Compact() {}

    /** The text. */
    public static String of(Json json) {
        StringBuilder text = new StringBuilder();
        Tokens tokens = new Tokens(json);
        for (Optional<String> token = tokens.next(); token.isPresent(); token = tokens.next()) {
            text.append(token.get());
        }
        return text.toString();
    }
}
