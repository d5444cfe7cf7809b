package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Subject;
import dev.segmentkit.json.internal.tree.Node;
import org.jspecify.annotations.Nullable;

/** A field that says what a subject is. */
@FunctionalInterface
interface SubjectField {
    /**
     * Reads the subject.
     *
     * @param node the value of this field
     * @param form the object in which it stands, for the subject's other fields
     */
    @Nullable Subject<?> read(Node node, Form form, Scope scope);
}
