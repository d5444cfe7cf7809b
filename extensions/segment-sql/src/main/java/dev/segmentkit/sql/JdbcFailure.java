package dev.segmentkit.sql;

/**
 * A contact that could not be answered: a row of it holds a value that its attribute does not take, or has no id.
 *
 * @param contact the id of the contact; empty if the row of the table of contacts has none
 * @param problem what went wrong, in words: names the attribute, and shows no value of sensitive ones
 */
public record JdbcFailure(String contact, String problem) {
    /** Such as {@code contact 'c-7': attribute 'plan': expected one of [BASIC, PRO], found 'GOLD'}. */
    @Override
    public String toString() {
        return contact.isEmpty() ? problem : "contact '%s': %s".formatted(contact, problem);
    }
}
