package dev.segmentkit.json.internal.tree;

/**
 * How much is read of a document before it is refused.
 *
 * @param depth how deep objects and arrays may lie in each other
 * @param characters how long a document may be
 * @param numberLength how long a number may be, in characters
 * @param textLength how long a text may be, in characters
 * @param patternLength how long a regular expression may be, in characters
 * @param problems how many problems are reported
 */
public record Limits(int depth, int characters, int numberLength, int textLength, int patternLength, int problems) {}
