package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.hasAllOf;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isIgnoringCase;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.SCORE;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.internal.plan.Evaluation;
import dev.segmentkit.internal.plan.Plan;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of segments that name thousands of values find the same contacts as one by one, whatever the index does about it. */
class LargeIndexProperties {
    private static final Binding<Contact> BINDING = Binding.ofContacts(Shop.VOCABULARY);
    private static final Instant NOW = utc("2024-03-31T12:30:00Z");
    private static final int SEGMENTS = 5_000;
    private static final int CONTACTS = 40;

    private final Dice dice = Dice.of(1);

    private Index<Contact> check(Supplier<Criterion> criteria) {
        List<Segment> segments = IntStream.range(0, SEGMENTS)
                .mapToObj(number -> segment("s" + number, criteria.get()))
                .toList();
        SegmentCatalog catalog = SegmentCatalog.of(segments);
        Index<Contact> index = Index.of(catalog, BINDING);
        Plan<Contact> plan = Plan.of(catalog, BINDING);
        Workspace<Contact> workspace = index.newWorkspace();
        int[] found = new int[SEGMENTS];
        int members = 0;
        for (int i = 0; i < CONTACTS; i++) {
            Contact contact = contact("c-" + i);
            int size = index.classify(contact, NOW, workspace, found);
            members += size;
            Evaluation<Contact> evaluation = plan.evaluation(contact, NOW);
            assertThat(Arrays.copyOf(found, size))
                    .as("%s", contact)
                    .isEqualTo(IntStream.range(0, SEGMENTS)
                            .filter(position -> plan.matches(position, evaluation))
                            .toArray());
        }
        assertThat(members).as("members").isBetween(1, CONTACTS * SEGMENTS - 1);
        return index;
    }

    private Contact contact(String id) {
        Contact.Builder contact = Contact.builder(id);
        if (!dice.oneIn(8)) {
            contact.set(AGE, whole())
                    .set(BALANCE, BigDecimal.valueOf(dice.below(40_000), 1))
                    .set(SCORE, dice.below(20_000) / 4.0)
                    .set(COUNTRY, text())
                    .set(SIGNED_UP, NOW.minusSeconds(dice.below(60 * 20_000)));
        }
        if (!dice.oneIn(8)) {
            Set<String> interests = new HashSet<>(dice.list(0, 200, this::text));
            contact.set(INTERESTS, interests).set(OPTED_IN, dice.oneIn(2));
        }
        for (int i = dice.below(4); i > 0; i--) {
            contact.add(Shop.purchase("p-" + i, NOW.minus(Duration.ofDays(i))).build());
        }
        return contact.build();
    }

    private long whole() {
        return dice.below(20_000);
    }

    private String text() {
        return "text " + dice.below(4_000);
    }

    @Test
    void thresholdsOfOneAttribute() {
        Index<Contact> index = check(() -> that(AGE, isAtLeast(whole())));
        assertThat(index.listsExceptions()).isTrue();
        assertThat(index.checkedConjunctions()).isZero();
    }

    @Test
    void rangesOfOneAttribute() {
        Index<Contact> index = check(() -> range());
        assertThat(index.listsExceptions()).isTrue();
        assertThat(index.checkedConjunctions()).isZero();
    }

    private Criterion range() {
        long from = whole();
        return dice.roll(
                () -> that(AGE, isBetween(from, from + 1 + dice.below(500))),
                () -> orMissing(that(AGE, isBetween(from, from + 1 + dice.below(500)))),
                () -> not(that(AGE, isBetween(from, from + 1 + dice.below(500)))),
                () -> allOf(not(that(AGE, isBetween(from, from + 10))), that(AGE, isBetween(from - 30, from + 30))));
    }

    @Test
    void rangesOfSeveralAttributes() {
        Index<Contact> index = check(() -> allOf(
                range(),
                orMissing(that(BALANCE, isAtLeast(BigDecimal.valueOf(dice.below(40_000), 1)))),
                orMissing(that(SCORE, isAtMost(dice.below(20_000) / 4.0))),
                orMissing(that(SIGNED_UP, isIn(new Rolling(TimeSpan.of(1 + dice.below(20_000), Unit.MINUTES)))))));
        assertThat(index.checkedConjunctions()).isPositive();
    }

    @Test
    void longListsOfOneAttribute() {
        Index<Contact> index = check(() -> {
            Criterion listed = that(AGE, OneOf.of(dice.list(1, 60, this::whole)));
            return dice.roll(() -> listed, () -> not(listed), () -> orMissing(listed));
        });
        assertThat(index.listsExceptions() || index.checkedConjunctions() > 0).isTrue();
    }

    @Test
    void textsWhateverTheirCase() {
        Index<Contact> unused = check(() -> dice.roll(
                () -> that(COUNTRY, isIgnoringCase("Text " + dice.below(4_000), "TEXT " + dice.below(4_000))),
                () -> that(COUNTRY, is(text())),
                () -> that(COUNTRY, isAtLeast(text())),
                () -> anyOf(that(COUNTRY, isMissing()), not(that(COUNTRY, isIgnoringCase(text()))))));
    }

    @Test
    void membersThatShareRows() {
        Index<Contact> index = check(this::interested);
        assertThat(index.checkedConjunctions()).isPositive();
    }

    private Criterion interested() {
        String[] texts = dice.list(1, 5, this::text).toArray(String[]::new);
        Criterion any = that(INTERESTS, hasAnyOf(texts));
        Criterion all = that(INTERESTS, hasAllOf(texts));
        return dice.roll(
                () -> any,
                () -> all,
                () -> not(any),
                () -> not(all),
                () -> orMissing(not(any)),
                () -> orMissing(any),
                () -> anyOf(all, that(INTERESTS, isMissing())),
                () -> anyOf(any, that(INTERESTS, hasAllOf(text(), text()))),
                () -> allOf(any, not(that(INTERESTS, hasAnyOf(text(), text())))),
                () -> allOf(any, that(INTERESTS, hasAnyOf(text(), text()))));
    }

    /** What few ask about has no rows. */
    @Test
    void attributesThatFewAskAbout() {
        List<Criterion> rare = new ArrayList<>(List.of(
                that(OPTED_IN, is(true)),
                not(that(OPTED_IN, is(true))),
                that(INTERESTS, hasAnyOf("text 1", "text 2")),
                orMissing(that(RELIGION, is("none"))),
                not(that(INTERESTS, hasAllOf("text 1", "text 2")))));
        Index<Contact> index = check(() -> rare.isEmpty() ? range() : rare.remove(0));
        assertThat(index.checkedConjunctions()).isPositive();
    }

    @Test
    void measuresAreAskedWhereAnAttributeLeavesThem() {
        Index<Contact> index = check(() -> allOf(
                that(AGE, isAtLeast(whole())),
                that(count(purchases(dice.oneIn(2) ? ever() : new Rolling(days(2)))), isAtLeast((long)
                        dice.below(4)))));
        assertThat(index.checkedConjunctions()).isEqualTo(index.conjunctions());
    }
}
