package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host's collection that copies other elements than it says never shows those of another contact. */
class BrokenCollectionTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** Copies so many of its members, with or without null behind the last. */
    private static final class Copying extends AbstractList<String> {
        private final List<String> members;
        private final int said;
        private final int copied;
        private final boolean ended;

        Copying(List<String> members, int said, int copied, boolean ended) {
            this.members = members;
            this.said = said;
            this.copied = copied;
            this.ended = ended;
        }

        @Override
        public String get(int index) {
            return members.get(index);
        }

        @Override
        public int size() {
            return said;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T[] toArray(T[] array) {
            for (int i = 0; i < copied; i++) {
                array[i] = (T) members.get(i);
            }
            if (ended && copied < array.length) {
                array[copied] = null;
            }
            return array;
        }
    }

    private record Person(Collection<String> interests) {}

    private static Segment likes(String interest) {
        return segment(interest, that(INTERESTS, hasAnyOf(interest)));
    }

    private final SegmentEngine<Person> engine = SegmentEngine.compile(
            SegmentCatalog.of(likes("chess"), likes("golf"), likes("ski")),
            Binding.to(Person.class)
                    .id(person -> "p")
                    .texts(INTERESTS, Person::interests)
                    .build());
    private final Memberships memberships = engine.newMemberships();

    private List<String> after(Collection<String> earlier, Collection<String> interests) {
        engine.classify(new Person(earlier), NOW, memberships);
        Person person = new Person(interests);
        engine.classify(person, NOW, memberships);
        assertThat(memberships.toList())
                .isEqualTo(engine.catalog().segments().stream()
                        .filter(segment -> engine.matches(segment, person, NOW))
                        .toList());
        return memberships.toList().stream().map(Segment::id).toList();
    }

    @Test
    void itsMembersAreThoseThatItWalksThrough() {
        List<String> all = List.of("chess", "golf", "ski", "golf");
        for (int said = 0; said <= 4; said++) {
            for (int copied = 0; copied <= 4; copied++) {
                for (boolean ended : new boolean[] {true, false}) {
                    List<String> members = List.of("ski", "art", "art", "art");
                    assertThat(after(all, new Copying(members, said, copied, ended)))
                            .as("said %s, copied %s", said, copied)
                            .isEqualTo(said == 0 ? List.of() : List.of("ski"));
                }
            }
        }
    }

    @Test
    void anotherBrokenOneLeavesNothingEither() {
        List<String> all = List.of("chess", "golf", "ski", "golf");
        for (int said = 0; said < 4; said++) {
            Copying earlier = new Copying(all, said, 4, true);
            Copying later = new Copying(List.of("art", "art", "art", "art"), 4, 1, false);
            assertThat(after(earlier, later)).isEmpty();
        }
    }

    @Test
    void nullInItIsNoMember() {
        assertThat(after(List.of("chess", "chess", "chess"), Arrays.asList("ski", null, "golf")))
                .containsExactly("golf", "ski");
        assertThat(after(List.of("chess", "chess", "chess"), Arrays.asList((String) null)))
                .isEmpty();
    }
}
