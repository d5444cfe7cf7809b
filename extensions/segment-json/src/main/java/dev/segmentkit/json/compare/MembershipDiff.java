package dev.segmentkit.json.compare;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.engine.SegmentEngine;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who enters and who leaves segments when one version of the definitions takes the place of another, of a number of contacts and as of
 * one moment. Holds the contacts that move; immutable as far as they are.
 *
 * @param <H> the host's class of contacts
 */
public final class MembershipDiff<H> {
    private final List<Moves<H>> moves;
    private final List<FailedContact<H>> failures;
    private final long compared;

    MembershipDiff(Collection<Moves<H>> moves, List<FailedContact<H>> failures, long compared) {
        this.moves = List.copyOf(moves);
        this.failures = List.copyOf(failures);
        this.compared = compared;
    }

    /**
     * Asks both engines about each contact. A segment that only one of them knows counts as one that nobody is in for the other. Contacts
     * that cannot be classified by both move nowhere, and are among the {@link #failures}.
     *
     * <p>Takes the time of classifying each contact twice, and the room of those that move.
     *
     * @param contacts walked through once; with no null among them
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     * @throws NullPointerException if there is null in place of a contact
     */
    public static <H> MembershipDiff<H> of(
            SegmentEngine<H> before, SegmentEngine<H> after, Iterable<? extends H> contacts, Instant asOf) {
        MembershipComparison<H> comparison = new MembershipComparison<>(before, after, asOf);
        contacts.forEach(comparison::add);
        return comparison.result();
    }

    /** The segments of both, those that nobody enters or leaves too: in the order of the earlier catalogue, then new ones. */
    public List<Moves<H>> moves() {
        return moves;
    }

    /**
     * Who enters and who leaves one segment. Takes time linear in the number of segments.
     *
     * @throws IllegalArgumentException if neither engine has a segment of that id
     */
    public Moves<H> moves(String segmentId) {
        return moves.stream()
                .filter(each -> each.segment().equals(segmentId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown segment '%s'; neither catalogue has it".formatted(segmentId)));
    }

    /** The contacts that could not be classified, in the order in which they were given. */
    public List<FailedContact<H>> failures() {
        return failures;
    }

    /** How many contacts both engines classified. */
    public long compared() {
        return compared;
    }

    /** Whether nobody enters or leaves, as far as could be said: look at the {@link #failures}, too. */
    public boolean isEmpty() {
        return moves.stream().allMatch(Moves::isEmpty);
    }

    /**
     * How many enter and leave each segment that anybody does, and what failed, as plain text without a line break at its end. It
     * names no contact except those that failed.
     */
    public String text() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of("%s contacts compared".formatted(compared)),
                                moves.stream().filter(each -> !each.isEmpty()).map(Moves::toString)),
                        failures.stream().map(failure -> "failed " + failure))
                .collect(joining("\n"));
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
