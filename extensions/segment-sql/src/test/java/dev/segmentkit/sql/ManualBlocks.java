package dev.segmentkit.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of {@code docs/sql.md} that have a name, in a comment above them such as {@code <!-- block: report -->}. */
final class ManualBlocks {
    private static final Path MANUAL = Path.of("..", "..", "docs", "sql.md");

    private ManualBlocks() {}

    static String manual() throws IOException {
        return Files.readString(MANUAL);
    }

    static String text(String name) throws IOException {
        return find(name, manual()).group("text");
    }

    static void replace(String name, String text) throws IOException {
        String manual = manual();
        Matcher block = find(name, manual);
        Path unused = Files.writeString(
                MANUAL, manual.substring(0, block.start("text")) + text + manual.substring(block.end("text")));
    }

    private static Matcher find(String name, String manual) {
        Matcher block = Pattern.compile(
                        "<!-- block: " + Pattern.quote(name) + " -->\n```\\w*\n(?<text>.*?)```", Pattern.DOTALL)
                .matcher(manual);
        if (!block.find()) {
            throw new IllegalArgumentException("%s has no block '%s'".formatted(MANUAL, name));
        }
        return block;
    }
}
