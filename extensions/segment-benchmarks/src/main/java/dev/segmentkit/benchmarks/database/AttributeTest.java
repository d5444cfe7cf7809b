package dev.segmentkit.benchmarks.database;

import static dev.segmentkit.dsl.Segments.attribute;

import dev.segmentkit.criteria.Criterion;
import java.time.Instant;
import java.time.LocalDate;

/** Tests of one attribute, in both languages. */
enum AttributeTest {
    GERMAN("country = 'DE'", attribute(Shop.COUNTRY).is("DE")),
    LATIN("country IN ('FR','IT','ES')", attribute(Shop.COUNTRY).isAnyOf("FR", "IT", "ES")),
    FROM_30("age >= 30", attribute(Shop.AGE).isAtLeast(30)),
    BELOW_55("age < 55", attribute(Shop.AGE).isLessThan(55)),
    FROM_25_TO_45("age BETWEEN 25 AND 45", attribute(Shop.AGE).isBetween(25, 45)),
    PRO("plan = 'pro'", attribute(Shop.PLAN).is("pro")),
    PAYING("plan <> 'free'", attribute(Shop.PLAN).isNot("free")),
    RICH("balance > 2500", attribute(Shop.BALANCE).isGreaterThan(2500)),
    NOT_VERY_RICH("balance < 8000", attribute(Shop.BALANCE).isLessThan(8000)),
    SUBSCRIBED("newsletter", attribute(Shop.NEWSLETTER).isTrue()),
    NOT_SUBSCRIBED("NOT newsletter", attribute(Shop.NEWSLETTER).isFalse()),
    BORN_BEFORE_1985("born_on < DATE '1985-01-01'", attribute(Shop.BORN_ON).isBefore(LocalDate.of(1985, 1, 1))),
    NEW(
            "signed_up > TIMESTAMPTZ '2022-06-01 00:00:00+00'",
            attribute(Shop.SIGNED_UP).isAfter(Instant.parse("2022-06-01T00:00:00Z"))),
    OF_CITY_17("city = 'city17'", attribute(Shop.CITY).is("city17")),
    OF_CITIES("city LIKE 'city1%'", attribute(Shop.CITY).startsWith("city1")),
    FREQUENT("visits > 50", attribute(Shop.VISITS).isGreaterThan(50)),
    NOT_VERY_FREQUENT("visits <= 120", attribute(Shop.VISITS).isAtMost(120)),
    CONTENT("rating >= 2.5", attribute(Shop.RATING).isAtLeast(2.5)),
    NOT_ENTHUSIASTIC("rating < 4.2", attribute(Shop.RATING).isLessThan(4.2)),
    OF_UNKNOWN_AGE("age IS NULL", attribute(Shop.AGE).isMissing());

    private final String sql;
    private final Criterion criterion;

    AttributeTest(String sql, Criterion criterion) {
        this.sql = sql;
        this.criterion = criterion;
    }

    Question question() {
        return Question.of(sql, criterion);
    }
}
