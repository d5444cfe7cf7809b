package dev.segmentkit.testkit.reference;

import dev.segmentkit.vocabulary.Place;

/** Great-circle distances on the sphere of V8, by the haversine formula. */
final class Distances {
    private static final double RADIUS = 6_371_008.8;

    private Distances() {}

    static double metres(Place one, Place other) {
        double latitude = Math.toRadians(one.latitude());
        double otherLatitude = Math.toRadians(other.latitude());
        double halfNorth = (otherLatitude - latitude) / 2;
        double halfEast = Math.toRadians(other.longitude() - one.longitude()) / 2;
        double haversine = Math.pow(Math.sin(halfNorth), 2)
                + Math.cos(latitude) * Math.cos(otherLatitude) * Math.pow(Math.sin(halfEast), 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
