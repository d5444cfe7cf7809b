package dev.segmentkit.examples.retail;

import dev.segmentkit.examples.retail.load.Layout;
import dev.segmentkit.sql.table.TableBinding;

/**
 * A shop the program knows.
 *
 * @param layout how to read its files into its own classes
 * @param segmentation its segments, over these classes
 * @param tables how to read its files as tables
 * @param <C> the shop's own class of contacts
 */
public record Shop<C>(Layout<C> layout, Segmentation<C> segmentation, TableBinding tables) {}
