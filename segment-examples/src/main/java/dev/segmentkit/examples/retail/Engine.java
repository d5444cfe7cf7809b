package dev.segmentkit.examples.retail;

/** What answers. */
enum Engine {
    /** The engine, over the shop's own objects. */
    MEMORY,
    /**
     * An embedded database, over the files. It refuses less than the program does: it rounds what has too many digits after the point,
     * and takes rows that have an id twice as two.
     */
    DUCKDB
}
