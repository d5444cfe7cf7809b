package dev.segmentkit.testkit.text;

/** A text does not say what it should; the message says where, what was found and what was expected. */
final class ReadingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ReadingException(int position, String problem) {
        super("at character %s: %s".formatted(position + 1, problem));
    }

    ReadingException(int position, String problem, Throwable cause) {
        super("at character %s: %s".formatted(position + 1, problem), cause);
    }
}
