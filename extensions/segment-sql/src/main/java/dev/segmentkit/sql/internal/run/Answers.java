package dev.segmentkit.sql.internal.run;

/** Takes the answers about one contact after the other. */
@FunctionalInterface
public interface Answers {
    /**
     * The answers about a contact.
     *
     * @param contact its id
     * @param words the answers, packed; filled again for another contact once this returns
     */
    void accept(String contact, long[] words);
}
