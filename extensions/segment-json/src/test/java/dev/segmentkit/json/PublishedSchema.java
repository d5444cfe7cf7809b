package dev.segmentkit.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** The schema that users' editors are given. It refers to nothing but itself, so nothing is fetched. */
final class PublishedSchema {
    private static final String NAME = "segmentkit-1.schema.json";
    private static final Schema SCHEMA = read();

    /** The escape of half a surrogate pair, after any backslashes that are escaped themselves. */
    private static final Pattern HALF = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u(d[89a-f][0-9a-f]{2})");

    private PublishedSchema() {}

    private static Schema read() {
        try (InputStream in = DocumentProblem.class.getResourceAsStream(NAME)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a document, each with the place as a JSON pointer. Halves of surrogate pairs are spelled out, since the
     * validator's own parser refuses them in names.
     */
    static List<String> problems(String document) {
        String spelledOut = HALF.matcher(document).replaceAll("$1<$2>");
        return SCHEMA.validate(spelledOut, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
