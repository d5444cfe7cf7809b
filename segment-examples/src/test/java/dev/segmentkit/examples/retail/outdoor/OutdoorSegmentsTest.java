package dev.segmentkit.examples.retail.outdoor;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.examples.retail.load.Loader;
import dev.segmentkit.examples.retail.load.Refusals;
import dev.segmentkit.examples.retail.load.ShopFiles;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares each segment, member by member, with the same question asked in plain Java. */
class OutdoorSegmentsTest {
    private static final Instant AS_OF = Instant.parse("2026-10-26T00:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final SegmentEngine<Customer> ENGINE =
            SegmentEngine.compile(OutdoorSegments.CATALOG, OutdoorBinding.OF_CUSTOMERS);

    private static Collection<Customer> customers = List.of();

    @BeforeAll
    static void load() throws Exception {
        customers = Loader.load(
                        ShopFiles.in(OutdoorLayout.sampleData()),
                        new OutdoorLayout(),
                        Refusals.strict(),
                        (file, rows) -> {})
                .contacts()
                .values();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                question(OutdoorSegments.ADULTS, customer -> age(customer) >= 18),
                question(OutdoorSegments.YOUNG_ADULTS, customer -> age(customer) >= 18 && age(customer) < 26),
                question(OutdoorSegments.BIRTHDAY_THIS_WEEK, OutdoorSegmentsTest::hasBirthdayThisWeek),
                question(OutdoorSegments.NEAR_BERLIN_STORE, OutdoorSegmentsTest::livesNearTheBerlinStore),
                question(
                        OutdoorSegments.UPGRADE_CANDIDATES,
                        customer -> customer.profile().plan() != Plan.PRO
                                && purchases(customer, AS_OF.minus(365, DAYS)).size() >= 3),
                question(OutdoorSegments.SUMMIT_SEEKERS, customer -> summitSigns(customer) >= 2),
                question(
                        OutdoorSegments.OUTDATED_APP,
                        customer -> known(customer.profile().appVersion())
                                .anyMatch(Set.of("1.9.4", "2.0.0-beta.2", "2.0.0", "2.1", "2.9.3")::contains)),
                question(OutdoorSegments.ONLINE_THIS_MONTH, OutdoorSegmentsTest::isOnlineThisMonth),
                question(
                        OutdoorSegments.FIRST_TIME_BUYERS,
                        customer -> purchases(customer, Instant.MIN).stream()
                                .map(Purchase::at)
                                .min(Instant::compareTo)
                                .filter(first -> first.isAfter(AS_OF.minus(60, DAYS)))
                                .isPresent()),
                question(
                        OutdoorSegments.RECENT_BUYERS,
                        customer -> !purchases(customer, AS_OF.minus(30, DAYS)).isEmpty()),
                question(OutdoorSegments.LAPSED, OutdoorSegmentsTest::isLapsed),
                question(
                        OutdoorSegments.WIN_BACK,
                        customer -> isLapsed(customer)
                                && Boolean.TRUE.equals(customer.profile().marketingOptIn())),
                question(
                        OutdoorSegments.CART_GONE_COLD,
                        customer -> seen(customer.cartAdditions(), AddedToCart::at, AS_OF.minus(30, DAYS))
                                        .anyMatch(addition -> !addition.at().isAfter(AS_OF.minus(2, DAYS)))
                                && purchases(customer, AS_OF.minus(30, DAYS)).isEmpty()),
                question(
                        OutdoorSegments.DISAPPOINTED,
                        customer -> known(customer.profile().satisfaction()).anyMatch(share -> share <= 0.3)
                                && known(customer.profile().lifetimeValue())
                                        .anyMatch(value -> value.compareTo(new BigDecimal(500)) >= 0)),
                question(OutdoorSegments.PREMIUM_PROSPECTS, OutdoorSegmentsTest::isPremiumProspect),
                question(OutdoorSegments.SILENT, customer -> {
                    Instant then = AS_OF.minus(180, DAYS);
                    return seen(customer.visits(), Visit::at, then).findAny().isEmpty()
                            && seen(customer.openedEmails(), EmailOpened::at, then)
                                    .findAny()
                                    .isEmpty()
                            && purchases(customer, then).isEmpty();
                }));
    }

