package dev.segmentkit.json;

import dev.segmentkit.json.internal.read.Documents;
import dev.segmentkit.json.internal.tree.Fault;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Limits;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.json.internal.tree.TreeReader;
import dev.segmentkit.json.internal.tree.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One document that is read, and what was found wrong with it. */
final class Document {
    private final Limits limits;
    private final Faults faults;
    private final @Nullable String json;

    private Document(ReadLimits limits, @Nullable String json, Faults faults) {
        this.limits = limits.limits();
        this.faults = faults;
        this.json = json;
    }

    static Document of(String json, ReadLimits limits) {
        return new Document(limits, json, new Faults(limits.problems()));
    }

    static Document of(InputStream json, ReadLimits limits) {
        Faults faults = new Faults(limits.problems());
        try {
            return new Document(limits, Utf8.read(json, limits.limits(), faults), faults);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be read", e);
        }
    }

    /** What the document defines, if nothing is wrong with it. */
    <T> T as(BiFunction<Documents, Node, @Nullable T> kind) {
        Node root = json == null ? null : TreeReader.read(json, limits, faults);
        T defined = root == null ? null : kind.apply(new Documents(limits, faults), root);
        if (defined == null || faults.count() > 0) {
            List<DocumentProblem> problems =
                    faults.inOrder().stream().map(Document::problem).toList();
            throw new InvalidDocumentException(problems, faults.more());
        }
        return defined;
    }

    private static DocumentProblem problem(Fault fault) {
        return new DocumentProblem(
                fault.place().pointer(),
                fault.place().line(),
                fault.place().column(),
                fault.found(),
                fault.expected(),
                fault.suggestion());
    }
}
