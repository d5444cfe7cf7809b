package dev.segmentkit.vocabulary;

/** Whether a contact told us something itself, or we concluded it from what the contact does. */
public enum Origin implements AttributeTrait {
    /** The contact submitted it: a form, a survey, a conversation. */
    EXPLICIT,
    /** Its behaviour implies it: events, and attributes worked out from events. */
    IMPLICIT
}
