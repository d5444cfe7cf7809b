package dev.segmentkit.internal.events;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All events of one type of one contact, each id once, in the order of moment and id, however the host gave them. Numbered
 * from 0, the oldest. Filled for one contact after the other, which allocates nothing once it is large enough.
 *
 * @param <T> the host's class of events
 */
public final class EventLog<T> {
    private final List<T> given = new ArrayList<>();
    private final DistinctThings distinct = new DistinctThings();
    private final RowOrder order = new RowOrder(this::isAfter);
    // Rows, one for each event, in the order in which the host gave them.
    private @Nullable Object[] events = new Object[0];
    private @Nullable String[] ids = new String[0];
    private @Nullable Instant[] moments = new Instant[0];
    private long[] micros = new long[0];
    private boolean fitMicros;
    private int size;

    /**
     * Reads the events of a contact, in place of those that were there.
     *
     * @throws dev.segmentkit.binding.BindingException if the host's code throws, or an event has no id or no moment
     */
    public <H> void read(EventBinding<H, T> binding, H contact) {
        clear();
        try {
            binding.addTo(given, contact);
            makeRoom(given.size());
            distinct.clear(given.size());
            for (int i = 0; i < given.size(); i++) {
                add(given.get(i), binding);
            }
        } finally {
            given.clear();
        }
        order.sort(size);
    }

    /** Lets go of the last contact's events, too. */
    private void clear() {
        Arrays.fill(events, 0, size, null);
        Arrays.fill(ids, 0, size, null);
        Arrays.fill(moments, 0, size, null);
        size = 0;
        fitMicros = true;
    }

    private void makeRoom(int many) {
        if (events.length < many) {
            int capacity = Math.max(many, 2 * events.length);
            events = new Object[capacity];
            ids = new String[capacity];
            moments = new Instant[capacity];
            micros = new long[capacity];
        }
    }

    private void add(T event, EventBinding<?, T> binding) {
        String id = binding.id(event);
        Instant at = binding.occurredAt(event);
        int row = distinct.number(id);
        if (row < size && !isInsteadOf(row, event, at, binding)) {
            return;
        }
        events[row] = event;
        ids[row] = id;
        moments[row] = at;
        micros[row] = Micros.upTo(at);
        fitMicros &= Micros.fits(at);
        size = distinct.size();
    }

    /**
     * Of two copies of one event that differ, the one counts that is earlier, then the one whose properties come first,
     * missing ones before all others, looked at by name. Which one the host gave first must not matter.
     */
    private boolean isInsteadOf(int row, T copy, Instant at, EventBinding<?, T> binding) {
        int later = moment(row).compareTo(at);
        if (later != 0) {
            return later > 0;
        }
        T known = row(row);
        return binding.properties().stream()
                        .sorted(comparing(property -> property.attribute().name(), Text.BY_CODE_POINT))
                        .mapToInt(property -> compare(property, known, copy))
                        .filter(different -> different != 0)
                        .findFirst()
                        .orElse(0)
                > 0;
    }

    private static <T, V> int compare(Accessor<T, V> property, T one, T other) {
        Attribute<?, V> attribute = property.attribute();
        Comparator<V> order =
                attribute.type().isOrdered() ? attribute.order() : comparing(attribute::format, Text.BY_CODE_POINT);
        return nullsFirst(order).compare(property.read(one), property.read(other));
    }

    private boolean isAfter(int row, int other) {
        int later = fitMicros
                ? Long.compare(micros[row], micros[other])
                : moment(row).compareTo(moment(other));
        return (later == 0 ? Text.BY_CODE_POINT.compare(identity(row), identity(other)) : later) > 0;
    }

    // All rows up to the size are filled.

    @SuppressWarnings({"unchecked", "NullAway"})
    private T row(int row) {
        return (T) events[row];
    }

    @SuppressWarnings("NullAway")
    private String identity(int row) {
        return ids[row];
    }

    @SuppressWarnings("NullAway")
    private Instant moment(int row) {
        return moments[row];
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** The host's object. */
    public T event(int number) {
        return row(order.at(number));
    }

    /** The event's id. */
    public String id(int number) {
        return identity(order.at(number));
    }

    /** When the event happened. */
    public Instant at(int number) {
        return moment(order.at(number));
    }

    /** How many events lie before the moment; takes time logarithmic in the number of events, as {@link #upTo} does. */
    public int before(Instant moment) {
        return fitMicros ? firstFrom(Micros.from(moment)) : firstAfter(moment, -1);
    }

    /** How many events lie before the moment or at it. */
    public int upTo(Instant moment) {
        if (!fitMicros) {
            return firstAfter(moment, 0);
        }
        long last = Micros.upTo(moment);
        return last == Long.MAX_VALUE ? size : firstFrom(last + 1);
    }

    private int firstFrom(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (micros[order.at(middle)] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The same where moments do not fit.
     *
     * @param most how an event may at most compare with the moment to come before the first
     */
    private int firstAfter(Instant moment, int most) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.signum(at(middle).compareTo(moment)) <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Room to tell things apart, lent out empty until the next events are read or it is lent out again.
     *
     * @param most as for {@link DistinctThings#clear}
     */
    public DistinctThings distinct(int most) {
        distinct.clear(most);
        return distinct;
    }
}
