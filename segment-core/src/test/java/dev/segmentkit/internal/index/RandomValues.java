package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Shop.APP;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.HOME;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.SCORE;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static java.util.Comparator.comparing;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Values from the same few for contacts and for what is asked of them, and the most extreme ones. */
record RandomValues(Dice dice) {
    /** When clocks go forward in Berlin, and a month ends. */
    private static final Instant NOW = utc("2024-03-31T12:30:00Z");

    private static final List<String> TEXTS = List.of(
            "", "DE", "de", "dE", "AT", "Straße", "STRASSE", "straße", "ı", "I", "i", "İ", "\uD83D\uDE00", "\uFF41");

    /** A moment to ask as of. */
    Instant asOf() {
        return dice.roll(
                () -> NOW,
                () -> near(NOW),
                () -> near(NOW),
                () -> utc("0001-01-01T00:00:00Z"),
                () -> utc("9999-12-31T23:59:59.999999Z"));
    }

    String text() {
        return dice.of(TEXTS);
    }

    Long whole() {
        return dice.oneIn(4)
                ? dice.of(-1, 1) * (Long.MAX_VALUE - dice.below(5)) - dice.below(2)
                : dice.below(3) * 10L + dice.below(4);
    }

    BigDecimal decimal() {
        return new BigDecimal(dice.of("-1", "0", "0.00", "0.5", "2.0", "2.00", "2", "2.000001", "1E+3", "1000"));
    }

    Double real() {
        return dice.of(
                -Double.MAX_VALUE, -0.0, 0.0, Double.MIN_VALUE, 0.3, 0.30000000000000004, 1.0, 2.0, Double.MAX_VALUE);
    }

    /** Near the day, with its neighbours a month or a year away; or at the end of all days. */
    LocalDate day() {
        LocalDate today = NOW.atZone(ZoneOffset.UTC).toLocalDate();
        return dice.roll(
                () -> today.plusDays(dice.below(9) - 4L),
                () -> today.minusDays(dice.of(7, 30) + dice.below(3) - 1L),
                () -> today.plusDays(dice.of(7, 30) + dice.below(3) - 1L),
                () -> today.minusYears(dice.of(1, 18, 30)).plusDays(dice.below(3) - 1L),
                () -> dice.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2004, 2, 29)));
    }

    /** Near asOf, or at the end of a window, or at the end of all time. */
    Instant moment() {
        return dice.oneIn(8)
                ? dice.of(Instant.MIN, Instant.MAX, Instant.MIN.plusNanos(1), utc("-50000-01-01T00:00:00Z"))
                : near(NOW);
    }

    private Instant near(Instant moment) {
        Duration distance = dice.of(
                Duration.ZERO, Duration.ofMinutes(30), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));
        Instant near = dice.oneIn(4) ? moment.plus(distance) : moment.minus(distance);
        return near.plusNanos(dice.of(0, 0, 1, 999, 1000, -1, -1000));
    }

    Set<String> set() {
        return Set.copyOf(dice.list(0, 4, this::text));
    }

    Place place() {
        return dice.of(new Place(0, 0), new Place(0, 180), new Place(52.52, 13.405), new Place(90, 0));
    }

    Version version() {
        return Version.of(dice.of("1", "1.0.0", "1.0.0-rc.2", "1.0.0-rc.10", "2.1", "2.1.0+build", "10.0"));
    }

    /** A contact of whom some of all this is known, with some events of a history that is known, or known in part. */
    Contact contact(String id) {
        Contact.Builder contact = Contact.builder(id);
        Map<Attribute<Contact, ?>, Supplier<?>> all = Map.ofEntries(
                Map.entry(COUNTRY, this::text),
                Map.entry(RELIGION, this::text),
                Map.entry(Shop.TIME_ZONE, () -> dice.of("Europe/Berlin", "America/New_York", "Pacific/Apia")),
                Map.entry(Shop.AGE, this::whole),
                Map.entry(BALANCE, this::decimal),
                Map.entry(SCORE, this::real),
                Map.entry(OPTED_IN, () -> dice.oneIn(2)),
                Map.entry(BORN, this::day),
                Map.entry(SIGNED_UP, this::moment),
                Map.entry(PLAN, () -> dice.of(Plan.values())),
                Map.entry(INTERESTS, this::set),
                Map.entry(HOME, this::place),
                Map.entry(APP, this::version));
        all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(comparing(Attribute::name)))
                .filter(attribute -> !dice.oneIn(4))
                .forEach(attribute ->
                        set(contact, attribute.getKey(), attribute.getValue().get()));
        if (dice.oneIn(3)) {
            contact.historyKnownSince(near(NOW));
        }
        LongStream.range(0, dice.below(7)).forEach(number -> contact.add(event("e-" + number)));
        return contact.build();
    }

    private static <V> void set(Contact.Builder contact, Attribute<Contact, V> attribute, Object value) {
        contact.set(attribute, attribute.valueOf(value));
    }

    private Event<?> event(String id) {
        if (dice.oneIn(3)) {
            return Shop.login(id, near(NOW));
        }
        Event.Builder<Purchase> purchase = purchase(id, near(NOW));
        if (!dice.oneIn(4)) {
            purchase.set(Shop.AMOUNT, decimal()).set(Shop.QUANTITY, whole());
        }
        return purchase.set(Shop.CATEGORY, text()).build();
    }
}
