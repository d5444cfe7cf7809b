package dev.segmentkit.json.internal.write;

/** Something between brackets: parts, each with what stands before it. */
sealed interface Group extends Json permits Fields, Items {
    /** The number of parts. */
    int size();

    /** One of the parts. */
    Json part(int index);

    /** The name of the part with its colon, in quotes; empty in a list. */
    String label(int index);

    /** The bracket before the first part. */
    String opening();

    /** The bracket after the last part. */
    String closing();

    /** How it is laid out for people. */
    Layout layout();
}
