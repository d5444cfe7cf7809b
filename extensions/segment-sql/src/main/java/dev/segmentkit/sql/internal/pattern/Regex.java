package dev.segmentkit.sql.internal.pattern;

import java.util.List;

/**
 * A regular expression, as far as it matters to whether a whole text matches: what it captures, and which of several matches comes
 * first, is left out.
 */
public sealed interface Regex {
    /** What matches the empty text, and nothing else. */
    Regex EMPTY = new InOrder(List.of());

    /** How many parts it has once its repetitions are written out. */
    long size();

    /** One code point of a set. */
    record OneOf(CodePoints set) implements Regex {
        @Override
        public long size() {
            return 1L + set.ranges().asRanges().size();
        }
    }

    /** A place in the text. */
    enum At implements Regex {
        /** Its beginning. */
        START,
        /** Its end. */
        END,
        /** Between a letter, digit or underscore of ASCII and what is none. */
        WORD_BOUNDARY,
        /** Any other place. */
        NO_WORD_BOUNDARY;

        @Override
        public long size() {
            return 1;
        }
    }

    /** One after the other. */
    record InOrder(List<Regex> parts) implements Regex {
        @Override
        public long size() {
            return 1 + parts.stream().mapToLong(Regex::size).sum();
        }
    }

    /** Any of several. */
    record Either(List<Regex> parts) implements Regex {
        @Override
        public long size() {
            return 1 + parts.stream().mapToLong(Regex::size).sum();
        }
    }

    /** The same several times. */
    record Repeated(Regex part, int least, int most) implements Regex {
        /** As often as one likes. */
        public static final int UNLIMITED = Integer.MAX_VALUE;

        /** Whether there is a limit to how often. */
        public boolean isLimited() {
            return most < UNLIMITED;
        }

        @Override
        public long size() {
            return 1 + part.size() * Math.max(1, isLimited() ? most : least + 1L);
        }
    }
}
