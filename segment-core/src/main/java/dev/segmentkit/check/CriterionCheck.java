package dev.segmentkit.check;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.CriterionVisitor;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.text.Suggestion;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Checks a criterion against a vocabulary: every attribute, event type and property must be declared there, as the
 * criterion takes it. Time is linear in the size of the criterion.
 */
public final class CriterionCheck {
    private CriterionCheck() {}

    /** All problems of the criterion, in its own order; none if it is right. */
    public static List<Problem> problemsOf(Criterion criterion, Vocabulary vocabulary, String path) {
        Walk walk = new Walk(vocabulary, path);
        criterion.accept(walk);
        return List.copyOf(walk.problems);
    }

    /** Walks down a criterion and keeps the path to where it is. */
    private static final class Walk implements CriterionVisitor<Void> {
        private final Vocabulary vocabulary;
        private final List<Problem> problems = new ArrayList<>();
        private final Optional<EventType<?>> filtered;
        private String path;

        Walk(Vocabulary vocabulary, String path) {
            this(vocabulary, path, Optional.empty());
        }

        private Walk(Vocabulary vocabulary, String path, Optional<EventType<?>> filtered) {
            this.vocabulary = vocabulary;
            this.path = path;
            this.filtered = filtered;
        }

        @Override
        public Void visit(AllOf allOf) {
            return numbered("allOf", allOf);
        }

        @Override
        public Void visit(AnyOf anyOf) {
            return numbered("anyOf", anyOf);
        }

        @Override
        public Void visit(AtLeast atLeast) {
            return numbered("atLeast", atLeast);
        }

        @Override
        public Void visit(Not not) {
            return below("not", not.criterion());
        }

        @Override
        public Void visit(IfUnknown ifUnknown) {
            return below("ifUnknown", ifUnknown.criterion());
        }

        @Override
        public Void visit(Constant constant) {
            return done();
        }

        @Override
        public Void visit(SegmentReference reference) {
            return done();
        }

        @Override
        public Void visit(EventTest test) {
            events(test.events(), at(test.events().pattern()));
            return done();
        }

        @Override
        public Void visit(EventSequence sequence) {
            EventSelection first = sequence.first();
            events(first, at(first.pattern()));
            zone(sequence.within().flatMap(TimeSpan::zone));
            for (SequenceStep step : sequence.steps()) {
                String at = at(first.pattern())
                        + (step.mustHappen() ? ".followedBy" : ".notFollowedBy")
                        + "[%s]".formatted(step.pattern().type().name());
                pattern(step.pattern(), at);
                zone(step.within().flatMap(TimeSpan::zone));
                for (PropertyMatch match : step.matches()) {
                    declared(
                            match.earlier(),
                            at + ".matching(%s)".formatted(match.earlier().name()));
                    declared(
                            match.own(),
                            at + ".matching(%s)".formatted(match.own().name()));
                }
            }
            return done();
        }

        @Override
        public Void visit(ValueTest<?> test) {
            test.subjects().forEach(this::subject);
            zone(test.expected().zoneNeeded());
            return done();
        }

        private void subject(Subject<?> subject) {
            subject.reads().ifPresent(this::attribute);
            subject.zonesNeeded().forEach(zone -> zone(Optional.of(zone)));
            subject.measures().ifPresent(events -> measure(subject, events));
            List<Criterion> criteria = subject.criteria();
            for (int i = 0; i < criteria.size(); i++) {
                below("score[%s]".formatted(i), criteria.get(i));
            }
        }

        private Void numbered(String combinator, Criterion criterion) {
            List<Criterion> children = criterion.children();
            for (int i = 0; i < children.size(); i++) {
                below("%s[%s]".formatted(combinator, i), children.get(i));
            }
            return done();
        }

        private Void below(String step, Criterion child) {
            String here = path;
            path = here + "." + step;
            child.accept(this);
            path = here;
            return done();
        }

        private void measure(Subject<?> subject, EventSelection events) {
            String at = at(events.pattern()) + "." + subject.accept(new MeasureName());
            subject.measuredProperty().ifPresent(property -> declared(property, at));
            events(events, at);
        }

        private static String at(EventPattern pattern) {
            return ".event[%s]".formatted(pattern.type().name());
        }

        private void events(EventSelection events, String at) {
            if (pattern(events.pattern(), at)) {
                zone(events.window().zone());
            }
        }

        /** Whether the vocabulary has the event type; what is said of one that it does not have is not looked at. */
        @CanIgnoreReturnValue
        private boolean pattern(EventPattern pattern, String at) {
            EventType<?> type = pattern.type();
            if (vocabulary.eventType(type.name()).isEmpty()) {
                Collection<String> known =
                        vocabulary.eventTypes().stream().map(EventType::name).toList();
                problems.add(new Problem(
                        path + at, "unknown event '%s'".formatted(type.name()), Suggestion.among(known, type.name())));
                return false;
            }
            Walk filter = new Walk(vocabulary, path + at + ".where", Optional.of(type));
            pattern.filter().accept(filter);
            problems.addAll(filter.problems);
            return true;
        }

        private void attribute(Attribute<?, ?> attribute) {
            String sort = attribute.eventType().isPresent() ? "property" : "attribute";
            String at = ".%s(%s)".formatted(sort, attribute.name());
            if (attribute.eventType().isPresent() && filtered.isEmpty()) {
                problems.add(new Problem(
                        path + at,
                        "%s is tested outside of a filter of that event".formatted(attribute),
                        "test it in where(...)"));
            } else {
                declared(attribute, at);
            }
        }

        private void zone(Optional<Zone> zone) {
            zone.filter(ContactZone.class::isInstance)
                    .map(ContactZone.class::cast)
                    .ifPresent(own -> declared(
                            own.attribute(),
                            ".zone(%s)".formatted(own.attribute().name())));
        }

        /** That the vocabulary has this very key; a property of an event type that is unknown is reported there. */
        private void declared(Attribute<?, ?> key, String at) {
            Optional<EventType<?>> type = key.eventType().map(EventType::named);
            if (type.isPresent() && vocabulary.eventType(type.get().name()).isEmpty()) {
                return;
            }
            Optional<Attribute<?, ?>> found =
                    type.isPresent() ? vocabulary.property(type.get(), key.name()) : vocabulary.attribute(key.name());
            if (found.isEmpty()) {
                Collection<Attribute<?, ?>> declared =
                        type.isPresent() ? vocabulary.properties(type.get()) : vocabulary.attributes();
                problems.add(new Problem(
                        path + at,
                        "unknown " + key,
                        Suggestion.among(
                                declared.stream().<String>map(Attribute::name).toList(), key.name())));
            } else if (!found.get().equals(key)) {
                problems.add(new Problem(
                        path + at,
                        "%s is declared as a %s, and taken for a %s%s"
                                .formatted(
                                        key,
                                        found.get().type().label(),
                                        key.type().label(),
                                        found.get().type() == key.type() ? " that is declared differently" : ""),
                        "take the declared key"));
            }
        }

        @SuppressWarnings("NullAway") // the only value of Void
        private static Void done() {
            return null;
        }
    }
}
