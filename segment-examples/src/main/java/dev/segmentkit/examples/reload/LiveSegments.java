package dev.segmentkit.examples.reload;

import dev.segmentkit.Segment;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.json.DefinitionReader;
import java.time.Instant;
import java.util.List;

/**
 * The segments of today: an engine that is replaced as a whole while other threads ask. Whoever asks gets the answer of one version,
 * the old or the new, and never of a mixture. Thread-safe.
 *
 * @param <H> the host's own class of contacts
 */
public final class LiveSegments<H> {
    private final Binding<H> binding;
    private final DefinitionReader reader;
    private volatile SegmentEngine<H> engine;

    private LiveSegments(Binding<H> binding, String catalog) {
        this.binding = binding;
        reader = DefinitionReader.of(binding.vocabulary());
        engine = SegmentEngine.compile(reader.catalog(catalog), binding);
    }

    /**
     * The segments of a document.
     *
     * @throws dev.segmentkit.json.InvalidDocumentException if anything is wrong with it
     */
    public static <H> LiveSegments<H> of(String catalog, Binding<H> binding) {
        return new LiveSegments<>(binding, catalog);
    }

    /**
     * Takes the segments of another document from now on. Reading and compiling are done before that, so nobody waits. Of two that
     * come at once the one that is ready later stays.
     *
     * @throws dev.segmentkit.json.InvalidDocumentException if anything is wrong with it; then the segments stay as they are
     */
    public void replace(String catalog) {
        engine = SegmentEngine.compile(reader.catalog(catalog), binding);
    }

    /** The engine of this moment. Work that belongs together asks for it once. */
    public SegmentEngine<H> current() {
        return engine;
    }

    /** The ids of the segments that a contact is in. */
    public List<String> classify(H contact, Instant asOf) {
        return current().classify(contact, asOf).stream().map(Segment::id).toList();
    }
}
