package dev.segmentkit.json.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.engine.EvaluationException;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipDiffTest {
    private static final WholeNumberAttribute<Contact> AGE = Attributes.wholeNumber("age");
    private static final WholeNumberAttribute<Contact> VISITS = Attributes.wholeNumber("visits");
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");

    /** A customer whose visits may be such that they cannot be read. */
    private record Customer(String id, long age, long visits) {
        long readVisits() {
            if (visits < 0) {
                throw new IllegalStateException("no visits");
            }
            return visits;
        }
    }

    private static final Binding<Customer> BINDING = Binding.to(Customer.class)
            .id(Customer::id)
            .attribute(AGE, Customer::age)
            .attribute(VISITS, Customer::readVisits)
            .build();

    private static final Customer CHILD = new Customer("child", 10, 1);
    private static final Customer TEEN = new Customer("teen", 19, 2);
    private static final Customer GROWN = new Customer("grown", 30, 3);
    private static final Customer BROKEN = new Customer("broken", 40, -1);

    private static Segment segment(String id, WholeNumberAttribute<Contact> attribute, long least) {
        Criterion criterion =
                new ValueTest<>(new AttributeValue<>(attribute), new Comparison<>(Comparison.Operator.AT_LEAST, least));
        return Segment.builder(id).where(criterion).build();
    }

    private static SegmentEngine<Customer> engine(Segment... segments) {
        return SegmentEngine.compile(SegmentCatalog.of(segments), BINDING);
    }

    @Test
    void contactsEnterAndLeave() {
        MembershipDiff<Customer> diff = MembershipDiff.of(
                engine(segment("gone", AGE, 30), segment("adult", AGE, 18), segment("same", AGE, 5)),
                engine(segment("same", AGE, 6), segment("active", VISITS, 2), segment("adult", AGE, 21)),
                List.of(CHILD, TEEN, GROWN),
                AS_OF);
        assertThat(diff.moves())
                .containsExactly(
                        new Moves<>("gone", List.of(), List.of(GROWN)),
                        new Moves<>("adult", List.of(), List.of(TEEN)),
                        new Moves<>("same", List.of(), List.of()),
                        new Moves<>("active", List.of(TEEN, GROWN), List.of()));
        assertThat(diff.moves("adult").leaving()).containsExactly(TEEN);
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.compared()).isEqualTo(3);
        assertThat(diff.failures()).isEmpty();
        assertThat(diff.text()).isEqualTo("""
                        3 contacts compared
                        segment 'gone': 0 enter, 1 leaves
                        segment 'adult': 0 enter, 1 leaves
                        segment 'active': 2 enter, 0 leave""");
        assertThat(diff).hasToString(diff.text());
    }

    @Test
    void whereNothingChangedNobodyMoves() {
        SegmentEngine<Customer> engine = engine(segment("adult", AGE, 18));
        MembershipDiff<Customer> diff = MembershipDiff.of(engine, engine, List.of(CHILD, TEEN), AS_OF);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.moves("adult").isEmpty()).isTrue();
        assertThat(diff.text()).isEqualTo("2 contacts compared");
    }

    @Test
    void contactsThatFailAreNotLost() {
        SegmentEngine<Customer> byAge = engine(segment("s", AGE, 18));
        SegmentEngine<Customer> byVisits = engine(segment("s", VISITS, 3));
        List<Customer> contacts = List.of(TEEN, BROKEN, GROWN);
        MembershipDiff<Customer> later = MembershipDiff.of(byAge, byVisits, contacts, AS_OF);
        assertThat(later.compared()).isEqualTo(2);
        assertThat(later.moves()).containsExactly(new Moves<>("s", List.of(), List.of(TEEN)));
        assertThat(later.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.contact()).isEqualTo(BROKEN);
            assertThat(failure.before()).isEmpty();
            assertThat(failure.after()).map(EvaluationException::contact).contains("broken");
            assertThat(failure.toString()).startsWith("after: segment 's', contact 'broken'");
        });
        assertThat(later.text()).contains("\nfailed after: segment 's', contact 'broken'");
        assertThat(MembershipDiff.of(byVisits, byAge, contacts, AS_OF).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.after()).isEmpty());
        assertThat(MembershipDiff.of(byVisits, byVisits, contacts, AS_OF).failures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.toString()).startsWith("before: ").contains("; after: "));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        SegmentEngine<Customer> engine = engine(segment("s", AGE, 18));
        assertThatThrownBy(() -> MembershipDiff.of(engine, engine, Arrays.asList(TEEN, null), AS_OF))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("contact");
        assertThatThrownBy(() -> MembershipDiff.of(engine, engine, List.of(TEEN), Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        MembershipDiff.of(engine, engine, List.of(TEEN), AS_OF).moves("t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown segment 't'; neither catalogue has it");
        assertThatThrownBy(() -> new FailedContact<>(TEEN, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
