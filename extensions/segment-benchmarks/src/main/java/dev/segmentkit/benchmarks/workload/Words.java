package dev.segmentkit.benchmarks.workload;

import java.util.List;
import java.util.stream.IntStream;

/** The texts that attributes hold. */
public final class Words {
    private static final List<String> COUNTRIES = numbered("country-", 200);
    private static final List<String> LANGUAGES = numbered("language-", 40);
    private static final List<String> CITIES = numbered("city-", 500);
    private static final List<String> POSTAL_CODES = numbered("", 20_000);
    private static final List<String> PLANS = List.of("free", "basic", "pro", "team", "enterprise");
    private static final List<String> TIERS = List.of("none", "bronze", "silver", "gold");
    private static final List<String> CHANNELS = numbered("channel-", 12);
    private static final List<String> INDUSTRIES = numbered("industry-", 30);
    private static final List<String> DEVICES = List.of("android", "ios", "mac", "windows", "linux", "other");
    private static final List<String> TAGS = numbered("tag-", 200);
    private static final List<String> INTERESTS = numbered("interest-", 60);

    private Words() {}

    /** The texts of an attribute, the most frequent ones first. */
    public static List<String> of(TextField field) {
        return switch (field) {
            case COUNTRY -> COUNTRIES;
            case LANGUAGE -> LANGUAGES;
            case CITY -> CITIES;
            case POSTAL_CODE -> POSTAL_CODES;
            case PLAN -> PLANS;
            case TIER -> TIERS;
            case CHANNEL -> CHANNELS;
            case INDUSTRY -> INDUSTRIES;
            case DEVICE -> DEVICES;
        };
    }

    /** What may be in a set, the most frequent ones first. */
    public static List<String> of(SetField field) {
        return switch (field) {
            case TAGS -> TAGS;
            case INTERESTS -> INTERESTS;
        };
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + (10_000 + i)).toList();
    }
}
