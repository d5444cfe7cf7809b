package dev.segmentkit.examples.retail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.examples.retail.load.UnreadableDataException;
import dev.segmentkit.json.DefinitionReader;
import dev.segmentkit.json.DefinitionWriter;
import dev.segmentkit.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds a catalogue of segments as JSON. */
record CatalogFile(Path path) {
    /**
     * The segments in the file.
     *
     * @param vocabulary what they can be about; a vocabulary in the file must be the same
     * @throws dev.segmentkit.json.InvalidDocumentException if the file holds anything but segments over the vocabulary
     */
    SegmentCatalog read(Vocabulary vocabulary) throws UnreadableDataException {
        try (InputStream in = Files.newInputStream(path)) {
            return DefinitionReader.of(vocabulary).catalog(in);
        } catch (IOException e) {
            throw new UnreadableDataException("%s cannot be read: %s".formatted(path, e));
        }
    }

    /** Writes segments and their vocabulary, in place of what the file held. */
    void write(SegmentCatalog catalog, Vocabulary vocabulary) throws UnreadableDataException {
        try {
            Files.writeString(path, DefinitionWriter.indented().catalog(catalog, vocabulary), UTF_8);
        } catch (IOException e) {
            throw new UnreadableDataException("%s cannot be written: %s".formatted(path, e));
        }
    }
}