    private static Arguments question(Segment segment, Predicate<Customer> inPlainJava) {
        return Arguments.of(segment, inPlainJava);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void has_the_members_that_plain_java_finds(Segment segment, Predicate<Customer> inPlainJava) {
        List<String> expected =
                customers.stream().filter(inPlainJava).map(Customer::id).toList();

        assertThat(customers.stream().filter(customer -> ENGINE.matches(segment, customer, AS_OF)))
                .extracting(Customer::id)
                .isEqualTo(expected)
                .hasSizeBetween(1, customers.size() - 1);
    }

    @Test
    void every_segment_is_asked_about() {
        assertThat(questions().map(question -> question.get()[0]))
                .containsExactlyElementsOf(OutdoorSegments.CATALOG.segments());
    }

    @Test
    void subdivisions_lie_within_their_parents() {
        for (Segment parent : OutdoorSegments.CATALOG) {
            for (Segment child : OutdoorSegments.CATALOG.subdivisionsOf(parent)) {
                assertThat(customers)
                        .as("%s within %s", child.id(), parent.id())
                        .noneMatch(customer ->
                                ENGINE.matches(child, customer, AS_OF) && !ENGINE.matches(parent, customer, AS_OF));
            }
        }
        assertThat(OutdoorSegments.CATALOG.subdivisionsOf(OutdoorSegments.ADULTS))
                .containsExactly(OutdoorSegments.YOUNG_ADULTS);
    }

    @Test
    void those_born_on_a_leap_day_are_congratulated_in_the_week_of_28_february() {
        Customer customer = new Customer(
                "1",
                new Profile(
                        LocalDate.of(2000, 2, 29),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));

        // In 2027 the 28th is a Sunday and 1 March the Monday after it; without a zone, days begin in Berlin.
        assertThat(ENGINE.matches(OutdoorSegments.BIRTHDAY_THIS_WEEK, customer, Instant.parse("2027-02-28T22:59:59Z")))
                .isTrue();
        assertThat(ENGINE.matches(OutdoorSegments.BIRTHDAY_THIS_WEEK, customer, Instant.parse("2027-02-28T23:00:00Z")))
                .isFalse();
    }

    private static <T> Stream<T> known(@Nullable T value) {
        return Stream.ofNullable(value);
    }

    private static <T> Stream<T> seen(List<T> events, Function<T, Instant> at, Instant after) {
        return events.stream()
                .filter(event ->
                        at.apply(event).isAfter(after) && !at.apply(event).isAfter(AS_OF));
    }

    private static List<Purchase> purchases(Customer customer, Instant after) {
        return seen(customer.purchases(), Purchase::at, after).toList();
    }

    private static ZoneId zone(Customer customer) {
        return Objects.requireNonNullElse(customer.profile().zone(), BERLIN);
    }

    private static LocalDate today(Customer customer) {
        return LocalDate.ofInstant(AS_OF, zone(customer));
    }

    private static int age(Customer customer) {
        LocalDate born = customer.profile().birthDate();
        return born == null ? -1 : Period.between(born, today(customer)).getYears();
    }

    private static boolean hasBirthdayThisWeek(Customer customer) {
        LocalDate monday = today(customer).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // No week of October holds a 28 February, so that the rule for leap days plays no part here.
        return known(customer.profile().birthDate())
                .map(born -> born.withYear(2026))
                .anyMatch(birthday -> !birthday.isBefore(monday) && birthday.isBefore(monday.plusDays(7)));
    }

    /** By the spherical law of cosines; the engine has another formula. */
    private static boolean livesNearTheBerlinStore(Customer customer) {
        return known(customer.profile().home()).anyMatch(home -> {
            double north = Math.toRadians(home.latitude());
            double store = Math.toRadians(52.5219);
            double east = Math.toRadians(home.longitude() - 13.4132);
            double cosine = Math.sin(north) * Math.sin(store) + Math.cos(north) * Math.cos(store) * Math.cos(east);
            return 6_371_008.8 * Math.acos(Math.min(1, cosine)) <= 10_000;
        });
    }

    private static long summitSigns(Customer customer) {
        Profile profile = customer.profile();
        return Stream.of(
                        known(profile.interests())
                                .anyMatch(interests -> interests.contains("climbing") || interests.contains("skiing")),
                        known(profile.goal()).anyMatch(goal -> goal.contains("peak") || goal.contains("Alps")),
                        purchases(customer, Instant.MIN).stream()
                                .anyMatch(purchase -> "climbing".equals(purchase.category())))
                .filter(sign -> sign)
                .count();
    }

    private static boolean isOnlineThisMonth(Customer customer) {
        YearMonth month = YearMonth.from(today(customer));
        return seen(customer.visits(), Visit::at, Instant.MIN)
                        .filter(visit -> "web".equals(visit.channel()) || "app".equals(visit.channel()))
                        .filter(visit -> YearMonth.from(visit.at().atZone(zone(customer)))
                                .equals(month))
                        .count()
                >= 2;
    }

    private static boolean isLapsed(Customer customer) {
        Instant halfAYearAgo = AS_OF.atZone(BERLIN).minusMonths(6).toInstant();
        return !purchases(customer, Instant.MIN).isEmpty()
                && purchases(customer, halfAYearAgo).isEmpty();
    }

    private static boolean isPremiumProspect(Customer customer) {
        List<BigDecimal> amounts = purchases(customer, AS_OF.minus(365, DAYS)).stream()
                .map(Purchase::amount)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return known(customer.profile().income()).anyMatch(income -> income.compareTo(new BigDecimal(100_000)) >= 0)
                && !amounts.isEmpty()
                && sum.compareTo(new BigDecimal(150 * amounts.size())) >= 0;
    }
}
