package dev.segmentkit.json.internal.write;

/** How a group is laid out for people. */
enum Layout {
    /** On one line where it fits, with all that is in it. */
    ROW,
    /** Each part on a line of its own, so that adding one changes no other line. */
    BLOCK
}
