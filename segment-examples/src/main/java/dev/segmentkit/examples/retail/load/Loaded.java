package dev.segmentkit.examples.retail.load;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a shop's files.
 *
 * @param contacts the contacts with their events, by id, in the order of the file
 * @param timeline when the events happened
 * @param tallies how many rows each file had
 * @param refusals the rows that are not among the contacts and events
 * @param notices what the user should know though no row is refused for it
 * @param <C> the shop's own class of contacts
 */
public record Loaded<C>(
        Map<String, C> contacts, Timeline timeline, List<Tally> tallies, Refusals refusals, List<String> notices) {

    /** How many rows of a file were read, and how many of them were refused. */
    public record Tally(String file, long rows, long refused) {}
}
