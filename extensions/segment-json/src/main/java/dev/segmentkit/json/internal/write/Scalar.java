package dev.segmentkit.json.internal.write;

/**
 * A text, a number, true or false.
 *
 * @param json as it stands in a document
 */
record Scalar(String json) implements Json {
    static final Scalar TRUE = new Scalar("true");

    static Scalar text(String text) {
        return new Scalar(Quoted.of(text));
    }

    /** A constant's name, in lower case and with blanks: {@code leap years only}. */
    static Scalar name(Enum<?> constant) {
        return text(Quoted.words(constant));
    }

    static Scalar flag(boolean flag) {
        return new Scalar(String.valueOf(flag));
    }

    static Scalar number(long number) {
        return new Scalar(Long.toString(number));
    }
}
