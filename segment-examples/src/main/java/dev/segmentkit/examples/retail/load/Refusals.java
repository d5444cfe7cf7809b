package dev.segmentkit.examples.retail.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The refused rows: every one is counted by reason, and the first few keep their message. */
public final class Refusals {
    static final int KEPT_MESSAGES = 20;

    private final boolean strict;
    private final Map<String, Long> countByReason = new LinkedHashMap<>();
    private final List<String> firstMessages = new ArrayList<>();

    private Refusals(boolean strict) {
        this.strict = strict;
    }

    /** Collects refusals, and reading goes on. */
    public static Refusals collecting() {
        return new Refusals(false);
    }

    /** Ends the reading with the first refusal. */
    public static Refusals strict() {
        return new Refusals(true);
    }

    void add(String file, long line, RowRefusedException refusal) throws UnreadableDataException {
        String message = file + ":" + line + ": " + refusal.getMessage();
        if (strict) {
            throw new UnreadableDataException(message + "; strict reading ends at the first refused row", refusal);
        }
        countByReason.merge(file + ": " + refusal.reason(), 1L, Long::sum);
        if (firstMessages.size() < KEPT_MESSAGES) {
            firstMessages.add(message);
        }
    }

    /** How many rows were refused for each reason, in the order in which the reasons first occurred. */
    public Map<String, Long> countByReason() {
        return Collections.unmodifiableMap(countByReason);
    }

    /** The messages of the first refused rows, each with file, line, column, expected and found. */
    public List<String> firstMessages() {
        return Collections.unmodifiableList(firstMessages);
    }

    public long total() {
        return countByReason.values().stream().mapToLong(Long::longValue).sum();
    }
}
