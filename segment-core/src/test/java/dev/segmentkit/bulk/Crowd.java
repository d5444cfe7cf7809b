package dev.segmentkit.bulk;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.inSegment;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.COUNTRY;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many people, of a host's own class, and the segments that they are in. */
final class Crowd {
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    static final Segment ADULTS = segment("adults", that(AGE, isAtLeast(18L)));
    static final Segment TEENS = segment("teens", that(AGE, isBetween(13L, 19L)));
    static final Segment GERMANS = segment("germans", that(COUNTRY, is("DE")));
    static final Segment GERMAN_ADULTS = segment("german adults", allOf(inSegment("germans"), inSegment("adults")));
    static final Segment MARTIANS = segment("martians", that(COUNTRY, is("Mars")));
    static final Segment CHILDREN = segment("children", not(inSegment("adults")));
    static final SegmentCatalog CATALOG = SegmentCatalog.of(ADULTS, TEENS, GERMANS, GERMAN_ADULTS, MARTIANS, CHILDREN);

    static final SegmentEngine<Person> ENGINE = engine(Person::age);

    /** Number and age are below 0 where reading them is to fail. */
    record Person(int number, long age, @Nullable String country) {
        String id() {
            return "p-" + number;
        }
    }

    private Crowd() {}

    /** The engine over people whose age is read like this; what is below 0 cannot be read. */
    static SegmentEngine<Person> engine(ToLongFunction<Person> age) {
        return SegmentEngine.compile(
                CATALOG,
                Binding.to(Person.class)
                        .id(Person::id)
                        .attribute(COUNTRY, Person::country)
                        .number(AGE, person -> {
                            long read = age.applyAsLong(person);
                            if (read < 0) {
                                throw new IllegalStateException("no age below 0");
                            }
                            return read;
                        })
                        .build());
    }

    static BulkClassification<Person> bulk() {
        return BulkClassification.of(ENGINE, NOW);
    }

    static Person person(int number) {
        return new Person(number, number % 90, "DE");
    }

    static Person broken(int number) {
        return new Person(number, -1, "DE");
    }

    /** People numbered from 0. */
    static List<Person> people(int number) {
        return IntStream.range(0, number).mapToObj(Crowd::person).toList();
    }

    static List<Person> randomPeople(int number, long seed) {
        Random random = new Random(seed);
        String[] countries = {"DE", "AT", "CH", null};
        return IntStream.range(0, number)
                .mapToObj(i -> new Person(i, random.nextInt(90), countries[random.nextInt(countries.length)]))
                .toList();
    }

    /** What gives people without saying how many. */
    static Iterable<Person> uncounted(Iterable<Person> people) {
        return people::iterator;
    }

    /** People without end. */
    static Iterable<Person> everybody() {
        return () -> IntStream.iterate(0, i -> i + 1).mapToObj(Crowd::person).iterator();
    }

    /** So many people, and then an iterator that breaks. */
    static Iterable<Person> breakingAfter(int number) {
        return () -> {
            Iterator<Person> people = people(number).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Person next() {
                    if (!people.hasNext()) {
                        throw new IllegalStateException("connection lost");
                    }
                    return people.next();
                }
            };
        };
    }

    static ContactSink<Object> nowhere() {
        return (Object contact, Memberships memberships) -> {};
    }
}
