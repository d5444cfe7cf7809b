package dev.segmentkit.examples.retail;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The two public data sets, where they lie beside the checkout. */
final class SharedData {
    private static final Path DATA = Path.of("..", "..", "shared", "data");

    private SharedData() {}

    /** The folder of a data set; the test that asks is skipped if it is absent. */
    static Path folder(String set) {
        Path directory = DATA.resolve(set);
        assumeTrue(Files.isDirectory(directory), () -> "skipped: no data in " + directory.toAbsolutePath());
        return directory;
    }
}
