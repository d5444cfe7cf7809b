package dev.segmentkit.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an evaluation keeps, and what it forgets with the next contact. */
class EvaluationTest {
    private static final Instant NOW = Instant.parse("2024-03-15T12:00:00Z");

    private final Slots slots = new Slots();
    private int worked;

    private Evaluation<String> evaluation() {
        return new Evaluation<>("anna", NOW, contact -> {
            worked++;
            return contact.equals("anna") ? Optional.empty() : Optional.of(Instant.EPOCH);
        });
    }

    private String greeting(Evaluation<String> evaluation) {
        worked++;
        return evaluation.contact() + " at " + evaluation.asOf();
    }

    /** Counts the contacts that it was made ready for; some of them are broken. */
    private static final class Room implements Refillable {
        private final Evaluation<String> evaluation;
        private int filled;

        Room(Evaluation<String> evaluation) {
            this.evaluation = evaluation;
        }

        @Override
        public void refill() {
            if (evaluation.contact().equals("broken")) {
                throw new IllegalStateException("broken");
            }
            filled++;
        }
    }

    @Test
    void whatDependsOnTheContactIsWorkedOutOnceForEach() {
        Once<String, String> greeting = new Once<>(slots.next(), this::greeting);
        Evaluation<String> evaluation = evaluation();
        assertThat(greeting.of(evaluation)).isSameAs(greeting.of(evaluation)).startsWith("anna");
        evaluation.reset("bert", NOW);
        assertThat(greeting.of(evaluation)).isSameAs(greeting.of(evaluation)).startsWith("bert");
        evaluation.reset("bert", NOW);
        assertThat(greeting.of(evaluation)).startsWith("bert");
        assertThat(worked).isEqualTo(3);
    }

    @Test
    void whatDependsOnAsOfOnlyIsWorkedOutOnceForEachMoment() {
        Once<String, String> greeting = new Once<>(slots.ofMoment(), this::greeting);
        Evaluation<String> evaluation = evaluation();
        String first = greeting.of(evaluation);
        evaluation.reset("bert", Instant.parse("2024-03-15T12:00:00Z"));
        assertThat(greeting.of(evaluation)).isSameAs(first);
        evaluation.reset("bert", NOW.plusSeconds(1));
        assertThat(greeting.of(evaluation)).endsWith("01Z");
        evaluation.reset("anna", NOW);
        assertThat(greeting.of(evaluation)).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void whatIsFilledAgainIsTheSame() {
        Refilled<String, Room> room = new Refilled<>(slots.next(), Room::new);
        Evaluation<String> evaluation = evaluation();
        Room first = room.of(evaluation);
        assertThat(room.of(evaluation)).isSameAs(first);
        assertThat(first.filled).isOne();
        evaluation.reset("bert", NOW);
        assertThat(room.of(evaluation)).isSameAs(first);
        assertThat(first.filled).isEqualTo(2);
    }

    @Test
    void whatThrewIsTriedAgain() {
        Refilled<String, Room> room = new Refilled<>(slots.next(), Room::new);
        Evaluation<String> evaluation = evaluation();
        Room first = room.of(evaluation);
        evaluation.reset("broken", NOW);
        assertThatThrownBy(() -> room.of(evaluation)).hasMessage("broken");
        assertThatThrownBy(() -> room.of(evaluation)).hasMessage("broken");
        evaluation.reset("bert", NOW);
        assertThat(room.of(evaluation)).isSameAs(first);
        assertThat(first.filled).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownIsReadOnceForEachContact() {
        Evaluation<String> evaluation = evaluation();
        assertThat(evaluation.unknownUntil()).isEmpty();
        assertThat(evaluation.unknownUntil()).isEmpty();
        evaluation.reset("bert", NOW);
        assertThat(evaluation.unknownUntil()).contains(Instant.EPOCH);
        assertThat(worked).isEqualTo(2);
    }
}
