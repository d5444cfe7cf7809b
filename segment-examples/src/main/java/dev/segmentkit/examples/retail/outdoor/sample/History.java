package dev.segmentkit.examples.retail.outdoor.sample;

import static dev.segmentkit.examples.retail.outdoor.OutdoorLayout.ADDED_TO_CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorLayout.EMAIL_OPENED;
import static dev.segmentkit.examples.retail.outdoor.OutdoorLayout.PURCHASE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorLayout.VISIT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the history of one customer after another. */
final class History {
    static final Instant START = Instant.parse("2025-04-26T00:00:00Z");
    static final Instant END = Instant.parse("2026-10-26T12:00:00Z");

    private static final Instant LAPSED_SINCE = Instant.parse("2026-03-01T00:00:00Z");
    private static final List<String> CATEGORIES =
            List.of("tents", "packs", "boots", "jackets", "climbing", "stoves", "maps");
    private static final List<String> CHANNELS = List.of("web", "web", "app", "app", "store");
    private static final List<String> DEVICES = List.of("phone", "phone", "laptop", "tablet");

    private final List<SampleEvent> events = new ArrayList<>();
    private int orders;
    private int carts;

    List<SampleEvent> inOrderOfTime() {
        return events.stream().sorted(Comparator.comparing(SampleEvent::at)).toList();
    }

    void add(List<SampleEvent> others) {
        events.addAll(others);
    }

    /** Adds the events of a customer, and says what the customer spent. */
    BigDecimal write(String contactId, Habit habit, Dice dice) {
        Instant end = habit == Habit.LAPSED ? LAPSED_SINCE : END;
        BigDecimal spent = BigDecimal.ZERO;
        for (int left = dice.between(habit.fewestOrders, habit.mostOrders); left > 0; left--) {
            spent = spent.add(shoppingTrip(contactId, dice.between(START, end), dice));
        }
        for (int left = dice.between(habit.fewestAbandonedCarts, habit.mostAbandonedCarts); left > 0; left--) {
            abandonedCart(contactId, dice.between(START, end), dice);
        }
        for (int left = dice.between(0, habit.mostIdleContacts); left > 0; left--) {
            visit(contactId, dice.between(START, end), dice);
            openedEmail(contactId, dice.between(START, end), dice);
        }
        return spent;
    }

    private BigDecimal shoppingTrip(String contactId, Instant start, Dice dice) {
        String category = dice.pick(CATEGORIES);
        BigDecimal amount = price(dice);
        Map<String, String> purchase = new LinkedHashMap<>();
        purchase.put("amount", dice.chance(2) ? "" : amount.toString());
        purchase.put("category", dice.chance(3) ? "" : category);
        purchase.put("order_id", "o" + ++orders);
        visit(contactId, start, dice);
        if (dice.chance(70)) {
            purchase.put(
                    "cart_id", fillCart(contactId, start.plusSeconds(dice.between(30, 900)), category, amount, dice));
        }
        // Most pay at once, some sleep on it, a few need days.
        int hours = dice.chance(80) ? 0 : dice.chance(70) ? dice.between(6, 23) : dice.between(24, 96);
        Instant paid = start.plus(hours, ChronoUnit.HOURS).plusSeconds(dice.between(1000, 3000));
        add(contactId, PURCHASE, paid, purchase);
        return amount;
    }

    private void abandonedCart(String contactId, Instant start, Dice dice) {
        visit(contactId, start, dice);
        fillCart(contactId, start.plusSeconds(dice.between(30, 900)), dice.pick(CATEGORIES), price(dice), dice);
    }

    private String fillCart(String contactId, Instant at, String category, BigDecimal amount, Dice dice) {
        String cart = "k" + ++carts;
        Map<String, String> addition = Map.of("amount", amount.toString(), "category", category, "cart_id", cart);
        add(contactId, ADDED_TO_CART, at, addition);
        if (dice.chance(10)) {
            // A bundle: two products in the same instant, of which one has no category.
            add(contactId, ADDED_TO_CART, at, Map.of("amount", price(dice).toString(), "cart_id", cart));
        }
        return cart;
    }

    private void visit(String contactId, Instant at, Dice dice) {
        Map<String, String> visit = new LinkedHashMap<>();
        String channel = dice.pick(CHANNELS);
        visit.put("channel", channel);
        if (!channel.equals("store") && !dice.chance(5)) {
            visit.put("device", dice.pick(DEVICES));
        }
        if (!dice.chance(10)) {
            visit.put("seconds", String.valueOf(dice.between(5, 1800)));
        }
        add(contactId, VISIT, at, visit);
    }

    private void openedEmail(String contactId, Instant around, Dice dice) {
        String campaign = "news-" + around.toString().substring(0, 7);
        add(contactId, EMAIL_OPENED, around, dice.chance(4) ? Map.of() : Map.of("campaign", campaign));
        if (dice.chance(15)) {
            // The click that opened the e-mail is the visit, too.
            visit(contactId, around, dice);
        }
    }

    private void add(String contactId, String type, Instant at, Map<String, String> properties) {
        // What a customer does behind the end has not happened yet.
        if (!at.isAfter(END)) {
            events.add(new SampleEvent(contactId, type, at, properties));
        }
    }

    private static BigDecimal price(Dice dice) {
        int cents = dice.chance(80) ? dice.between(590, 19_999) : dice.between(20_000, 89_900);
        return BigDecimal.valueOf(cents, 2);
    }
}
