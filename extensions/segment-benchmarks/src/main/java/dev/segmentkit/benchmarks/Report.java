package dev.segmentkit.benchmarks;

import dev.segmentkit.benchmarks.contestants.Entrant;
import dev.segmentkit.benchmarks.workload.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Runs all benchmarks with fixed settings and writes what they say as Markdown: {@code Report quick} or {@code Report full},
 * and the file to write to, if it is not to be printed only. What it is at goes to the standard error output.
 */
public final class Report {
    private final Effort effort;
    private final Consumer<String> out;
    private final Properties versions = versions();

    private Report(Effort effort, Consumer<String> out) {
        this.effort = effort;
        this.out = out;
    }

    /** Writes a report. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("say quick or full, and the file to write to if there is to be one");
        }
        StringBuilder text = new StringBuilder();
        new Report(Effort.named(arguments[0]), part -> {
                    System.out.print(part);
                    System.out.flush();
                    text.append(part);
                })
                .write();
        if (arguments.length > 1) {
            Path unused = Files.writeString(Path.of(arguments[1]), text);
        }
    }

    private void write() {
        long start = System.nanoTime();
        settings();
        new Sections(effort).all().forEach(section -> out.accept(Markdown.table(section, section.run(effort))));
        memory();
        contestants();
        out.accept("\nMeasured in %s s.\n"
                .formatted(Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    }

    private void settings() {
        out.accept("""
                # Benchmarks, %s
                %s %s, %s processors, %s %s; %s.
                JMH settings: %s.

                Medians are those of the iterations of all forks, each the mean of its operations; ± is half of the 99.9 %% confidence
                interval of their mean, and bytes are what is allocated an operation. Ratios are to the first row of the same work.
                """.formatted(
                        effort.name().toLowerCase(Locale.ROOT),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        versions.getProperty("JMH"),
                        effort.text()));
    }

    private void memory() {
        out.accept("\n## Memory\nBytes a segment of 10,000, without catalogue and binding.\n\n");
        out.accept("| | engine | lambdas |\n|---|---:|---:|\n");
        for (Workload.Kind kind : Workload.Kind.values()) {
            out.accept("| %s | %s | %s |\n"
                    .formatted(
                            kind,
                            Markdown.number(Footprint.ofEngine(kind)),
                            Markdown.number(Footprint.ofLambdas(kind))));
        }
    }

    private void contestants() {
        out.accept("\n## Contestants\n| | version | largest catalogue | why no larger one |\n|---|---|---:|---|\n");
        for (Entrant entrant : Entrant.values()) {
            out.accept("| %s | %s | %s | %s |\n"
                    .formatted(entrant, versions.getProperty(entrant.name()), entrant.most(), entrant.reason()));
        }
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream file = Objects.requireNonNull(Report.class.getResourceAsStream("versions.properties"))) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
