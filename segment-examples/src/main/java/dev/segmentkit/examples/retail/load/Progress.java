package dev.segmentkit.examples.retail.load;

/** Hears from time to time how far the reading has come. */
@FunctionalInterface
public interface Progress {
    void reached(String file, long rows);
}
