package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * How the answers about many segments stand in a few whole numbers: a row of a hundred columns takes longer to read than to work
 * out. The first bit of an answer says TRUE, the second, if there is one, UNKNOWN.
 *
 * @param detail how much is asked of each segment
 * @param segments how many segments there are
 */
public record Packing(Detail detail, int segments) {
    /** A number of 64 bits holds them without a sign, and whole answers of one bit or two. */
    private static final int BITS = 60;

    /** How many numbers there are. */
    public int words() {
        return (segments * detail.bits() + BITS - 1) / BITS;
    }

    /** In which number the answer about a segment stands. */
    public int word(int segment) {
        return segment * detail.bits() / BITS;
    }

    /** The bit that says that a segment is TRUE. */
    public long mask(int segment) {
        return 1L << (segment * detail.bits() % BITS);
    }

    /** The answer about a segment. */
    public Truth truth(long[] words, int segment) {
        if (isMember(words, segment)) {
            return Truth.TRUE;
        }
        boolean unknown = detail == Detail.TRUTH && (words[word(segment)] & mask(segment) << 1) != 0;
        return unknown ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether a segment is TRUE. */
    public boolean isMember(long[] words, int segment) {
        return (words[word(segment)] & mask(segment)) != 0;
    }

    /** Puts the answer about a segment into numbers that say nothing of it yet. */
    public void put(long[] words, int segment, Truth truth) {
        words[word(segment)] |= switch (truth) {
            case TRUE -> mask(segment);
            case FALSE -> 0;
            case UNKNOWN -> detail == Detail.TRUTH ? mask(segment) << 1 : 0;
        };
    }

    /** The columns w0, w1 and so on, for the answers of all segments. */
    List<Sql> columns(List<Sql> answers) {
        List<List<Sql>> sums = new ArrayList<>();
        for (int i = 0; i < words(); i++) {
            sums.add(new ArrayList<>(List.of(Sql.of("CAST(0 AS BIGINT)"))));
        }
        for (int segment = 0; segment < segments; segment++) {
            sums.get(word(segment))
                    .add(Sql.of(
                            "{} * CAST({} AS BIGINT)", detail.bits(answers.get(segment)), Sql.number(mask(segment))));
        }
        List<Sql> columns = new ArrayList<>();
        for (List<Sql> sum : sums) {
            columns.add(Sql.of("{} AS " + name(columns.size()), Sql.join(" + ", sum)));
        }
        return columns;
    }

    /** The names of the columns. */
    List<Sql> names() {
        List<Sql> names = new ArrayList<>();
        for (int i = 0; i < words(); i++) {
            names.add(Sql.of(name(i)));
        }
        return names;
    }

    private static String name(int word) {
        return "w" + word;
    }

    /** Whether a segment is TRUE, by the columns. */
    Sql isMember(int segment) {
        return Sql.of("({} & {}) <> 0", Sql.of(name(word(segment))), Sql.number(mask(segment)));
    }
}
