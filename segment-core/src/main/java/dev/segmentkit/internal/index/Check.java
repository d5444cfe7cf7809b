package dev.segmentkit.internal.index;

/**
 * What a conjunction asks of a contact that its rows do not tell.
 *
 * @param <H> the host's class of contacts
 */
interface Check<H> {
    boolean passes(Workspace<H> workspace);
}
