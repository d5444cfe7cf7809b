package dev.segmentkit.examples.retail.outdoor;

/** Where a customer lives, in degrees of WGS84. */
public record HomePlace(double latitude, double longitude) {}
