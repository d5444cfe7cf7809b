package dev.segmentkit.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.fixture.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number without a box is the one that is read, whichever is asked for first. */
class ReaderNumberTest {
    private final Binding<Contact> binding = Binding.ofContacts(Shop.VOCABULARY);
    private final Slots slots = new Slots();
    private final QuestionCompiler<Contact, Contact> questions =
            QuestionCompiler.ofContacts(binding, slots, segment -> noSegment(), (segment, wanted) -> noSegment());
    private final ZoneReaders<Contact> zones = new ZoneReaders<>(binding, slots);
    private final SubjectCompiler<Contact, Contact> subjects = new SubjectCompiler<>(
            zones,
            Fields.of(binding),
            new EventFinders<>(binding, zones, slots),
            new CriterionCompilers<>(
                    new MatcherCompiler<>(questions, (segment, wanted) -> noSegment()),
                    new VerdictCompiler<>(questions, segment -> noSegment())));

    private static <T> T noSegment() {
        throw new IllegalStateException("there are no other segments");
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long
                || (value instanceof BigDecimal decimal
                        && decimal.stripTrailingZeros().scale() <= 0);
    }

    private static <A> boolean check(
            Reader<Contact, Contact, A> reader, Contact contact, Evaluation<Contact> evaluation, boolean numberFirst) {
        if (reader.range(contact, evaluation) != null) {
            return false;
        }
        long asked = numberFirst ? reader.number(contact, evaluation) : 0;
        A read = reader.read(contact, evaluation);
        long number = reader.number(contact, evaluation);
        assertThat(numberFirst ? asked : number).isEqualTo(number);
        if (number == Reader.NOT_A_NUMBER) {
            return false;
        }
        assertThat(read).isNotNull();
        assertThat(isWhole(read)).isTrue();
        assertThat(Comparability.exact(read)).isEqualByComparingTo(BigDecimal.valueOf(number));
        return true;
    }

    @Test
    void isTheOneThatIsRead() {
        List<Reader<Contact, Contact, ?>> readers = new ArrayList<>();
        for (Subject<?> measure : Measures.all()) {
            readers.add(subjects.of(measure).reader());
        }
        Histories histories = new Histories(9);
        Evaluation<Contact> evaluation = new Evaluation<>(
                histories.contact(),
                Histories.NOW,
                contact -> contact.historyKnownSince()
                        .filter(Instant.MIN::isBefore)
                        .map(Instants::previous));
        int[] numbers = new int[readers.size()];
        for (int round = 0; round < 300; round++) {
            Contact contact = histories.contact();
            evaluation.reset(contact, histories.asOf());
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += check(readers.get(i), contact, evaluation, (round + i) % 2 == 0) ? 1 : 0;
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            String text = Measures.all().get(i).text();
            boolean isNumber = text.startsWith("count")
                    || text.startsWith("sum of quantity")
                    || text.startsWith("days since")
                    || text.startsWith("length")
                    || text.contains("years");
            assertThat(numbers[i] > 0 || !isNumber).as(text).isTrue();
        }
    }

    @Test
    void equalMeasuresAreOne() {
        assertThat(subjects.of(Measures.all().get(0)).reader())
                .isSameAs(subjects.of(Measures.all().get(0)).reader());
    }
}
