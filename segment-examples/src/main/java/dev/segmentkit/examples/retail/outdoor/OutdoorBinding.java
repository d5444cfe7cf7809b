package dev.segmentkit.examples.retail.outdoor;

import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_AMOUNT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_CATEGORY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_TO_CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.APP_VERSION;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CAMPAIGN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CATEGORY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CHANNEL;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CITY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.COUNTRY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.DEVICE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.EMAIL_OPENED;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.FILLED_CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.GOAL;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.HOME;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.INCOME;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.INTERESTS;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.LIFETIME_VALUE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.MARKETING_OPT_IN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ORDER;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.PLAN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SATISFACTION;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SECONDS;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SIGNED_UP_AT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.TIME_ZONE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.VISIT;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How the segments read customers, straight from the shop's own objects. */
public final class OutdoorBinding {
    public static final Binding<Customer> OF_CUSTOMERS = Binding.to(Customer.class)
            .id(Customer::id)
            .attribute(BIRTH_DATE, customer -> customer.profile().birthDate())
            .attribute(INCOME, customer -> customer.profile().income())
            .attribute(COUNTRY, customer -> customer.profile().country())
            .attribute(CITY, customer -> customer.profile().city())
            .attribute(HOME, customer -> place(customer.profile().home()))
            .attribute(TIME_ZONE, customer -> id(customer.profile().zone()))
            .attribute(INTERESTS, customer -> customer.profile().interests())
            .attribute(SATISFACTION, customer -> customer.profile().satisfaction())
            .attribute(GOAL, customer -> customer.profile().goal())
            .attribute(MARKETING_OPT_IN, customer -> customer.profile().marketingOptIn())
            .attribute(PLAN, customer -> customer.profile().plan())
            .attribute(LIFETIME_VALUE, customer -> customer.profile().lifetimeValue())
            .attribute(APP_VERSION, customer -> version(customer.profile().appVersion()))
            .attribute(SIGNED_UP_AT, customer -> customer.profile().signedUpAt())
            .events(
                    PURCHASE,
                    Customer::purchases,
                    fields -> fields.id(Purchase::id)
                            .occurredAt(Purchase::at)
                            .property(AMOUNT, Purchase::amount)
                            .property(CATEGORY, Purchase::category)
                            .property(ORDER, Purchase::orderId)
                            .property(CART, Purchase::cartId))
            .events(
                    VISIT,
                    Customer::visits,
                    fields -> fields.id(Visit::id)
                            .occurredAt(Visit::at)
                            .property(CHANNEL, Visit::channel)
                            .property(DEVICE, Visit::device)
                            .property(SECONDS, Visit::seconds))
            .events(
                    EMAIL_OPENED,
                    Customer::openedEmails,
                    fields -> fields.id(EmailOpened::id)
                            .occurredAt(EmailOpened::at)
                            .property(CAMPAIGN, EmailOpened::campaign))
            .events(
                    ADDED_TO_CART,
                    Customer::cartAdditions,
                    fields -> fields.id(AddedToCart::id)
                            .occurredAt(AddedToCart::at)
                            .property(ADDED_AMOUNT, AddedToCart::amount)
                            .property(ADDED_CATEGORY, AddedToCart::category)
                            .property(FILLED_CART, AddedToCart::cartId))
            .build();

    private OutdoorBinding() {}

    private static @Nullable Place place(@Nullable HomePlace home) {
        return home == null ? null : new Place(home.latitude(), home.longitude());
    }

    private static @Nullable String id(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    private static @Nullable Version version(@Nullable String text) {
        return text == null ? null : Version.of(text);
    }
}
