package dev.segmentkit.internal.plan;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.fixture.Shop.Purchase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Contacts who did this and that, at moments and on edges around one moment. */
final class Histories {
    static final Instant NOW = Instant.parse("2024-03-15T12:00:00Z");

    private static final List<Long> QUANTITIES =
            List.of(0L, 1L, 2L, 3L, -5L, 1_000_000L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1);

    private final Random random;

    Histories(long seed) {
        random = new Random(seed);
    }

    /** One of few moments, so that the same one comes again. */
    Instant asOf() {
        return NOW.plus(Duration.ofDays(random.nextInt(3)));
    }

    Contact contact() {
        Contact.Builder contact = Contact.builder("c-" + random.nextInt(1000));
        if (random.nextInt(3) > 0) {
            contact.set(Shop.BORN, LocalDate.of(1950 + random.nextInt(80), 3, 14 + random.nextInt(4)));
        }
        if (random.nextInt(3) > 0) {
            contact.set(
                    Shop.TIME_ZONE,
                    List.of("Europe/Berlin", "Pacific/Apia", "UTC").get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            contact.historyKnownSince(moment());
        }
        int purchases = random.nextInt(3) * random.nextInt(8);
        for (int i = 0; i < purchases; i++) {
            contact.add(purchase());
        }
        int logins = random.nextInt(3) * random.nextInt(4);
        for (int i = 0; i < logins; i++) {
            contact.add(Shop.login("p-" + random.nextInt(20), moment()));
        }
        return contact.build();
    }

    private Event<Purchase> purchase() {
        Event.Builder<Purchase> purchase = Shop.purchase("p-" + random.nextInt(20), moment());
        if (random.nextInt(4) > 0) {
            purchase.set(Shop.QUANTITY, QUANTITIES.get(random.nextInt(random.nextBoolean() ? 5 : QUANTITIES.size())));
        }
        if (random.nextInt(4) > 0) {
            purchase.set(Shop.AMOUNT, BigDecimal.valueOf(random.nextInt(100), random.nextInt(3)));
        }
        if (random.nextInt(4) > 0) {
            purchase.set(Shop.WEIGHT, random.nextInt(4) / 8.0);
        }
        if (random.nextInt(4) > 0) {
            purchase.set(Shop.CATEGORY, "c-" + random.nextInt(3));
        }
        return purchase.build();
    }

    private Instant moment() {
        int sort = random.nextInt(40);
        if (sort == 0) {
            return Instant.MIN;
        }
        return sort == 1 ? Instant.MAX : NOW.minus(Duration.ofHours(12L * (random.nextInt(200) - 12)));
    }
}
