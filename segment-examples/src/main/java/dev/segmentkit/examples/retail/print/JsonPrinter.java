package dev.segmentkit.examples.retail.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;

/** One JSON object for the whole report. */
final class JsonPrinter implements Printer {
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void print(SizeReport report, PrintWriter out) {
        write(out, json -> {
            json.writeStringField("asOf", report.asOf().toString());
            json.writeNumberField("contacts", report.contacts());
            json.writeArrayFieldStart("segments");
            for (SegmentSize segment : report.segments()) {
                json.writeStartObject();
                json.writeStringField("name", segment.name());
                json.writeStringField("kind", segment.kind());
                json.writeNumberField("size", segment.size());
                OptionalDouble share = report.share(segment);
                if (share.isPresent()) {
                    json.writeNumberField("share", share.getAsDouble());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public void print(ContactReport report, PrintWriter out) {
        write(out, json -> {
            json.writeStringField("contact", report.contactId());
            json.writeStringField("asOf", report.asOf().toString());
            json.writeArrayFieldStart("segments");
            for (SegmentAnswer segment : report.segments()) {
                json.writeStartObject();
                json.writeStringField("name", segment.name());
                json.writeStringField("kind", segment.kind());
                json.writeStringField("truth", segment.truth());
                if (segment.validUntil() != null) {
                    json.writeStringField("validUntil", segment.validUntil().toString());
                }
                json.writeStringField("explanation", segment.explanation());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void write(PrintWriter out, Content content) {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
