package dev.segmentkit.examples.retail.load;

import java.time.Instant;

/**
 * Reads one type of event and gives it to the contact it belongs to.
 *
 * @param <C> the shop's own class of contacts
 */
@FunctionalInterface
public interface EventReader<C> {
    void read(C contact, String id, Instant at, Row row) throws RowRefusedException;
}
