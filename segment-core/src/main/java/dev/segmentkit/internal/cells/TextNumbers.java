package dev.segmentkit.internal.cells;

import java.util.Collection;

/**
 * Numbers of texts, from 1 on in the order in which they come; 0 for all others. Looked up by open addressing with linear
 * probing in a table that is at most half full (Knuth, <i>The Art of Computer Programming</i>, vol. 3, 6.4, algorithm L), in
 * constant time on average: a text knows its hash, so that this is a few steps without an object made.
 *
 * <p>The texts are those that segments ask about, which the host's own definitions say. Texts of contacts, which a stranger may
 * have chosen, are only looked up, and do not get in: at worst one is compared with as many as stand next to each other.
 */
public final class TextNumbers {
    private final String[] texts;
    private final int[] numbers;
    private final int mask;
    private final int size;

    /** Of these texts. */
    public TextNumbers(Collection<String> given) {
        int capacity = Integer.highestOneBit(Math.max(1, given.size())) * 4;
        this.texts = new String[capacity];
        this.numbers = new int[capacity];
        this.mask = capacity - 1;
        int last = 0;
        for (String text : given) {
            int at = find(text);
            if (numbers[at] == 0) {
                texts[at] = text;
                numbers[at] = ++last;
            }
        }
        this.size = last;
    }

    /** The text's number; 0 if it is none of these. */
    public int of(String text) {
        return numbers[find(text)];
    }

    /** How many different texts there are. */
    public int size() {
        return size;
    }

    /** Where the text is, or would be. */
    private int find(String text) {
        int hash = text.hashCode();
        int at = (hash ^ (hash >>> 16)) & mask;
        while (numbers[at] != 0 && !text.equals(texts[at])) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
