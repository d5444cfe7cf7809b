package dev.segmentkit.examples.retail.database;

import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.sql.table.TableBinding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/** A shop's files once more, in Parquet with the types that are bound. */
public final class ParquetCopy {
    private ParquetCopy() {}

    /** Writes the files of a folder into a directory. */
    public static void write(DataFolder folder, TableBinding binding, Path directory) throws Exception {
        try (ShopDatabase database = ShopDatabase.of(folder)) {
            database.show(binding);
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                for (String table : List.of("contacts", "events")) {
                    Path file = directory.resolve(table + ".parquet");
                    boolean unused = statement.execute(
                            "COPY %s TO %s (FORMAT parquet)".formatted(table, FileView.literal(file.toString())));
                }
            }
        }
    }
}
