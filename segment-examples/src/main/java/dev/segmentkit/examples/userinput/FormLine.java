package dev.segmentkit.examples.userinput;

/** One line of the form, as somebody typed it. */
public record FormLine(String attribute, String operator, String value) {}
