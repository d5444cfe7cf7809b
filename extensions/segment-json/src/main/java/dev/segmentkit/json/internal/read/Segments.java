package dev.segmentkit.json.internal.read;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads segments. */
final class Segments {
    private static final Words<SegmentKind> KINDS = Words.of("a kind of segments", SegmentKind.class);
    private static final String EXPLICIT = "explicit";
    private static final String IMPLICIT = "implicit";
    private static final String MIXED = "mixed";

    private final Reading reading;
    private final Criteria criteria;
    private final References references;

    Segments(Reading reading, Criteria criteria, References references) {
        this.reading = reading;
        this.criteria = criteria;
        this.references = references;
    }

    /** The segment at this node. */
    @Nullable Segment segment(Node node, Scope scope) {
        Form form = reading.form(node, "a segment: an object with the field \"id\"");
        if (form == null) {
            return null;
        }
        int before = reading.faults().count();
        Node.Literal id = id(form);
        // Without an id, too, so that all of what is wrong is reported.
        Segment.Builder builder = Segment.builder(id == null ? "?" : id.text());
        text(form, "title", builder::title);
        text(form, "description", builder::description);
        text(form, "objective", builder::objective);
        text(form, "owner", builder::owner);
        if (form.optional("parent") instanceof Node.Literal parent) {
            references.parent(parent);
        }
        text(form, "parent", builder::parent);
        kinds(form, builder);
        boolean stated = criteria(form, scope, EXPLICIT, builder::explicit);
        boolean observed = criteria(form, scope, IMPLICIT, builder::implicit);
        boolean mixed = criteria(form, scope, MIXED, builder::where);
        form.finish();
        if (!stated && !observed && !mixed && reading.faults().count() == before) {
            reading.faults().add(node, "one with a criterion in " + Form.listed(List.of(EXPLICIT, IMPLICIT, MIXED)));
        }
        return reading.faults().count() == before ? reading.built(node, builder::build) : null;
    }

    private Node.@Nullable Literal id(Form form) {
        Node node = form.needed("id");
        if (node instanceof Node.Literal id && !id.text().isBlank()) {
            references.enter(id, reading.faults());
            return id;
        }
        references.enterNameless();
        return node == null ? null : reading.refused(node, "an id, which is a text that is not blank");
    }

    private void text(Form form, String name, Consumer<String> keeper) {
        Node node = form.optional(name);
        String text = node == null ? null : reading.text(node, "a text");
        if (text != null) {
            keeper.accept(text);
        }
    }

    private void kinds(Form form, Segment.Builder builder) {
        Node node = form.optional("kinds");
        List<SegmentKind> kinds =
                node == null ? null : reading.list(node, "an array of kinds", item -> KINDS.read(item, reading));
        if (kinds != null) {
            builder.kinds(kinds.toArray(SegmentKind[]::new));
        }
    }

    /** Whether there is any criterion, be it a broken one. */
    private boolean criteria(Form form, Scope scope, String door, Function<Criterion, Segment.Builder> keeper) {
        Node node = form.optional(door);
        if (node == null) {
            return false;
        }
        List<Criterion> unused = reading.list(node, "an array of criteria", item -> {
            int before = references.count();
            Criterion criterion = criteria.read(item, scope);
            if (criterion == null) {
                return null;
            }
            if (!door.equals(MIXED) && references.count() > before) {
                return reading.refused(
                        item, "one without references to other segments, which belong into \"%s\"".formatted(MIXED));
            }
            String family = criterion.family().name().toLowerCase(Locale.ROOT);
            if (!door.equals(MIXED) && !door.equals(family)) {
                return reading.refused(
                        item,
                        "one that is %s, and this one is %s: it belongs into \"%s\"".formatted(door, family, MIXED));
            }
            return reading.built(item, () -> {
                Segment.Builder unusedBuilder = keeper.apply(criterion);
                return criterion;
            });
        });
        return !(node instanceof Node.Items items) || !items.nodes().isEmpty();
    }
}
