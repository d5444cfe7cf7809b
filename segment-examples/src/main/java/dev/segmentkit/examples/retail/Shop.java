package dev.segmentkit.examples.retail;

import dev.segmentkit.examples.retail.load.Layout;

/**
 * A shop the program knows: how to read its files, and its segments.
 *
 * @param <C> the shop's own class of contacts
 */
public record Shop<C>(Layout<C> layout, Segmentation<C> segmentation) {}
