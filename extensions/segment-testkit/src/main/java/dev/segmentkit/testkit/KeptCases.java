package dev.segmentkit.testkit;

import dev.segmentkit.testkit.text.StandaloneCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Questions that an evaluator once got wrong in a random world, each in a file that says all of it, so that it can be read, asked
 * again, and kept for every evaluator. To keep one, give the file a name, write at its head what went wrong, and add it to the
 * {@code cases/kept} resources and to the list here.
 */
public final class KeptCases {
    static final List<String> NAMES = List.of(
            "fading-from-a-known-microsecond",
            "fractions-are-no-counts",
            "tied-to-nothing",
            "tied-to-nothing-in-between");

    private static final String FOLDER = "/dev/segmentkit/testkit/cases/kept/";
    private static final String ENDING = ".cases";

    private KeptCases() {}

    /** All that are kept. */
    public static List<Case> all() {
        return NAMES.stream().flatMap(name -> of(name).stream()).toList();
    }

    private static List<Case> of(String name) {
        String file = name + ENDING;
        try (InputStream in = KeptCases.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + FOLDER + file);
            }
            return read("kept/" + file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cases of a file, as they can be asked.
     *
     * @param file what errors call it
     * @throws IllegalArgumentException naming all problems of the file
     */
    public static List<Case> read(String file, String text) {
        StandaloneCases read = StandaloneCases.read(file, text);
        return read.cases().stream()
                .map(each -> Case.of(each, read.vocabulary()))
                .toList();
    }

    /** The text of a file that asks the question again; what the evaluator said instead stands in a comment. */
    public static String write(Disagreement disagreement) {
        StandaloneCases question = Keeping.of(disagreement.question());
        return disagreement.complaint().lines().map(line -> "# " + line + "\n").collect(Collectors.joining())
                + question.write();
    }

    /**
     * Writes each disagreement to a file of its own, {@code 1.cases}, {@code 2.cases} and so on; files that are there already
     * stay as they are, and their numbers are left out.
     *
     * @return the files
     */
    public static List<Path> write(List<Disagreement> disagreements, Path directory) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            int number = 0;
            for (Disagreement disagreement : disagreements) {
                Path file;
                do {
                    number++;
                    file = directory.resolve(number + ENDING);
                } while (Files.exists(file));
                files.add(Files.writeString(file, write(disagreement)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
