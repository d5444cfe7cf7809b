package dev.segmentkit.vocabulary;

/** Whether an attribute's values may be shown. */
public enum Sensitivity implements AttributeTrait {
    /** Values may stand in explanations. */
    ORDINARY,
    /** Values are matched, but never stand in an explanation, an error message or a {@code toString()}. */
    SENSITIVE
}
