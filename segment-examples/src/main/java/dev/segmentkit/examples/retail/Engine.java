package dev.segmentkit.examples.retail;

/** What answers. */
enum Engine {
    /** The engine, over the shop's own objects. */
    MEMORY,
    /** An embedded database, over the files. */
    DUCKDB
}
