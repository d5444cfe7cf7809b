package dev.segmentkit.criteria;

/** Whether the case of letters matters. */
public enum CaseRule {
    /** It does. */
    EXACT(""),
    /** It does not: both sides are folded one-to-one per code point, independent of locale. */
    IGNORING_CASE(" ignoring case");

    private final String text;

    CaseRule(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
