package dev.segmentkit.examples.reload;

import dev.segmentkit.json.DocumentProblem;
import dev.segmentkit.json.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that the segments stand in.
 *
 * @param <H> the host's own class of contacts
 * @param file the file
 * @param segments takes what stands in it
 */
record SegmentFile<H>(Path file, LiveSegments<H> segments) {
    /**
     * Reads the file again.
     *
     * @return what is wrong with it; if there is anything, the segments stay as they are
     */
    List<DocumentProblem> reload() throws IOException {
        try {
            segments.replace(Files.readString(file));
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }
}
