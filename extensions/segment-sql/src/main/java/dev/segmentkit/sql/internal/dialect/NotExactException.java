package dev.segmentkit.sql.internal.dialect;

/** Says why a database cannot answer something exactly. Caught where criteria are rendered. */
public final class NotExactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param reason why, as part of a sentence
     */
    public NotExactException(String reason) {
        super(reason, null, false, false);
    }

    /** Why, as part of a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
