package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.vocabulary.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts a question down as long as it still shows what is wrong. */
final class Shrinking {
    /** A question that takes longer is as small as it gets. */
    private static final int MOST_TRIES = 4000;

    private Shrinking() {}

    /**
     * A question from which nothing can be left out.
     *
     * @param stillWrong the question with its right answer if it still shows what is wrong
     */
    static <R> R smallest(Case question, R result, Function<Case, Optional<R>> stillWrong) {
        Case current = question;
        R found = result;
        int tries = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Case candidate : (Iterable<Case>) candidates(current)::iterator) {
                if (++tries > MOST_TRIES) {
                    return found;
                }
                Optional<R> wrong = stillWrong.apply(candidate);
                if (wrong.isPresent()) {
                    current = candidate;
                    found = wrong.get();
                    smaller = true;
                    break;
                }
            }
        }
        return found;
    }

    private static Stream<Case> candidates(Case question) {
        return Stream.of(withoutSegments(question), withLessOfContact(question), withSmallerCriteria(question))
                .flatMap(candidates -> candidates);
    }

    /** Without many at once first, since there may be hundreds that have nothing to do with what is wrong. */
    private static Stream<Case> withoutSegments(Case question) {
        List<Segment> segments = question.catalog().segments();
        return Stream.iterate(Integer.highestOneBit(segments.size()), size -> size > 0, size -> size / 2)
                .flatMap(size -> Stream.iterate(0, first -> first < segments.size(), first -> first + size)
                        .map(first -> without(question, first, Math.min(segments.size(), first + size))))
                .filter(left -> left.size() < segments.size())
                .flatMap(left -> with(question, left));
    }

    /** The segments but those from one up to another, of which the one that is asked about stays. */
    private static List<Segment> without(Case question, int first, int end) {
        List<Segment> segments = question.catalog().segments();
        List<Segment> left = new ArrayList<>(segments.subList(0, first));
        segments.subList(first, end).stream()
                .filter(segment -> segment.equals(question.segment()))
                .forEach(left::add);
        left.addAll(segments.subList(end, segments.size()));
        return left;
    }

    private static Stream<Case> withSmallerCriteria(Case question) {
        return question.catalog().segments().stream()
                .flatMap(segment -> Smaller.of(segment.criterion()).stream()
                        .flatMap(criterion ->
                                with(question, replaced(question.catalog().segments(), segment, criterion))));
    }

    private static List<Segment> replaced(List<Segment> segments, Segment old, Criterion criterion) {
        Segment replacement = Segment.builder(old.id()).where(criterion).build();
        return segments.stream()
                .map(segment -> segment.equals(old) ? replacement : segment)
                .toList();
    }

    /** The question over other segments, if they make a catalogue. */
    private static Stream<Case> with(Case question, List<Segment> segments) {
        try {
            SegmentCatalog catalog = SegmentCatalog.of(segments);
            return Stream.of(new Case(
                    question.name(),
                    question.vocabulary(),
                    catalog,
                    catalog.get(question.segment().id()),
                    question.contact(),
                    question.asOf(),
                    question.expected()));
        } catch (DefinitionException e) {
            return Stream.empty();
        }
    }

    private static Stream<Case> withLessOfContact(Case question) {
        Contact contact = question.contact();
        List<Contact> smaller = new ArrayList<>();
        for (int i = 0; i < contact.events().size(); i++) {
            List<Event<?>> events = new ArrayList<>(contact.events());
            events.remove(i);
            smaller.add(copy(question, events));
        }
        if (contact.historyKnownSince().isPresent()) {
            smaller.add(
                    Copies.of(contact, question.vocabulary(), attribute -> true, contact.events(), Optional.empty()));
        }
        for (Attribute<?, ?> attribute : question.vocabulary().attributes()) {
            if (Copies.value(contact, attribute).isPresent()) {
                smaller.add(Copies.of(
                        contact,
                        question.vocabulary(),
                        other -> !other.equals(attribute),
                        contact.events(),
                        contact.historyKnownSince()));
            }
        }
        for (int i = 0; i < contact.events().size(); i++) {
            Event<?> event = contact.events().get(i);
            for (Attribute<?, ?> property : question.vocabulary().properties(event.type())) {
                if (Copies.value(event, property).isPresent()) {
                    List<Event<?>> events = new ArrayList<>(contact.events());
                    // Copies lose the property together.
                    events.replaceAll(other -> other.equals(event)
                            ? Copies.of(other, question.vocabulary(), kept -> !kept.equals(property))
                            : other);
                    smaller.add(copy(question, events));
                }
            }
        }
        return smaller.stream().map(less -> with(question, less));
    }

    private static Contact copy(Case question, List<Event<?>> events) {
        return Copies.of(
                question.contact(),
                question.vocabulary(),
                attribute -> true,
                events,
                question.contact().historyKnownSince());
    }

    private static Case with(Case question, Contact contact) {
        return new Case(
                question.name(),
                question.vocabulary(),
                question.catalog(),
                question.segment(),
                contact,
                question.asOf(),
                question.expected());
    }
}
