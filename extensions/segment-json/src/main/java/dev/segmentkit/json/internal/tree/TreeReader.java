package dev.segmentkit.json.internal.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.segmentkit.internal.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses one document. Limits are held here, with words that name the place, so the parser has none of its own: all that
 * it sees is a text whose length is limited. Names of fields are not kept between documents.
 */
public final class TreeReader {
    private static final int LONGEST_NAME = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Limits limits;
    private final Faults faults;
    private Place here = Place.root(1, 1);

    private TreeReader(JsonParser parser, Limits limits, Faults faults) {
        this.parser = parser;
        this.limits = limits;
        this.faults = faults;
    }

    /**
     * The document as a tree; null, with a fault, if it is no JSON or exceeds a limit. A field that stands twice is a
     * fault, too, but the tree has its first value. Time and memory are linear in the length of the document.
     */
    public static @Nullable Node read(String json, Limits limits, Faults faults) {
        if (json.length() > limits.characters()) {
            faults.add(tooLong(limits));
            return null;
        }
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        try (JsonParser parser = JSON.createParser(text)) {
            return new TreeReader(parser, limits, faults).document();
        } catch (IOException e) {
            // There is none: the text is in memory.
            throw new UncheckedIOException(e);
        }
    }

    static Fault tooLong(Limits limits) {
        return new Fault(Place.root(1, 1), "a longer text", "at most %s characters".formatted(limits.characters()), "");
    }

    private @Nullable Node document() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Refusal(here, "nothing", "a JSON object");
            }
            here = root();
            Node root = node(first, here, 0);
            if (parser.nextToken() != null) {
                throw new Refusal(root(), "more after the end of the document", "nothing");
            }
            return root;
        } catch (Refusal refusal) {
            faults.add(refusal.fault);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            faults.add(
                    at == null ? here : here.at(at.getLineNr(), at.getColumnNr()),
                    "a mistake in its syntax",
                    "JSON: " + Text.abbreviated(e.getOriginalMessage()));
        }
        return null;
    }

    private Node node(JsonToken token, Place place, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> group(place, deeper(depth, place));
            case START_ARRAY -> items(place, deeper(depth, place));
            case VALUE_STRING -> new Node.Literal(place, text("text", limits.textLength(), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Numeral(place, text("number", limits.numberLength(), place));
            case VALUE_TRUE -> new Node.Flag(place, true);
            case VALUE_FALSE -> new Node.Flag(place, false);
            case VALUE_NULL -> new Node.Nothing(place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private int deeper(int depth, Place place) {
        if (depth >= limits.depth()) {
            throw new Refusal(
                    place, "one more object or array in others", "at most %s in each other".formatted(limits.depth()));
        }
        return depth + 1;
    }

    private String text(String what, int most, Place place) throws IOException {
        if (parser.getTextLength() > most) {
            throw new Refusal(
                    place,
                    "a %s of %s characters".formatted(what, parser.getTextLength()),
                    "one of at most %s".formatted(most));
        }
        return parser.getText();
    }

    private Node group(Place place, int depth) throws IOException {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation at = parser.currentTokenLocation();
            String name = text(
                    "name", Math.min(LONGEST_NAME, limits.textLength()), place.at(at.getLineNr(), at.getColumnNr()));
            Place named = place.field(name, at.getLineNr(), at.getColumnNr());
            JsonToken token = parser.nextToken();
            JsonLocation begin = parser.currentTokenLocation();
            here = place.field(name, begin.getLineNr(), begin.getColumnNr());
            Node.Field field = new Node.Field(named, name, node(token, here, depth));
            if (fields.putIfAbsent(name, field) != null) {
                faults.add(named, "field %s twice".formatted(Text.quoted(name)), "each field once");
            }
            here = place;
        }
        return new Node.Group(place, fields);
    }

    private Node items(Place place, int depth) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonLocation begin = parser.currentTokenLocation();
            here = place.item(nodes.size(), begin.getLineNr(), begin.getColumnNr());
            nodes.add(node(token, here, depth));
            here = place;
        }
        return new Node.Items(place, nodes);
    }

    /** The whole document, at the token that is read. */
    private Place root() {
        JsonLocation at = parser.currentTokenLocation();
        return Place.root(at.getLineNr(), at.getColumnNr());
    }

    /** Ends the reading of a document that exceeds a limit. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Refusal(Place place, String found, String expected) {
            super(found, null, false, false);
            fault = new Fault(place, found, expected, "");
        }
    }
}
