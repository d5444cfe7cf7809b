package dev.segmentkit.sql.internal.run;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The contacts that a database has left open. A few are kept by their ids, so that they can be read without working out again which
 * they are.
 */
final class OpenContacts {
    private static final int FEW = 1_000;

    private final List<String> ids = new ArrayList<>();
    private long number;

    void add(String contact) {
        if (number++ < FEW) {
            ids.add(contact);
        }
    }

    /** Whether there are any, and all ids are kept. */
    boolean areFew() {
        return number > 0 && number <= FEW;
    }

    /** Whether there are more than are kept. */
    boolean areMany() {
        return number > FEW;
    }

    List<String> ids() {
        return ImmutableList.copyOf(ids);
    }
}
