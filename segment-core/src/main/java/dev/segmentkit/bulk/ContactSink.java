package dev.segmentkit.bulk;

import dev.segmentkit.engine.Memberships;

/**
 * Takes one contact after the other, with the segments that it is in. Called by one thread at a time, whichever that is,
 * and each call sees what those before it have done; so it needs no locks of its own.
 *
 * @param <H> the host's class of contacts
 */
@FunctionalInterface
public interface ContactSink<H> {
    /**
     * Takes a contact. Whatever it throws ends the run.
     *
     * @param contact the contact, never null
     * @param memberships the segments that it is in; filled again for another contact once this returns, so what is to be
     *     kept is copied ({@link Memberships#toList})
     */
    void accept(H contact, Memberships memberships);
}
