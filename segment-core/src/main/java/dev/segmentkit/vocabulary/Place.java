package dev.segmentkit.vocabulary;

/**
 * A place on earth in WGS84 degrees.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Place(double latitude, double longitude) {
    /** The mean radius of the earth in metres (IUGG R1). */
    private static final double EARTH_RADIUS = 6_371_008.8;

    /**
     * Checks the coordinates; {@code -0.0} becomes {@code 0.0}.
     *
     * @throws IllegalArgumentException if a coordinate is out of its range or no number
     */
    public Place {
        latitude = checked("latitude", latitude, 90);
        longitude = checked("longitude", longitude, 180);
    }

    /**
     * The great-circle distance in metres, on a sphere of the earth's mean radius: at most 0.6 % off the distance on the
     * ellipsoid. Computed by the haversine formula in its arctangent form, which stays exact for near and for opposite
     * places (R. W. Sinnott, "Virtues of the Haversine", 1984).
     */
    public double metresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS * Math.atan2(Math.sqrt(chord), Math.sqrt(Math.max(0, 1 - chord)));
    }

    /** Such as {@code 47.37,8.54}. */
    @Override
    public String toString() {
        return latitude + "," + longitude;
    }

    private static double checked(String coordinate, double degrees, int limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "%s must be from -%s to %s degrees, got %s".formatted(coordinate, limit, limit, degrees));
        }
        return degrees == 0 ? 0.0 : degrees;
    }

    private static double square(double x) {
        return x * x;
    }
}
