package dev.segmentkit.testkit.random;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Values from the same few for contacts and for what criteria ask about, so that bounds are hit. */
record RandomValues(Dice dice, RandomTimes times) {
    /** Beyond the basic plane the order of code points is not that of UTF-16. */
    private static final List<String> TEXTS = List.of(
            "", "a", "A", "b", "ab", "\uD83D\uDE00", "\uFF41", "\uD835\uDC1A", "\u0131", "I", "\u0130", "i", "ß", "ss");

    private static final List<BigDecimal> DECIMALS = List.of(
            new BigDecimal("-1"),
            BigDecimal.ZERO,
            new BigDecimal("0.00"),
            new BigDecimal("0.1"),
            new BigDecimal("0.5"),
            BigDecimal.ONE,
            new BigDecimal("1.0"),
            new BigDecimal("2"),
            new BigDecimal("2.00"),
            new BigDecimal("9.5"),
            new BigDecimal("1E+3"));

    private static final List<String> VERSIONS = List.of(
            "1", "1.0.0-rc.1", "1.0.0-rc.2", "1.0.0-rc.10", "1.0.0-rc", "1.0.0", "1.0.1", "2.1", "2.1.0", "10.0.0");

    String text() {
        return dice.oneIn(6) ? dice.of(RandomNames.WORDS) : dice.of(TEXTS);
    }

    Long whole() {
        return dice.oneIn(12) ? dice.of(Long.MAX_VALUE, Long.MIN_VALUE) : dice.of(-1L, 0L, 1L, 2L, 3L, 7L, 30L);
    }

    BigDecimal decimal() {
        return dice.of(DECIMALS);
    }

    Double real() {
        return dice.of(-1.0, -0.0, 0.0, 0.1, 0.2, 0.3, 0.30000000000000004, 0.5, 1.0, 2.0, 1e300);
    }

    Set<String> set() {
        return Set.copyOf(dice.list(0, 3, this::text));
    }

    Place place() {
        return dice.of(
                new Place(0, 0), new Place(0, 180), new Place(52.52, 13.405), new Place(90, 0), new Place(0, -0.0));
    }

    Version version() {
        return Version.of(dice.of(VERSIONS));
    }

    /** A value of a type; of choices their label. */
    private Object value(ValueType type) {
        return switch (type) {
            case TEXT -> text();
            case WHOLE_NUMBER -> whole();
            case DECIMAL -> decimal();
            case REAL -> real();
            case FLAG -> dice.oneIn(2);
            case DATE -> times.day();
            case MOMENT -> times.near();
            case CHOICE -> throw new IllegalArgumentException("choices are those of an attribute");
            case TEXT_SET -> set();
            case PLACE -> place();
            case VERSION -> version();
        };
    }

    /** A value of an attribute. */
    <V> V of(Attribute<?, V> attribute) {
        return attribute.valueOf(
                attribute instanceof ChoiceAttribute<?, ?> choice ? dice.of(choice.labels()) : value(attribute.type()));
    }

    /** A literal to compare something with that is worked out. */
    Object ofWorkedOut(ValueType type) {
        return value(type);
    }
}
