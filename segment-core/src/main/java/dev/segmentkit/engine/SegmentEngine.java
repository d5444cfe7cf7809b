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
 * <p><b>Errors.</b> If the host's code throws, or gives a value that an attribute does not take, every method throws an
 * {@link EvaluationException}. {@link #matches} and {@link #classify} read no more than decides membership; {@link #verdict}
 * and {@link #explain} read all that the criteria look at, and so may fail where those do not.
 *
 * <p><b>Complexity.</b> An answer takes time linear in the size of the criteria asked, times the number of the contact's
 * events of the types they look at; sequences take the square of that number for each step, and more where steps are tied
 * to others than the first or the nearest. {@link #classify} asks all segments. A segment that others refer to is worked out
 * once.
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
     * All segments that the contact is in, in the order of the catalogue.
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
     * What {@link #classify(Object, Instant, Memberships)} fills for one contact after the other; one for each thread. It takes
     * 4 bytes for each segment and about as much again for each attribute and measure, and keeps hold of the last contact.
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
     * All segments that the contact is in, and how long time alone changes none of its memberships, so that a host need not
     * classify again before.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     */
    public Classification classification(H contact, Instant asOf) {
        Instant moment = checked(asOf);
        Memberships found = newMemberships();
        classify(contact, moment, found);
        return new Classification(found.toList(), moment, validUntil(contact, moment));
    }

    /** Only what may come to be a member by time alone has to be looked at; everything, if that cannot be told. */
    private Instant validUntil(H contact, Instant asOf) {
        int[] candidates = new int[catalog.segments().size()];
        int size;
        try {
            size = index.candidates(contact, asOf, index.newWorkspace(), candidates);
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
     * This one stays as it is: whoever is asking it, goes on.
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
