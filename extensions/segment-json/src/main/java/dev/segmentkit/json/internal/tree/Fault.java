package dev.segmentkit.json.internal.tree;

/** One thing that is wrong with a document. */
public record Fault(Place place, String found, String expected, String suggestion) {}
