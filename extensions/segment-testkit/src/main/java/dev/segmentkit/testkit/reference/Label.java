package dev.segmentkit.testkit.reference;

/**
 * A choice, by the text that stands for it, since choices of two attributes are the same if their texts are (B9).
 *
 * @param text the choice as criteria write it
 */
record Label(String text) {}
