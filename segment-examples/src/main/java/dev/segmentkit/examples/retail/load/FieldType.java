package dev.segmentkit.examples.retail.load;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the text of a field is read as a value, and what is expected of that text, in words.
 *
 * <p>Nothing is trimmed, rounded or guessed: text that is not exactly what is expected refuses its row.
 *
 * @param <T> the type of the value
 */
public final class FieldType<T> {
    public static final FieldType<String> TEXT = text("text");

    public static final FieldType<BigDecimal> DECIMAL =
            new FieldType<>("a decimal number such as 12.50", FieldType::parseDecimal);

    public static final FieldType<Long> WHOLE_NUMBER = new FieldType<>("a whole number such as 12", Long::valueOf);

    public static final FieldType<Boolean> FLAG = oneOf(List.of(true, false), String::valueOf);

    public static final FieldType<LocalDate> DATE =
            new FieldType<>("a date such as 1984-02-29", text -> requireFourDigitYear(LocalDate.parse(text)));

    public static final FieldType<Instant> MOMENT =
            new FieldType<>("a moment such as 2026-10-25T01:30:00Z", FieldType::parseMoment);

    public static final FieldType<ZoneId> ZONE = new FieldType<>("a time zone such as Europe/Berlin", ZoneId::of);

    /** Words divided by {@code |}; a field that is just {@code |} is the empty set, which is not the same as missing. */
    public static final FieldType<Set<String>> TEXT_SET =
            new FieldType<>("words divided by |", FieldType::parseTextSet);

    private static final Pattern SEMANTIC_VERSION = Pattern.compile("N(\\.N){0,2}(-P(\\.P)*)?(\\+B(\\.B)*)?"
            .replace("N", "(0|[1-9][0-9]*)")
            .replace("P", "(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)")
            .replace("B", "[0-9a-zA-Z-]+"));

    public static final FieldType<String> VERSION = new FieldType<>("a version such as 2.1.0", FieldType::parseVersion);

    // Far beyond every sum of money and every version; a guard against text that takes forever to read, and against
    // "1e999999999", which is short to write and huge to add up.
    private static final int MAX_LENGTH = 100;

    private final String expected;
    private final Function<String, T> parser;
    private final boolean confidential;

    private FieldType(String expected, Function<String, T> parser, boolean confidential) {
        this.expected = expected;
        this.parser = parser;
        this.confidential = confidential;
    }

    private FieldType(String expected, Function<String, T> parser) {
        this(expected, parser, false);
    }

    /** A finite number between two limits, both included. */
    public static FieldType<Double> realBetween(int least, int most) {
        return new FieldType<>("a number from " + least + " to " + most, text -> {
            double value = parseDecimal(text).doubleValue();
            if (value < least || value > most) {
                throw new IllegalArgumentException();
            }
            return value;
        });
    }

    /** One value of a closed list, written as its label. */
    public static <T> FieldType<T> oneOf(List<T> values, Function<T, String> label) {
        Map<String, T> byLabel = new LinkedHashMap<>();
        values.forEach(value -> byLabel.put(label.apply(value), value));
        return oneOf(byLabel);
    }

    static <T> FieldType<T> oneOf(Map<String, T> byLabel) {
        return new FieldType<>("one of " + String.join(", ", byLabel.keySet()), text -> {
            T value = byLabel.get(text);
            if (value == null) {
                throw new IllegalArgumentException();
            }
            return value;
        });
    }

    /** Any text, called by what it stands for. */
    static FieldType<String> text(String expected) {
        return new FieldType<>(expected, text -> text);
    }

    /** The same type for a field whose content must not be seen in messages. */
    public FieldType<T> confidential() {
        return new FieldType<>(expected, parser, true);
    }

    /** What a text must be, in words. */
    public String expected() {
        return expected;
    }

    /** The value of a text, or nothing where the text is not what is expected. */
    public Optional<T> parse(String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    T read(String column, String text) throws RowRefusedException {
        Optional<T> value = parse(text);
        if (value.isEmpty()) {
            throw refusal(column, confidential ? "a value that is not shown" : Shown.quoted(text));
        }
        return value.get();
    }

    RowRefusedException refusal(String column, String found) {
        return new RowRefusedException(column, expected, found);
    }

    private static BigDecimal parseDecimal(String text) {
        requireReadableLength(text);
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) > MAX_LENGTH) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static Instant parseMoment(String text) {
        Instant moment = Instant.parse(text);
        requireFourDigitYear(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }

    private static LocalDate requireFourDigitYear(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException();
        }
        return date;
    }

    private static Set<String> parseTextSet(String text) {
        Set<String> words =
                Arrays.stream(text.split("\\|")).filter(word -> !word.isEmpty()).collect(toCollection(TreeSet::new));
        return Collections.unmodifiableSet(words);
    }

    private static String parseVersion(String text) {
        requireReadableLength(text);
        if (!SEMANTIC_VERSION.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static void requireReadableLength(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException();
        }
    }
}
