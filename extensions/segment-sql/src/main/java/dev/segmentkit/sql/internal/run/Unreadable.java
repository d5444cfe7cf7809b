package dev.segmentkit.sql.internal.run;

/**
 * A value that stands for none of its attribute, as a text in JSON where a number should be: no attribute takes it, and each refuses
 * it in its own words.
 *
 * @param text how the table has it
 */
record Unreadable(String text) {
    @Override
    public String toString() {
        return text;
    }
}
