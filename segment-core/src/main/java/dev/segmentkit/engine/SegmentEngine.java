package dev.segmentkit.engine;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.BindingException;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.internal.index.Index;
import dev.segmentkit.internal.index.Workspace;
import dev.segmentkit.internal.plan.Answer;
import dev.segmentkit.internal.plan.Evaluation;
import dev.segmentkit.internal.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers who is in which segment, why, and until when. Compiled once from a catalogue and a binding; every answer is a
 * pure function of the definitions, the contact and the moment {@code asOf}, which is cut to microseconds. Nothing reads a
 * clock.
 *
 * <p><b>Errors.</b> If the host's code throws, or gives a value that an attribute does not take, and the answer depends on it,
 * every method throws an {@link EvaluationException}, which names segment and contact.
 * <ul>
 *   <li>{@link #matches} fails where membership cannot be decided without what cannot be read.
 *   <li>{@link #classify} fails where {@code matches} does for one of the segments, and names the first of these. With more than 64
 *       conjunctions (see below) it reads all attributes that its filters look at, be they needed or not; so a contact of which
 *       something cannot be read is answered again segment by segment, which takes longer.
 *   <li>{@link #classification} fails there too, and where it cannot be worked out until when a segment holds that time alone
 *       could change.
 *   <li>{@link #verdict} and {@link #explain} read all that the criteria look at, and so may fail where {@code matches} does not.
 * </ul>
 * No method takes null: a {@link NullPointerException} says what was null.
 *
 * <p><b>Reading.</b> The host's accessors may be called several times for one contact, since one attribute can be looked at as a
 * number, an age and a text, and events are read once for each type; they should be cheap, and say the same each time.
 *
 * <p><b>Complexity.</b> {@link #matches}, {@link #verdict} and {@link #explain} take time linear in the size of the criteria asked,
 * times the number of the contact's events of the types they look at; sequences take the square of that number for each step, and
 * more where steps are tied to others than the first or the nearest. A segment that others refer to is worked out once. Whoever
 * asks about a segment first makes it ready for this, which takes time linear in the size of its criteria.
 *
 * <p>{@link #classify} asks an index, not one segment after the other. Each segment is brought to a few conjunctions, each of
 * which is one bit; for n conjunctions over a attributes this takes n * a / 64 steps, a search in sorted values or a hash table for
 * each attribute, and then time for each conjunction that is left, whose questions about events are asked as above, each different
 * one once. {@link #classification} does that, once more without what time can change, and then asks each segment that the contact
 * is in, or may come to be in by time alone, until when that holds.
 *
 * <p>{@link #compile} takes time linear in the number of conjunctions and in what they ask, besides sorting the values that are
 * asked about; it fills rows of bits, which take about 144 bytes for each conjunction, or half a megabyte in all where that is more. A
 * segment that others refer to is brought to conjunctions once. {@link #with} compiles all segments again.
 *
 * <p><b>Thread safety.</b> Immutable and thread-safe, as far as the host's accessors are.
 *
 * @param <H> the host's class of contacts
 */
public final class SegmentEngine<H> {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentEngine.class);
    private static final Instant EARLIEST = startOf(1);
    private static final Instant LATEST = startOf(10_000).minus(1, ChronoUnit.MICROS);

    private final SegmentCatalog catalog;
    private final Binding<H> binding;
    private final Plan<H> plan;
    private final Index<H> index;

    private SegmentEngine(SegmentCatalog catalog, Binding<H> binding) {
        this.catalog = catalog;
        this.binding = binding;
        this.plan = Plan.of(catalog, binding);
        this.index = Index.of(catalog, binding);
    }

    /**
     * The engine for a catalogue over a host's contacts.
     *
     * @throws DefinitionException naming all that the criteria look at and the binding does not bind, or binds differently
     */
    public static <H> SegmentEngine<H> compile(SegmentCatalog catalog, Binding<H> binding) {
        requireNonNull(catalog, "catalog");
        requireNonNull(binding, "binding");
        DefinitionException.throwIfAny(catalog.check(binding.vocabulary()));
        SegmentEngine<H> engine = new SegmentEngine<>(catalog, binding);
        LOG.debug("compiled {} segments", catalog.segments().size());
        return engine;
    }

    /** The segments that can be asked about. */
    public SegmentCatalog catalog() {
        return catalog;
    }

    /**
     * Whether the contact is in; the same as the verdict's {@link Verdict#isMember}, and faster.
     *
     * @throws IllegalArgumentException if the segment is not in the catalogue, or asOf not in the years 1 to 9999
     */
    public boolean matches(Segment segment, H contact, Instant asOf) {
        int position = position(segment);
        Instant moment = checked(asOf);
        return answer(position, contact, () -> plan.matches(position, plan.evaluation(contact, moment)));
    }

    /**
     * What the segment says of the contact: TRUE, FALSE or UNKNOWN, and until when.
     *
     * @throws IllegalArgumentException if the segment is not in the catalogue, or asOf not in the years 1 to 9999
     */
    public Verdict verdict(Segment segment, H contact, Instant asOf) {
        int position = position(segment);
        Instant moment = checked(asOf);
        Answer answer = answer(position, contact, () -> plan.answer(position, plan.evaluation(contact, moment)));
        return new Verdict(answer.truth(), moment, answer.stableUntil());
    }

    /**
     * All segments that the contact is in, in the order of the catalogue, and nothing besides. {@link #classification} says until
     * when, too, and takes longer; {@link #classify(Object, Instant, Memberships)} makes no list.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     */
    public List<Segment> classify(H contact, Instant asOf) {
        requireNonNull(contact, "contact");
        Memberships found = newMemberships();
        classify(contact, asOf, found);
        return found.toList();
    }

    /**
     * What {@link #classify(Object, Instant, Memberships)} fills for one contact after the other; one for each thread, kept as long
     * as wanted.
     *
     * <p><b>What it holds.</b> 4 bytes for each segment, for the positions of those that the contact is in; three rows of one bit for each
     * conjunction; a few numbers for each attribute; and what was worked out of the last contact: its events of the types asked about,
     * measures and answers. That room grows to what the largest contact needed, and stays so. The last contact, and some of what was
     * read of earlier ones, stay in it until other values take their place: let go of it where data must not stay.
     */
    public Memberships newMemberships() {
        return new Memberships(this, catalog, index.newWorkspace());
    }

    /**
     * Fills in all segments that the contact is in, in place of what was there. If it throws, none are there.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999, or the memberships are not of this engine
     */
    public void classify(H contact, Instant asOf, Memberships memberships) {
        Workspace<H> workspace = workspace(memberships);
        int[] found = memberships.beginFilling();
        int size = 0;
        try {
            size = classify(requireNonNull(contact, "contact"), checked(asOf), workspace, found);
        } finally {
            memberships.endFilling(size);
        }
    }

    private int classify(H contact, Instant asOf, Workspace<H> workspace, int[] found) {
        try {
            return index.classify(contact, asOf, workspace, found);
        } catch (BindingException e) {
            return classifyOneByOne(contact, asOf, found);
        }
    }

    /**
     * For contacts of which something cannot be read: the index may have read more than decides membership. If it does not
     * decide, this names the segment.
     */
    private int classifyOneByOne(H contact, Instant asOf, int[] found) {
        Evaluation<H> evaluation = plan.evaluation(contact, asOf);
        int size = 0;
        for (int i = 0; i < catalog.segments().size(); i++) {
            int position = i;
            if (answer(position, contact, () -> plan.matches(position, evaluation))) {
                found[size++] = position;
            }
        }
        return size;
    }

    @SuppressWarnings("unchecked") // memberships of this engine have a workspace of its index
    private Workspace<H> workspace(Memberships memberships) {
        if (requireNonNull(memberships, "memberships").engine() != this) {
            throw new IllegalArgumentException(
                    "memberships are filled by the engine that made them, with newMemberships()");
        }
        return (Workspace<H>) memberships.workspace();
    }

    /**
     * All segments that the contact is in, as {@link #classify(Object, Instant)} gives them, with the moment until which time alone
     * changes none of its memberships, in these and in all others: a host need not classify again before, unless data change.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     */
    public Classification classification(H contact, Instant asOf) {
        Instant moment = checked(asOf);
        Memberships found = newMemberships();
        classify(contact, moment, found);
        return new Classification(found.toList(), moment, validUntil(contact, moment, workspace(found)));
    }

    /** Only what may come to be a member by time alone has to be looked at; everything, if that cannot be told. */
    private Instant validUntil(H contact, Instant asOf, Workspace<H> workspace) {
        int[] candidates = new int[catalog.segments().size()];
        int size;
        try {
            size = index.candidates(contact, asOf, workspace, candidates);
        } catch (BindingException e) {
            size = candidates.length;
            Arrays.setAll(candidates, position -> position);
        }
        Evaluation<H> evaluation = plan.evaluation(contact, asOf);
        Instant validUntil = Instant.MAX;
        for (int i = 0; i < size; i++) {
            int position = candidates[i];
            Instant until = answer(position, contact, () -> plan.memberUntil(position, evaluation));
            validUntil = until.isBefore(validUntil) ? until : validUntil;
        }
        return validUntil;
    }

    /**
     * The engine for the same contacts and a catalogue that has these segments too, or instead of those of the same id.
     * Each stands in place of the one of its id, or at the end. This one stays as it is and shares nothing that changes with the
     * new one: whoever is asking it goes on, and turns to the new one when the host says so, by one volatile field for example.
     *
     * <p>The whole catalogue is compiled again, in time linear in its size; {@code docs/benchmarks.md} says what that is measured by. So add
     * many segments at once rather than one by one. {@linkplain #newMemberships Memberships} of this engine are not filled by
     * the new one.
     *
     * @throws DefinitionException naming all that is wrong with the new catalogue
     */
    public SegmentEngine<H> with(Segment... segments) {
        return compile(catalog.with(segments), binding);
    }

    /**
     * Why the contact is in the segment, or why not. Its truth is the verdict's.
     *
     * @throws IllegalArgumentException if the segment is not in the catalogue, or asOf not in the years 1 to 9999
     */
    public Explanation explain(Segment segment, H contact, Instant asOf) {
        int position = position(segment);
        Instant moment = checked(asOf);
        return answer(position, contact, () -> plan.explain(position, plan.evaluation(contact, moment)));
    }

    /** Not parsed: that takes longer than all else when a virtual machine begins. */
    private static Instant startOf(int year) {
        return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private int position(Segment segment) {
        return catalog.indexOf(requireNonNull(segment, "segment"));
    }

    private static Instant checked(Instant asOf) {
        requireNonNull(asOf, "asOf");
        if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            throw new IllegalArgumentException("asOf must be from %s to %s, got %s".formatted(EARLIEST, LATEST, asOf));
        }
        return asOf.truncatedTo(ChronoUnit.MICROS);
    }

    private <R> R answer(int position, H contact, Supplier<R> question) {
        requireNonNull(contact, "contact");
        try {
            return question.get();
        } catch (BindingException e) {
            String segment = catalog.segments().get(position).id();
            throw new EvaluationException(segment, contactId(contact), e.getMessage(), e);
        }
    }

    private String contactId(H contact) {
        try {
            return binding.id(contact);
        } catch (BindingException e) {
            return "unknown, because " + e.getMessage();
        }
    }
}
