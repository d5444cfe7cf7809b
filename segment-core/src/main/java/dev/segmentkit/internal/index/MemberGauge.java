package dev.segmentkit.internal.index;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.cells.TextNumbers;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which members a contact's set has, of those that some test asks about; a text is a set of one.
 *
 * @param number which of the index it is
 * @param accessor reads the set, or the text
 * @param numbers the members' numbers
 */
record MemberGauge<H>(int number, Accessor<H, ?> accessor, TextNumbers numbers) {
    /** Reads what the host gives as it is if it is of the usual class; whatever else is checked as always. */
    void read(H contact, Members into) {
        Object raw = accessor.raw().apply(contact);
        if (raw == null) {
            into.setMissing();
        } else if (accessor.attribute().type() == ValueType.TEXT) {
            into.clear();
            into.add(numbers.of((String) (raw instanceof String ? raw : accessor.checked(raw))));
        } else if (!(raw instanceof Collection<?> given) || !isRead(given, into)) {
            into.clear();
            ((Set<?>) accessor.checked(raw)).forEach(member -> into.add(numbers.of((String) member)));
        }
    }

    /**
     * Copied in one call rather than walked through: that makes no iterator. The array is used again, so a collection that copies
     * less or more than it said, or has null in it, is not trusted; and nothing of it stays for the next one.
     */
    private boolean isRead(Collection<?> given, Members into) {
        into.clear();
        try {
            int size = given.size();
            @Nullable Object[] members = into.copied(given);
            int read = 0;
            while (read < size && members[read] instanceof String text) {
                members[read++] = null;
                into.add(numbers.of(text));
            }
            if (read == size && (size == members.length || members[size] == null)) {
                return true;
            }
            Arrays.fill(members, null);
            return false;
        } catch (RuntimeException e) {
            // The host's collection failed: what is thrown when it is checked names the attribute.
            return false;
        }
    }
}
