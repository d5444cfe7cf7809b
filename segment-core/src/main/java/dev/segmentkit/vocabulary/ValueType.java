package dev.segmentkit.vocabulary;

/** The types of attribute values. */
public enum ValueType {
    /** Unicode text, compared exactly; order and length are by code point. */
    TEXT("text"),
    /** A whole number that fits 64 bits. */
    WHOLE_NUMBER("whole number"),
    /** An exact decimal number, compared by value: 2.0 equals 2.00. */
    DECIMAL("decimal number"),
    /** A finite binary floating-point number. */
    REAL("real number"),
    /** True or false. */
    FLAG("flag"),
    /** A calendar date without a zone. */
    DATE("date"),
    /** A point in time, cut to microseconds. */
    MOMENT("moment"),
    /** One of a declared list. */
    CHOICE("choice"),
    /** A set of texts. */
    TEXT_SET("text set"),
    /** A latitude and a longitude. */
    PLACE("place"),
    /** A semantic version. */
    VERSION("version");

    private final String label;

    ValueType(String label) {
        this.label = label;
    }

    /** The type as messages name it, such as {@code whole number}. */
    public String label() {
        return label;
    }

    /** Whether values of this type have an order, so that ranges, minimum and maximum make sense. */
    public boolean isOrdered() {
        return switch (this) {
            case TEXT, WHOLE_NUMBER, DECIMAL, REAL, DATE, MOMENT, VERSION -> true;
            case FLAG, CHOICE, TEXT_SET, PLACE -> false;
        };
    }

    /** Whether values of this type can be added up. */
    public boolean isNumeric() {
        return switch (this) {
            case WHOLE_NUMBER, DECIMAL, REAL -> true;
            case TEXT, FLAG, DATE, MOMENT, CHOICE, TEXT_SET, PLACE, VERSION -> false;
        };
    }
}
