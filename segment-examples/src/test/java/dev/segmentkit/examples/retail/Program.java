package dev.segmentkit.examples.retail;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import picocli.CommandLine;

/** One run of the program as users have it, with all shops it knows. */
record Program(int code, String out, String err) {
    /** A run that must succeed. */
    static Program run(String... arguments) {
        Program program = attempt(arguments);
        assertThat(program.code()).as(program.err()).isZero();
        return program;
    }

    /** A run that may fail. */
    static Program attempt(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Retail.commandLine(Retail.KNOWN_SHOPS, Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), UTC));
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        int code = commandLine.execute(arguments);
        return new Program(code, out.toString(), err.toString());
    }
}
