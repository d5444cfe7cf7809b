package dev.segmentkit.examples.retail.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the files of a shop lie: {@code toString} is its name in messages. */
public interface DataFolder {

    /** Whether there is a file of this name. */
    boolean has(String file);

    /** The bytes of a file, as they are stored. */
    InputStream open(String file) throws IOException;

    /** A file of the file system with the same bytes, and a name that ends as this one does. */
    Path file(String file) throws IOException;

    /** A directory of the file system. */
    static DataFolder directory(Path directory) {
        return new DataFolder() {
            @Override
            public boolean has(String file) {
                return Files.exists(directory.resolve(file));
            }

            @Override
            public InputStream open(String file) throws IOException {
                return Files.newInputStream(directory.resolve(file));
            }

            @Override
            public Path file(String file) {
                return directory.resolve(file);
            }

            @Override
            public String toString() {
                return directory.toString();
            }
        };
    }

    /** The package of a class, for data that comes with the program. */
    static DataFolder packageOf(Class<?> neighbour) {
        return new DataFolder() {
            @Override
            public boolean has(String file) {
                return neighbour.getResource(file) != null;
            }

            @Override
            public InputStream open(String file) throws IOException {
                InputStream stream = neighbour.getResourceAsStream(file);
                if (stream == null) {
                    throw new FileNotFoundException(file);
                }
                return stream;
            }

            @Override
            public Path file(String file) throws IOException {
                Path copy = Files.createTempFile("segmentkit-", "-" + file);
                copy.toFile().deleteOnExit();
                try (InputStream stream = open(file)) {
                    long unused = Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return copy;
            }

            @Override
            public String toString() {
                return "package " + neighbour.getPackageName();
            }
        };
    }
}
