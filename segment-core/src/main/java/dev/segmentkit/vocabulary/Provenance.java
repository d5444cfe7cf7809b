package dev.segmentkit.vocabulary;

/** The way by which an attribute's values came to us. */
public enum Provenance implements AttributeTrait {
    /** Typed into a form by the contact. */
    FORM(Origin.EXPLICIT),
    /** Answered in a survey. */
    SURVEY(Origin.EXPLICIT),
    /** Said to a colleague, in a call or a chat. */
    CONVERSATION(Origin.EXPLICIT),
    /** Observed on a site, in an app or in mail. */
    TRACKING(Origin.IMPLICIT),
    /** Kept by colleagues in a customer relationship system. */
    CRM(Origin.EXPLICIT),
    /** Computed by a model or a report. */
    ANALYTICS(Origin.IMPLICIT),
    /** Read from a social network. */
    SOCIAL(Origin.EXPLICIT),
    /** Imported from elsewhere. */
    IMPORT(Origin.EXPLICIT);

    private final Origin usualOrigin;

    Provenance(Origin usualOrigin) {
        this.usualOrigin = usualOrigin;
    }

    /** The origin of an attribute of this provenance whose declaration states none. */
    public Origin usualOrigin() {
        return usualOrigin;
    }
}
