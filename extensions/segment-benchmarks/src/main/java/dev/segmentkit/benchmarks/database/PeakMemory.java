package dev.segmentkit.benchmarks.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process holds, with what the database takes inside of it. Known on Linux only. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {}

    /** Begins anew. */
    static PeakMemory fromNow() {
        try {
            if (Files.exists(STATUS)) {
                Files.writeString(Path.of("/proc/self/clear_refs"), "5");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PeakMemory();
    }

    /** The most so far; 0 if it is not known. */
    long megabytes() {
        try {
            if (!Files.exists(STATUS)) {
                return 0;
            }
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
