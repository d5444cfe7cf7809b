package dev.segmentkit.examples.retail.load;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** One row of a file, read by column name; a field that is not what it should be refuses the row. */
public final class Row {
    private final Header header;
    private final CsvRecord fields;

    Row(Header header, CsvRecord fields) throws RowRefusedException {
        if (fields.getFieldCount() != header.size()) {
            throw new RowRefusedException(
                    "row", header.size() + " fields as in the header", String.valueOf(fields.getFieldCount()));
        }
        this.header = header;
        this.fields = fields;
    }

    /** The value of a column, or null where the field is empty or the file has no such column. */
    public <T> @Nullable T optional(String column, FieldType<T> type) throws RowRefusedException {
        Integer index = header.indexOf(column);
        if (index == null) {
            return null;
        }
        String text = fields.getField(index);
        return text.isEmpty() ? null : type.read(column, text);
    }

    /** The value of a column that no row may leave out. */
    public <T> T required(String column, FieldType<T> type) throws RowRefusedException {
        T value = optional(column, type);
        if (value == null) {
            throw type.refusal(column, "nothing");
        }
        return value;
    }
}
