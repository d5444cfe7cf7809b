package dev.segmentkit.sql.table;

/**
 * What is wrong with a binding, or with a table that is to be written to, seen from the database.
 *
 * @param place where: the table, the column if it is about one, and what is bound to it
 * @param found what there is
 * @param expected what is needed, and what to do
 */
public record TableProblem(String place, String found, String expected) {
    /** Where, what there is, and what is needed. */
    @Override
    public String toString() {
        return "%s: found %s, expected %s".formatted(place, found, expected);
    }
}
