package dev.segmentkit.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java of a Markdown document, made into one class. A comment above a block says what the block is. */
final class JavaBlocks {
    private static final Pattern MARK = Pattern.compile("<!--\\s*example:\\s*(.*?)\\s*-->");
    private static final Pattern FENCE = Pattern.compile("```java\\b.*");

    private static final String IMPORTS = """
            import static dev.segmentkit.Attributes.*;
            import static dev.segmentkit.dsl.Segments.*;
            import static dev.segmentkit.examples.marketing.MarketingVocabulary.*;
            import static dev.segmentkit.vocabulary.Provenance.*;
            import static dev.segmentkit.vocabulary.SegmentKind.*;

            import dev.segmentkit.*;
            import dev.segmentkit.binding.*;
            import dev.segmentkit.bulk.*;
            import dev.segmentkit.criteria.*;
            import dev.segmentkit.engine.*;
            import dev.segmentkit.examples.marketing.MarketingVocabulary.*;
            import dev.segmentkit.explain.*;
            import dev.segmentkit.json.*;
            import dev.segmentkit.sql.*;
            import dev.segmentkit.sql.table.*;
            import dev.segmentkit.time.*;
            import dev.segmentkit.vocabulary.*;
            import java.math.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            """;

    /** What a block is. */
    enum Kind {
        /** Fields, methods and types, which later blocks of the document see. */
        MEMBERS,
        /** What stands in a method. */
        STATEMENTS,
        /** Not for javac. */
        SKIP
    }

    /** A block and the line of the document that it begins on. */
    record Block(Kind kind, int line, String text) {}

    private JavaBlocks() {}

    static List<Block> in(String document) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = document.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (FENCE.matcher(lines.get(i)).matches()) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).strip().equals("```")) {
                    end++;
                }
                blocks.add(new Block(
                        i == 0 ? Kind.STATEMENTS : kind(lines.get(i - 1)),
                        i + 2,
                        String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return blocks;
    }

    private static Kind kind(String lineAbove) {
        Matcher mark = MARK.matcher(lineAbove.strip());
        return mark.matches() ? Kind.valueOf(mark.group(1).toUpperCase(Locale.ROOT)) : Kind.STATEMENTS;
    }

    /** One class of all blocks; statements become methods, which are named after the line they stand on. */
    static String asClass(String name, List<Block> blocks) {
        StringBuilder out =
                new StringBuilder(IMPORTS).append("\nfinal class ").append(name).append(" {\n");
        for (Block block : blocks) {
            switch (block.kind()) {
                case MEMBERS -> out.append(block.text()).append('\n');
                case STATEMENTS ->
                    out.append("static void line%d() throws Exception {\n".formatted(block.line()))
                            .append(block.text())
                            .append("\n}\n");
                case SKIP -> {}
            }
        }
        return out.append("}\n").toString();
    }
}
