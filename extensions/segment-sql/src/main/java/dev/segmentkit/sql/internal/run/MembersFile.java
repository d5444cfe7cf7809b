package dev.segmentkit.sql.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file of members, which is written beside its place, and moved there when it is whole. What a run that failed may have left is
 * deleted when it is closed.
 *
 * @param path where it is written
 * @param target its place
 */
public record MembersFile(Path path, Path target) implements AutoCloseable {
    /**
     * The file that is to take the place of one.
     *
     * @throws IllegalArgumentException if the directory that it is to stand in is not there
     */
    public static MembersFile of(Path file) {
        Path target = file.toAbsolutePath();
        Path directory = target.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    "%s cannot be written, since there is no directory %s: make it first, or give another file"
                            .formatted(target, directory));
        }
        // Not made beforehand: DuckDB writes what is there already into yet another file.
        Path path = target.resolveSibling("%s.%s.part".formatted(target.getFileName(), UUID.randomUUID()));
        return new MembersFile(path, target);
    }

    /**
     * Moves it to its place.
     *
     * @throws UncheckedIOException if it cannot
     */
    public void move() {
        try {
            Path unused = Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the members were written to %s, but not moved to %s".formatted(path, target), e);
        }
    }

    /**
     * Deletes what was not moved.
     *
     * @throws UncheckedIOException if it cannot
     */
    @Override
    public void close() {
        try {
            boolean unused = Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("%s is left over, and cannot be deleted".formatted(path), e);
        }
    }
}
