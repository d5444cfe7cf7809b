package dev.segmentkit.criteria;

import static dev.segmentkit.criteria.Samples.AGE;
import static dev.segmentkit.criteria.Samples.AMOUNT;
import static dev.segmentkit.criteria.Samples.BIRTHDAY;
import static dev.segmentkit.criteria.Samples.COUNTRY;
import static dev.segmentkit.criteria.Samples.SCORE;
import static dev.segmentkit.criteria.Samples.TAGS;
import static dev.segmentkit.criteria.Samples.VIP;
import static dev.segmentkit.criteria.Samples.atLeast;
import static dev.segmentkit.criteria.Samples.happened;
import static dev.segmentkit.criteria.Samples.is;
import static dev.segmentkit.criteria.Samples.purchases;
import static dev.segmentkit.criteria.Samples.test;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.daysSinceLast;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.Ever;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorsTest {
    private static final Condition A = is(VIP, true);
    private static final Condition B = test(AGE, atLeast(18L));
    private static final SegmentReference LOYAL = new SegmentReference("loyal");

    private static final List<Criterion> ONE_OF_EACH = List.of(
            AllOf.of(A, B),
            AnyOf.of(A, B),
            AtLeast.of(1, A, B),
            new Not(A),
            A.orMissing(),
            Constant.EVERYONE,
            LOYAL,
            A,
            happened(purchases()));

    private static final List<Subject<?>> ONE_SUBJECT_OF_EACH = List.of(
            new AttributeValue<>(AGE),
            new AgeInYears(BIRTHDAY, Samples.BERLIN),
            new TextLength(COUNTRY),
            new SetSize(TAGS),
            count(purchases()),
            new PeriodCount(CalendarUnit.DAY, BERLIN_CALENDAR, 1, purchases()),
            momentOfLast(purchases()),
            daysSinceLast(purchases()),
            new EventValue<>(EventPosition.LAST, AMOUNT, purchases()),
            EventAggregate.sum(AMOUNT, purchases()),
            ratio(count(purchases()), count(purchases()), 1),
            score(points(1, A)));

    @Nested
    class Rewriting {
        private final CriterionRewriter nothing = new CriterionRewriter() {};
        private final CriterionRewriter inlining = new CriterionRewriter() {
            @Override
            public Criterion visit(SegmentReference reference) {
                return B;
            }
        };

        @Test
        void gives_back_the_same_instance_where_nothing_changes() {
            for (Criterion criterion : ONE_OF_EACH) {
                assertThat(criterion.accept(nothing)).isSameAs(criterion);
            }
        }

        @Test
        void rebuilds_all_combinations_above_a_change() {
            assertThat(AllOf.of(A, LOYAL).accept(inlining)).isEqualTo(AllOf.of(A, B));
            assertThat(AnyOf.of(A, LOYAL).accept(inlining)).isEqualTo(AnyOf.of(A, B));
            assertThat(AtLeast.of(2, A, LOYAL).accept(inlining)).isEqualTo(AtLeast.of(2, A, B));
            assertThat(new Not(LOYAL).accept(inlining)).isEqualTo(new Not(B));
            assertThat(LOYAL.orMissing().accept(inlining)).isEqualTo(B.orMissing());
            assertThat(new IfUnknown(LOYAL, false).accept(inlining)).isEqualTo(new IfUnknown(B, false));
            assertThat(new Not(AllOf.of(A, AnyOf.of(LOYAL, new Not(LOYAL)))).accept(inlining))
                    .isEqualTo(new Not(AllOf.of(A, AnyOf.of(B, new Not(B)))));
        }

        @Test
        void rewrites_the_criteria_of_scores_wherever_they_stand() {
            Score before = score(points(1, A), points(2, LOYAL));
            Score after = score(points(1, A), points(2, B));
            Subject<Long> count = count(purchases(new Ever()));

            assertThat(that(before, isAtLeast(BigDecimal.ONE)).accept(inlining))
                    .isEqualTo(that(after, isAtLeast(BigDecimal.ONE)));
            assertThat(that(ratio(count, before, 1), isAtLeast(BigDecimal.ONE)).accept(inlining))
                    .isEqualTo(that(ratio(count, after, 1), isAtLeast(BigDecimal.ONE)));
            assertThat(that(count, new SameAs(before)).accept(inlining)).isEqualTo(that(count, new SameAs(after)));
            assertThat(that(count, lessThan(before)).accept(inlining)).isEqualTo(that(count, lessThan(after)));
            Criterion unchanged = that(ratio(count, after, 1), lessThan(after));
            assertThat(unchanged.accept(inlining)).isSameAs(unchanged);
        }

        private ComparedWith lessThan(Subject<?> other) {
            return new ComparedWith(Comparison.Operator.LESS_THAN, BigDecimal.ONE, other);
        }

        @Test
        void keeps_the_instances_beside_a_change() {
            AnyOf beside = AnyOf.of(A, B);

            assertThat(AllOf.of(beside, LOYAL).accept(inlining).children().get(0))
                    .isSameAs(beside);
        }
    }

    @Nested
    class FallingBack {
        @Test
        void every_kind_that_is_not_dealt_with_falls_back() {
            FallbackCriterionVisitor<Criterion> visitor = new FallbackCriterionVisitor<>() {
                @Override
                protected Criterion otherwise(Criterion criterion) {
                    return criterion;
                }
            };

            for (Criterion criterion : ONE_OF_EACH) {
                assertThat(criterion.accept(visitor)).isSameAs(criterion);
            }
        }

        @Test
        void a_kind_that_is_dealt_with_does_not() {
            FallbackCriterionVisitor<String> visitor = new FallbackCriterionVisitor<>() {
                @Override
                public String visit(Not not) {
                    return "not";
                }

                @Override
                protected String otherwise(Criterion criterion) {
                    return "other";
                }
            };

            assertThat(ONE_OF_EACH.stream().map(criterion -> criterion.accept(visitor)))
                    .filteredOn("not"::equals)
                    .hasSize(1);
        }

        @Test
        void every_kind_of_subject_that_is_not_dealt_with_does() {
            FallbackSubjectVisitor<Subject<?>> visitor = new FallbackSubjectVisitor<>() {
                @Override
                protected Subject<?> otherwise(Subject<?> subject) {
                    return subject;
                }
            };

            assertThat(ONE_SUBJECT_OF_EACH)
                    .extracting(Object::getClass)
                    .doesNotHaveDuplicates()
                    .hasSize(12);
            for (Subject<?> subject : ONE_SUBJECT_OF_EACH) {
                assertThat(subject.<Subject<?>>accept(visitor)).isSameAs(subject);
            }
        }

        @Test
        void a_kind_of_subject_that_is_dealt_with_does_not() {
            FallbackSubjectVisitor<String> visitor = new FallbackSubjectVisitor<>() {
                @Override
                public String visit(EventCount count) {
                    return "count";
                }

                @Override
                protected String otherwise(Subject<?> subject) {
                    return "other";
                }
            };

            assertThat(ONE_SUBJECT_OF_EACH)
                    .filteredOn(subject -> subject.accept(visitor).equals("count"))
                    .containsExactly(count(purchases()));
        }
    }

    @Nested
    class Families {
        @ParameterizedTest
        @CsvSource({
            "NEUTRAL,NEUTRAL,NEUTRAL",
            "NEUTRAL,EXPLICIT,EXPLICIT",
            "NEUTRAL,IMPLICIT,IMPLICIT",
            "NEUTRAL,MIXED,MIXED",
            "EXPLICIT,EXPLICIT,EXPLICIT",
            "IMPLICIT,IMPLICIT,IMPLICIT",
            "EXPLICIT,IMPLICIT,MIXED",
            "EXPLICIT,MIXED,MIXED",
            "IMPLICIT,MIXED,MIXED",
            "MIXED,MIXED,MIXED"
        })
        void together_follow_the_table_in_either_order(Family one, Family other, Family together) {
            assertThat(one.and(other)).isEqualTo(together).isEqualTo(other.and(one));
        }

        @Test
        void are_those_of_what_is_looked_at() {
            assertThat(A.family()).isEqualTo(Family.EXPLICIT);
            assertThat(test(SCORE, atLeast(0.5)).family()).isEqualTo(Family.IMPLICIT);
            assertThat(happened(purchases()).family()).isEqualTo(Family.IMPLICIT);
            assertThat(new ValueTest<>(new EventCount(purchases()), atLeast(1L)).family())
                    .isEqualTo(Family.IMPLICIT);
            assertThat(new ValueTest<>(new TextLength(COUNTRY), atLeast(1L)).family())
                    .isEqualTo(Family.EXPLICIT);
            assertThat(Constant.EVERYONE.family()).isEqualTo(Family.NEUTRAL);
            assertThat(LOYAL.family()).isEqualTo(Family.NEUTRAL);
        }

        @Test
        void of_combinations_are_those_of_their_parts() {
            assertThat(AllOf.of(A, LOYAL, new Not(B)).family()).isEqualTo(Family.EXPLICIT);
            assertThat(AnyOf.of(A, happened(purchases()).orMissing()).family()).isEqualTo(Family.MIXED);
            assertThat(AtLeast.of(1, LOYAL, Constant.NOBODY).family()).isEqualTo(Family.NEUTRAL);
        }
    }
}
