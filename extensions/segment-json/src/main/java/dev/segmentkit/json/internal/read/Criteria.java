package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads criteria of every kind. */
final class Criteria {
    private static final Words<Constant> CONSTANTS = Words.of("a criterion", Constant.class);

    private final Reading reading;
    private final Consumer<Node.Literal> references;
    private final Scores scores;
    private final Subjects subjects;
    private final Expectations expectations;
    private final Events events;
    private final Sequences sequences;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<String> names;

    /** Reads criteria that begin with a certain field. */
    @FunctionalInterface
    private interface Kind {
        @Nullable Criterion read(Node node, Form form, Scope scope);
    }

    /**
     * Criteria over a vocabulary.
     *
     * @param references is told of each text that refers to a segment
     */
    Criteria(Reading reading, Vocabulary vocabulary, Consumer<Node.Literal> references) {
        this.reading = reading;
        this.references = references;
        Times times = new Times(reading, Scope.ofContacts(vocabulary));
        Values values = new Values(reading);
        Windows windows = new Windows(reading, times, values);
        events = new Events(reading, windows, this);
        scores = new Scores(reading, times, this);
        subjects = new Subjects(reading, times, new Measures(reading, times, events), scores);
        expectations = new Expectations(reading, values, new TimeExpectations(reading, times, windows), subjects);
        sequences = new Sequences(reading, times, events);
        kinds.put("all", (node, form, scope) -> combined(node, scope, AllOf::new));
        kinds.put("any", (node, form, scope) -> combined(node, scope, AnyOf::new));
        kinds.put("not", (node, form, scope) -> wrapped(node, scope, Not::new));
        kinds.put("orMissing", (node, form, scope) -> wrapped(node, scope, child -> new IfUnknown(child, true)));
        kinds.put("falseIfMissing", (node, form, scope) -> wrapped(node, scope, child -> new IfUnknown(child, false)));
        kinds.put("inSegment", (node, form, scope) -> reference(node));
        kinds.put("happened", (node, form, scope) -> event(node, scope, EventTest.Occurrence.HAPPENED));
        kinds.put("happenedFirst", (node, form, scope) -> event(node, scope, EventTest.Occurrence.HAPPENED_FIRST));
        kinds.put("sequence", sequences::read);
        // The last, since value tests have a field of that name, too.
        kinds.put("atLeast", this::atLeast);
        names = new ArrayList<>(subjects.names());
        names.addAll(kinds.keySet());
    }

    Subjects subjects() {
        return subjects;
    }

    Scores scores() {
        return scores;
    }

    /** A criterion of any kind. */
    @Nullable Criterion read(Node node, Scope scope) {
        if (node instanceof Node.Literal) {
            return CONSTANTS.read(node, reading);
        }
        Form form = reading.form(node, "a criterion: \"everyone\", \"nobody\" or an object");
        if (form == null) {
            return null;
        }
        String name = form.choice(names);
        Criterion criterion = null;
        if (name == null) {
            ignoreExpectation(form);
        } else {
            Kind kind = kinds.get(name);
            criterion = kind == null ? test(name, form, scope) : kind.read(form.value(name), form, scope);
        }
        form.finish();
        return criterion;
    }

    /** What is expected of a subject that is not known is not known either. */
    private static void ignoreExpectation(Form form) {
        form.ignore(ExpectationField.NAMES);
        form.ignore(ExpectationField.COMPANIONS);
    }

    private @Nullable Criterion test(String name, Form form, Scope scope) {
        Subject<?> subject = subjects.read(name, form, scope);
        if (subject == null) {
            ignoreExpectation(form);
            return null;
        }
        Expectation<?> expected = expectations.read(form, subject, scope);
        return expected == null ? null : reading.built(form.group(), () -> Generics.test(subject, expected));
    }

    private @Nullable Criterion combined(Node node, Scope scope, Function<List<Criterion>, Criterion> combine) {
        List<Criterion> children = children(node, scope);
        return children == null ? null : reading.built(node, () -> combine.apply(children));
    }

    private @Nullable List<Criterion> children(Node node, Scope scope) {
        return reading.list(node, "an array of criteria", item -> read(item, scope));
    }

    private @Nullable Criterion atLeast(Node node, Form form, Scope scope) {
        Node of = form.needed("of");
        Integer count = reading.count(node);
        List<Criterion> children = of == null ? null : children(of, scope);
        return count == null || children == null ? null : reading.built(node, () -> new AtLeast(count, children));
    }

    private @Nullable Criterion wrapped(Node node, Scope scope, Function<Criterion, Criterion> wrap) {
        Criterion child = read(node, scope);
        return child == null ? null : wrap.apply(child);
    }

    private @Nullable Criterion reference(Node node) {
        if (node instanceof Node.Literal id) {
            references.accept(id);
            return new SegmentReference(id.text());
        }
        return reading.refused(node, "the id of a segment");
    }

    private @Nullable Criterion event(Node node, Scope scope, EventTest.Occurrence occurrence) {
        EventSelection found = events.selection(node, scope);
        return found == null ? null : new EventTest(found, occurrence);
    }
}
