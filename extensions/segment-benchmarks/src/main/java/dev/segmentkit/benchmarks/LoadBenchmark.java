package dev.segmentkit.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.benchmarks.contestants.Keys;
import dev.segmentkit.benchmarks.contestants.Sentences;
import dev.segmentkit.benchmarks.workload.Catalogues;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.json.DefinitionReader;
import dev.segmentkit.json.DefinitionWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A catalogue from its JSON, beside Jackson databind, which makes a tree of the same bytes and checks nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
    private final ObjectMapper mapper = new ObjectMapper();

    @Param({"100", "10000"})
    int segments;

    private Binding<Customer> binding;
    private DefinitionReader reader;
    private byte[] document;

    @Setup(Level.Trial)
    public void write() {
        binding = Keys.binding();
        reader = DefinitionReader.of(binding.vocabulary());
        SegmentCatalog catalog =
                SegmentCatalog.of(Sentences.segments(new Catalogues(1, Workload.Kind.BEHAVIOUR).rules(segments)));
        document = DefinitionWriter.compact().catalog(catalog).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public SegmentCatalog read() {
        return reader.catalog(new ByteArrayInputStream(document));
    }

    @Benchmark
    public SegmentEngine<Customer> readAndCompile() {
        return SegmentEngine.compile(read(), binding);
    }

    @Benchmark
    public JsonNode databindTree() throws IOException {
        return mapper.readTree(document);
    }
}
