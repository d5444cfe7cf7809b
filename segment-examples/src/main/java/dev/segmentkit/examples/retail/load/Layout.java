package dev.segmentkit.examples.retail.load;

import java.util.List;
import java.util.Map;

/**
 * The columns one shop writes, and how a row of them becomes the shop's own objects.
 *
 * <p>The columns that all shops have in common are the loader's: {@code contact_id} in both files, and
 * {@code event_id}, {@code type} and {@code occurred_at} in that of the events.
 *
 * @param <C> the shop's own class of contacts
 */
public interface Layout<C> {
    /** The shop as messages call it. */
    String name();

    /** The columns of the contacts, without the common ones. */
    List<String> contactColumns();

    /** The columns of the events, without the common ones. */
    List<String> eventColumns();

    C readContact(String id, Row row) throws RowRefusedException;

    /** How to read an event, by the text in the column {@code type}. */
    Map<String, EventReader<C>> eventReaders();
}
