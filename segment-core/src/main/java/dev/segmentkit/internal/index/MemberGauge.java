package dev.segmentkit.internal.index;

import dev.segmentkit.binding.Accessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which members a contact's set has, of those that some test asks about.
 *
 * @param number which of the index it is
 * @param accessor reads the set
 * @param numbers the members' numbers, from 0 on
 */
record MemberGauge<H>(int number, Accessor<H, Set<String>> accessor, Map<String, Integer> numbers) {
    /** Reads what the host gives as it is if it is a collection of texts; whatever else is checked as always. */
    void read(H contact, Members into) {
        Object raw = accessor.raw(contact);
        if (raw == null) {
            into.setMissing();
            return;
        }
        into.clear();
        if (!isRead(raw, into)) {
            into.clear();
            accessor.checked(raw).forEach(member -> add(member, into));
        }
    }

    private boolean isRead(Object raw, Members into) {
        try {
            if (raw instanceof List<?> list && raw instanceof RandomAccess) {
                for (int i = 0; i < list.size(); i++) {
                    if (!isAdded(list.get(i), into)) {
                        return false;
                    }
                }
                return true;
            }
            if (raw instanceof Collection<?> members) {
                for (Object member : members) {
                    if (!isAdded(member, into)) {
                        return false;
                    }
                }
                return true;
            }
            return false;
        } catch (RuntimeException e) {
            // The host's collection failed: what is thrown when it is checked names the attribute.
            return false;
        }
    }

    private boolean isAdded(@Nullable Object member, Members into) {
        if (member instanceof String text) {
            add(text, into);
        }
        return member == null || member instanceof String;
    }

    private void add(String member, Members into) {
        Integer number = numbers.get(member);
        if (number != null) {
            into.add(number);
        }
    }
}
