package dev.segmentkit.examples.retail;

import static dev.segmentkit.examples.retail.load.FieldType.MOMENT;

import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment from the command line. */
final class MomentConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        return MOMENT.parse(text)
                .orElseThrow(
                        () -> new TypeConversionException("expected " + MOMENT.expected() + ", found '" + text + "'"));
    }
}
