package dev.segmentkit.benchmarks.database;

import dev.segmentkit.benchmarks.database.Shop.Activity;
import dev.segmentkit.binding.Binding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact, as a host has it: its row, and its events by type, ascending in time. */
record ShopContact(
        String id,
        String country,
        @Nullable Integer age,
        String plan,
        BigDecimal balance,
        boolean newsletter,
        LocalDate bornOn,
        Instant signedUp,
        String city,
        int visits,
        double rating,
        Map<Activity, List<ShopEvent>> events) {
    static Binding<ShopContact> binding() {
        Binding.Builder<ShopContact> binding = Binding.to(ShopContact.class)
                .id(ShopContact::id)
                .attribute(Shop.COUNTRY, ShopContact::country)
                .number(Shop.AGE, ShopContact::age)
                .attribute(Shop.PLAN, ShopContact::plan)
                .attribute(Shop.BALANCE, ShopContact::balance)
                .attribute(Shop.NEWSLETTER, ShopContact::newsletter)
                .attribute(Shop.BORN_ON, ShopContact::bornOn)
                .attribute(Shop.SIGNED_UP, ShopContact::signedUp)
                .attribute(Shop.CITY, ShopContact::city)
                .number(Shop.VISITS, ShopContact::visits)
                .attribute(Shop.RATING, ShopContact::rating);
        for (Activity activity : Activity.values()) {
            binding.events(
                    activity.type(),
                    contact -> contact.events().getOrDefault(activity, List.of()),
                    fields -> fields.id(ShopEvent::id)
                            .occurredAt(ShopEvent::at)
                            .property(activity.amount(), ShopEvent::amount)
                            .property(activity.category(), ShopEvent::category));
        }
        return binding.build();
    }
}
