package dev.segmentkit.vocabulary;

/** What sort of knowledge about contacts an attribute carries and a segment is built on. */
public enum SegmentKind implements AttributeTrait {
    /** Who the contact is: age, gender, income, occupation, education, family. */
    DEMOGRAPHIC("demographic"),
    /** Where the contact is: country, region, city, distance from a store. */
    GEOGRAPHIC("geographic"),
    /** How the contact lives and thinks: lifestyle, values, interests. */
    PSYCHOGRAPHIC("psychographic"),
    /** What the contact does: opens, clicks, purchases, usage, visits, logins. */
    BEHAVIOURAL("behavioural"),
    /** What the contact uses: devices, software, versions. */
    TECHNOGRAPHIC("technographic"),
    /** What the contact looks for: goals, features wanted. */
    NEEDS_BASED("needs-based"),
    /** What the contact is worth: lifetime value, assets. */
    VALUE_BASED("value-based");

    private final String label;

    SegmentKind(String label) {
        this.label = label;
    }

    /** The kind as it is written in reports, such as {@code needs-based}. */
    public String label() {
        return label;
    }
}
