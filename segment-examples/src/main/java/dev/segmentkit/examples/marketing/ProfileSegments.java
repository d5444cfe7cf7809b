package dev.segmentkit.examples.marketing;

import static dev.segmentkit.dsl.Segments.ageInYears;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.dsl.Segments.years;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ACCOUNT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.BERLIN;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CITY;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.COUNTRY;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.GENDER;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.HOME;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.INTERESTS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.REGION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRIP;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRIP_CATEGORY;

import dev.segmentkit.Segment;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Gender;
import dev.segmentkit.vocabulary.Place;
import java.util.List;

/** Who contacts are, and where. */
public final class ProfileSegments {
    private static final Place STORE = new Place(52.5208, 13.4095);

    public static final Segment TEENS = segment("teens")
            .objective("recommend what others of their age like")
            .explicit(ageInYears(BIRTH_DATE, BERLIN).isBetween(13, 19))
            .build();

    public static final Segment YOUNG_ADULTS = segment("young-adults")
            .objective("offer what a first flat needs")
            .explicit(ageInYears(BIRTH_DATE, BERLIN).isBetween(20, 34))
            .build();

    public static final Segment OLDER_ADULTS = segment("older-adults")
            .objective("offer larger print")
            .explicit(ageInYears(BIRTH_DATE, BERLIN).isAtLeast(65))
            .build();

    /** Those who did not say are neither in nor out. */
    public static final Segment WOMEN = segment("women")
            .objective("show the new collection")
            .explicit(attribute(GENDER).is(Gender.FEMALE))
            .build();

    public static final Segment ADVENTURE_TRAVELLERS = segment("adventure-travellers")
            .objective("send the climbing catalogue")
            .where(attribute(INTERESTS)
                    .contains("adventure")
                    .or(event(TRIP)
                            .inLast(years(3, BERLIN))
                            .mostFrequent(TRIP_CATEGORY)
                            .is("adventure")))
            .build();

    public static final Segment LUXURY_TRAVELLERS = segment("luxury-travellers")
            .objective("invite to the grand hotels")
            .where(attribute(INTERESTS)
                    .contains("luxury")
                    .or(event(TRIP)
                            .inLast(years(3, BERLIN))
                            .mostFrequent(TRIP_CATEGORY)
                            .is("luxury")))
            .build();

    public static final Segment BUDGET_TRAVELLERS = segment("budget-travellers")
            .objective("announce last-minute offers")
            .where(attribute(INTERESTS)
                    .contains("budget")
                    .or(event(TRIP)
                            .inLast(years(3, BERLIN))
                            .mostFrequent(TRIP_CATEGORY)
                            .is("budget")))
            .build();

    public static final Segment BAVARIAN_TASTE = segment("bavarian-taste")
            .objective("advertise what sells there")
            .explicit(attribute(COUNTRY)
                    .is("DE")
                    .and(attribute(REGION).is("Bavaria").or(attribute(CITY).is("Ulm"))))
            .build();

    public static final Segment NEAR_THE_STORE = segment("near-the-store")
            .objective("invite to the shop in Berlin")
            .explicit(attribute(HOME).isWithin(10_000, STORE))
            .build();

    public static final Segment TARGET_ACCOUNTS = segment("target-accounts")
            .objective("give the sales team somebody to call")
            .explicit(attribute(ACCOUNT).isAnyOf("Acme", "Globex"))
            .build();

    /** All of them. */
    public static final List<Segment> ALL = List.of(
            TEENS,
            YOUNG_ADULTS,
            OLDER_ADULTS,
            WOMEN,
            ADVENTURE_TRAVELLERS,
            LUXURY_TRAVELLERS,
            BUDGET_TRAVELLERS,
            BAVARIAN_TASTE,
            NEAR_THE_STORE,
            TARGET_ACCOUNTS);

    private ProfileSegments() {}
}
