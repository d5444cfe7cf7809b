package dev.segmentkit.internal.events;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.BindingException;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.internal.text.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** T6, against a list that is sorted and searched naively; one log for all contacts. */
class EventLogTest {
    private static final Instant NOW = Instant.parse("2024-03-15T12:00:00Z");
    private static final Instant LAST_THAT_FITS = Instant.ofEpochSecond(Long.MAX_VALUE / 1_000_000 - 366 * 86_400);

    private record Order(
            @Nullable String id,
            @Nullable Instant at,
            @Nullable String category) {}

    private record Customer(Iterable<@Nullable Order> orders) {}

    private static final Comparator<Order> ORDER = comparing(Order::at).thenComparing(Order::id, Text.BY_CODE_POINT);

    private static final Comparator<Order> COPIES =
            comparing(Order::at).thenComparing(Order::category, nullsFirst(naturalOrder()));

    private final EventLog<Order> log = new EventLog<>();

    @SuppressWarnings("unchecked") // it is bound to orders here
    private static EventBinding<Customer, Order> binding() {
        return (EventBinding<Customer, Order>) Binding.to(Customer.class)
                .id(customer -> "c")
                .<Purchase, Order>events(
                        Shop.PURCHASE,
                        Customer::orders,
                        order -> order.id(Order::id).occurredAt(Order::at).property(Shop.CATEGORY, Order::category))
                .build()
                .events(Shop.PURCHASE)
                .orElseThrow();
    }

    private static List<Order> ordered(List<@Nullable Order> given) {
        List<Order> once = new ArrayList<>();
        List<@Nullable Order> there = new ArrayList<>(given);
        there.removeIf(order -> order == null);
        for (String id : new LinkedHashSet<>(there.stream().map(Order::id).toList())) {
            once.add(there.stream()
                    .filter(order -> order.id().equals(id))
                    .min(COPIES)
                    .orElseThrow());
        }
        once.sort(ORDER);
        return once;
    }

    private void read(List<@Nullable Order> given, boolean byIndex) {
        log.read(binding(), new Customer(byIndex ? given : new LinkedHashSet<>(given)));
        List<Order> expected = ordered(given);
        assertThat(IntStream.range(0, log.size()).mapToObj(log::event)).containsExactlyElementsOf(expected);
        for (int i = 0; i < log.size(); i++) {
            assertThat(log.id(i)).isEqualTo(expected.get(i).id());
            assertThat(log.at(i)).isEqualTo(expected.get(i).at());
        }
        List<Instant> moments = new ArrayList<>(List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, LAST_THAT_FITS));
        expected.forEach(order -> moments.add(order.at()));
        for (Instant moment : moments) {
            searched(expected, moment);
            if (moment.isAfter(Instant.MIN) && moment.isBefore(Instant.MAX.minusNanos(1000))) {
                searched(expected, moment.minusNanos(1));
                searched(expected, moment.plusNanos(1));
                searched(expected, moment.plusNanos(1000));
            }
        }
    }

    private void searched(List<Order> expected, Instant moment) {
        assertThat(log.before(moment)).isEqualTo((int)
                expected.stream().filter(order -> order.at().isBefore(moment)).count());
        assertThat(log.upTo(moment)).isEqualTo((int)
                expected.stream().filter(order -> !order.at().isAfter(moment)).count());
    }

    private static Instant moment(Random random, boolean extreme) {
        if (extreme && random.nextInt(3) == 0) {
            List<Instant> extremes = List.of(
                    Instant.MIN,
                    Instant.MIN.plusSeconds(1),
                    Instant.MAX.truncatedTo(ChronoUnit.MICROS),
                    LAST_THAT_FITS,
                    LAST_THAT_FITS.plusSeconds(1),
                    Instant.EPOCH.minusSeconds(LAST_THAT_FITS.getEpochSecond()),
                    Instant.EPOCH.minusSeconds(LAST_THAT_FITS.getEpochSecond() + 1));
            return extremes.get(random.nextInt(extremes.size()));
        }
        return NOW.plus(random.nextInt(20) - 10, ChronoUnit.MICROS);
    }

    @Test
    void asAListThatIsSortedAndSearched() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            List<@Nullable Order> given = new ArrayList<>();
            int size = random.nextInt(40);
            boolean extreme = random.nextInt(4) == 0;
            for (int i = 0; i < size; i++) {
                given.add(
                        random.nextInt(20) == 0
                                ? null
                                : new Order(
                                        "o-" + random.nextInt(30),
                                        moment(random, extreme),
                                        random.nextInt(3) == 0 ? null : "c-" + random.nextInt(3)));
            }
            read(given, random.nextBoolean());
        }
    }

    @Test
    void momentsThatDoNotFit() {
        read(List.of(new Order("a", Instant.MIN, null), new Order("b", NOW, null)), true);
        read(
                List.of(new Order("a", Instant.MAX.truncatedTo(ChronoUnit.MICROS), null), new Order("b", NOW, null)),
                true);
        read(List.of(new Order("b", NOW, null)), true);
    }

    @Test
    void idsAreInTheOrderOfCodePoints() {
        read(
                List.of(
                        new Order("\uFF5E", NOW, null),
                        new Order("\uD83D\uDE00", NOW, null),
                        new Order("a", NOW, null)),
                true);
        assertThat(log.id(2)).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void manyMoreThanBeforeAndThenFewer() {
        Random random = new Random(9);
        for (int size : List.of(3, 5_000, 0, 2, 10_000, 1)) {
            read(
                    IntStream.range(0, size)
                            .<@Nullable Order>mapToObj(
                                    i -> new Order("o-" + i, NOW.plusSeconds(random.nextInt(99)), null))
                            .toList()
                            .subList(0, Math.min(size, 300)),
                    true);
            log.read(
                    binding(),
                    new Customer(IntStream.range(0, size)
                            .<@Nullable Order>mapToObj(i -> new Order("o-" + i, NOW.minusSeconds(i), null))
                            .toList()));
            assertThat(log.size()).isEqualTo(size);
        }
    }

    @Test
    void readsOnAfterAnError() {
        List<@Nullable Order> broken = List.of(new Order("a", NOW, null), new Order(null, NOW, null));
        assertThatThrownBy(() -> log.read(binding(), new Customer(broken)))
                .isInstanceOf(BindingException.class)
                .hasMessage("the id of an event 'purchase' is null");
        read(List.of(new Order("b", NOW, null)), true);
    }

    @Test
    void theNumberingThatIsLentOutIsEmpty() {
        read(List.of(new Order("a", NOW, null), new Order("b", NOW, null)), true);
        assertThat(log.distinct(2).number("b")).isZero();
        assertThat(log.distinct(2).size()).isZero();
    }
}
