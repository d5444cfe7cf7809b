package dev.segmentkit.json.internal.write;

/** A piece of a document that is to be written. */
public sealed interface Json permits Group, Scalar {}
