package dev.segmentkit.examples.retail.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final Instant AS_OF = Instant.parse("2026-10-26T00:00:00Z");

    private static final SizeReport SIZES = new SizeReport(
            AS_OF,
            2_000,
            List.of(new SegmentSize("everyone", "explicit", 2_000), new SegmentSize("loyal", "mixed", 3)));

    private static final ContactReport CONTACT = new ContactReport(
            "c1",
            AS_OF,
            List.of(
                    new SegmentAnswer("loyal", "implicit", "true", AS_OF.plusSeconds(60), "3 purchases\nof 3 or more"),
                    new SegmentAnswer("adult", "explicit", "unknown", null, "\"birth date\" is missing")));

    private static String printed(Consumer<PrintWriter> print) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            print.accept(out);
        }
        return text.toString();
    }

    @Test
    void sizes_as_table() {
        assertThat(printed(out -> Format.TABLE.printer().print(SIZES, out))).isEqualToNormalizingNewlines("""
                        segment        size    share  kind
                        everyone      2,000  100.0 %  explicit
                        loyal             3    0.2 %  mixed
                        """);
    }

    @Test
    void there_is_no_share_of_nobody() {
        SizeReport nobody = new SizeReport(AS_OF, 0, List.of(new SegmentSize("loyal", "mixed", 0)));

        assertThat(printed(out -> Format.TABLE.printer().print(nobody, out))).isEqualToNormalizingNewlines("""
                        segment       size    share  kind
                        loyal            0        -  mixed
                        """);
    }

    @Test
    void sizes_as_tsv() {
        assertThat(printed(out -> Format.TSV.printer().print(SIZES, out))).isEqualTo("everyone\t2000\nloyal\t3\n");
    }

    @Test
    void sizes_as_json() {
        assertThat(printed(out -> Format.JSON.printer().print(SIZES, out))).isEqualToNormalizingWhitespace("""
                        {
                          "asOf" : "2026-10-26T00:00:00Z",
                          "contacts" : 2000,
                          "segments" : [ {
                            "name" : "everyone",
                            "kind" : "explicit",
                            "size" : 2000,
                            "share" : 1.0
                          }, {
                            "name" : "loyal",
                            "kind" : "mixed",
                            "size" : 3,
                            "share" : 0.0015
                          } ]
                        }
                        """);
    }

    @Test
    void there_is_no_share_of_nobody_in_json() {
        SizeReport nobody = new SizeReport(AS_OF, 0, List.of(new SegmentSize("loyal", "mixed", 0)));

        assertThat(printed(out -> Format.JSON.printer().print(nobody, out))).doesNotContain("share");
    }

    @Test
    void contact_as_table() {
        assertThat(printed(out -> Format.TABLE.printer().print(CONTACT, out))).isEqualToNormalizingNewlines("""
                        contact c1 as of 2026-10-26T00:00:00Z

                        loyal (implicit): true, valid until 2026-10-26T00:01:00Z
                          3 purchases
                          of 3 or more

                        adult (explicit): unknown
                          "birth date" is missing
                        """);
    }

    @Test
    void contact_as_tsv() {
        assertThat(printed(out -> Format.TSV.printer().print(CONTACT, out))).isEqualTo("loyal\ttrue\nadult\tunknown\n");
    }

    @Test
    void contact_as_json() {
        assertThat(printed(out -> Format.JSON.printer().print(CONTACT, out))).isEqualToNormalizingWhitespace("""
                        {
                          "contact" : "c1",
                          "asOf" : "2026-10-26T00:00:00Z",
                          "segments" : [ {
                            "name" : "loyal",
                            "kind" : "implicit",
                            "truth" : "true",
                            "validUntil" : "2026-10-26T00:01:00Z",
                            "explanation" : "3 purchases\\nof 3 or more"
                          }, {
                            "name" : "adult",
                            "kind" : "explicit",
                            "truth" : "unknown",
                            "explanation" : "\\"birth date\\" is missing"
                          } ]
                        }
                        """);
    }
}
