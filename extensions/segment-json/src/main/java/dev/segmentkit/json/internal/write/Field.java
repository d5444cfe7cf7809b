package dev.segmentkit.json.internal.write;

/**
 * One field of an object.
 *
 * @param name its name
 * @param value its value
 */
record Field(String name, Json value) {}
