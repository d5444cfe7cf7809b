package dev.segmentkit.examples.retail.outdoor.sample;

/** Where customers live: some near each other, some where the zone is an unusual one. */
enum City {
    BERLIN("DE", "Berlin", "Europe/Berlin", 52.52, 13.405),
    HAMBURG("DE", "Hamburg", "Europe/Berlin", 53.5511, 9.9937),
    MUNICH("DE", "München", "Europe/Berlin", 48.1374, 11.5755),
    VIENNA("AT", "Wien", "Europe/Vienna", 48.2082, 16.3738),
    INNSBRUCK("AT", "Innsbruck", "Europe/Vienna", 47.2692, 11.4041),
    ZURICH("CH", "Zürich", "Europe/Zurich", 47.3769, 8.5417),
    PARIS("FR", "Paris", "Europe/Paris", 48.8566, 2.3522),
    GRENOBLE("FR", "Grenoble", "Europe/Paris", 45.1885, 5.7245),
    LONDON("GB", "London", "Europe/London", 51.5072, -0.1276),
    LISBON("PT", "Lisboa", "Europe/Lisbon", 38.7223, -9.1393),
    TROMSO("NO", "Tromsø", "Europe/Oslo", 69.6492, 18.9553),
    NEW_YORK("US", "New York", "America/New_York", 40.7128, -74.006),
    KATHMANDU("NP", "Kathmandu", "Asia/Kathmandu", 27.7172, 85.324),
    QUEENSTOWN("NZ", "Queenstown", "Pacific/Auckland", -45.0312, 168.6626);

    final String country;
    final String label;
    final String zone;
    final double latitude;
    final double longitude;

    City(String country, String label, String zone, double latitude, double longitude) {
        this.country = country;
        this.label = label;
        this.zone = zone;
        this.latitude = latitude;
        this.longitude = longitude;
    }
}
