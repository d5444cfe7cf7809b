package dev.segmentkit.examples.retail.load;

/** One row cannot be used: a column holds something other than what is expected there. */
public final class RowRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param column where the row is wrong
     * @param expected what stands there in a good row; the same words for every row, so that refusals can be counted
     * @param found what stands in this row
     */
    public RowRefusedException(String column, String expected, String found) {
        // Without a stack trace: a file may hold a million bad rows, and the trace says nothing about the data.
        super(reason(column, expected) + ", found " + found, null, false, false);
        this.reason = reason(column, expected);
    }

    /** The message without what was found: the same for all rows that are wrong in the same way. */
    public String reason() {
        return reason;
    }

    private static String reason(String column, String expected) {
        return column + ": expected " + expected;
    }
}
