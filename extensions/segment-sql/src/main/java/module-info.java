/** Segments in the host's database: exact SQL, and runs over it. */
module dev.segmentkit.sql {
    requires transitive dev.segmentkit.core;
    requires transitive java.sql;
    requires com.google.common;
    requires static com.google.errorprone.annotations;

    exports dev.segmentkit.sql;
    exports dev.segmentkit.sql.table;
}
