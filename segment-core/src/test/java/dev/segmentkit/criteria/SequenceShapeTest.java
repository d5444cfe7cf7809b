package dev.segmentkit.criteria;

import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.hours;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.matching;
import static dev.segmentkit.fixture.Sentences.minutes;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.sequenceWithin;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.DEVICE;
import static dev.segmentkit.fixture.Shop.FOR_PLAN;
import static dev.segmentkit.fixture.Shop.ON_TRIAL;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** E3 and B8: how sequences are written, and which are refused. */
class SequenceShapeTest {
    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable made) {
        return assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class TheText {
        @Test
        void names_the_first_events_and_each_step() {
            assertThat(sequence(purchases(inLast(7, DAYS)), followedBy(aLogin()), followedBy(aPurchase()))
                            .text())
                    .isEqualTo("purchase in the last 7 days, followed by login, followed by purchase");
        }

        @Test
        void names_filters_ties_and_limits() {
            assertThat(sequence(
                                    purchases(that(QUANTITY, is(2L)), ever()),
                                    within(
                                            hours(24),
                                            matching(
                                                    notFollowedBy(aPurchase(that(QUANTITY, is(3L)))),
                                                    new PropertyMatch(CATEGORY, CATEGORY),
                                                    new PropertyMatch(AMOUNT, AMOUNT))))
                            .text())
                    .isEqualTo(
                            "purchase where (quantity is 2) at any time,"
                                    + " not followed by purchase where (quantity is 3)"
                                    + " with (category = category of purchase) and (amount = amount of purchase) within 24 hours");
        }

        @Test
        void ends_with_the_limit_of_the_whole() {
            assertThat(sequenceWithin(days(2), purchases(ever()), within(hours(24), followedBy(aLogin())))
                            .toString())
                    .isEqualTo("purchase at any time, followed by login within 24 hours, all within 2 days");
        }

        @Test
        void quotes_names_that_are_not_single_words() {
            assertThat(new PropertyMatch(ON_TRIAL, FOR_PLAN).toString())
                    .isEqualTo("('for plan' = 'on trial' of login)");
        }

        @Test
        void stands_in_brackets_where_criteria_meet() {
            Criterion sequence = sequence(purchases(ever()), followedBy(aLogin()));
            assertThat(AllOf.of(sequence, Constant.EVERYONE).text())
                    .isEqualTo("(purchase at any time, followed by login) and everyone");
            assertThat(new Not(sequence).text()).isEqualTo("not (purchase at any time, followed by login)");
        }

        @Test
        void of_a_step_stands_for_itself() {
            assertThat(within(hours(1), followedBy(aLogin())).toString()).isEqualTo("followed by login within 1 hour");
        }
    }

    @Test
    void a_sequence_needs_a_second_step() {
        refused(() -> sequence(purchases(ever())))
                .hasMessage("a sequence that begins with purchase at any time has no second step: say what follows");
    }

    @Nested
    class WhatMustNotHappenAtTheEnd {
        @Test
        void needs_a_limit() {
            refused(() -> sequence(purchases(ever()), notFollowedBy(aLogin())))
                    .hasMessage("'not followed by login' at the end of a sequence needs a limit:"
                            + " nobody knows what is still to come");
        }

        @Test
        void needs_one_each() {
            refused(() -> sequence(
                            purchases(ever()), notFollowedBy(aPurchase()), within(hours(1), notFollowedBy(aLogin()))))
                    .hasMessageStartingWith("'not followed by purchase' at the end of a sequence needs a limit");
        }

        @Test
        void may_have_that_of_the_whole() {
            assertThat(sequenceWithin(hours(1), purchases(ever()), notFollowedBy(aLogin()))
                            .within())
                    .contains(hours(1));
        }

        @Test
        void needs_none_before_what_must_happen() {
            assertThat(sequence(
                                    purchases(ever()),
                                    notFollowedBy(aLogin()),
                                    followedBy(aPurchase()),
                                    within(hours(1), notFollowedBy(aLogin())))
                            .steps())
                    .hasSize(3);
        }
    }

    @Nested
    class Ties {
        private static final PropertyMatch SAME_CATEGORY = new PropertyMatch(CATEGORY, CATEGORY);
        private static final PropertyMatch SAME_DEVICE = new PropertyMatch(CATEGORY, DEVICE);

        @Test
        void are_made_of_properties() {
            refused(() -> new PropertyMatch(COUNTRY, CATEGORY))
                    .hasMessage("events are matched by their properties, got attribute 'country'");
            refused(() -> new PropertyMatch(CATEGORY, COUNTRY))
                    .hasMessage("events are matched by their properties, got attribute 'country'");
        }

        @Test
        void are_made_of_properties_of_one_type() {
            refused(() -> new PropertyMatch(CATEGORY, QUANTITY))
                    .hasMessage("property 'quantity' of event 'purchase' is a whole number and never the same as"
                            + " property 'category' of event 'purchase', which is a text");
        }

        @Test
        void are_of_the_event_of_the_step() {
            refused(() -> matching(followedBy(aLogin()), SAME_CATEGORY))
                    .hasMessage("property 'category' of event 'purchase' is no property of event 'login'");
        }

        @Test
        void are_to_an_earlier_event() {
            refused(() -> sequence(
                            logins(ever()), matching(followedBy(aLogin()), SAME_DEVICE), followedBy(aPurchase())))
                    .hasMessage("property 'device' of event 'login' cannot match property 'category' of event"
                            + " 'purchase': no such event comes before it in the sequence");
        }

        @Test
        void are_to_an_event_that_must_happen() {
            refused(() -> sequence(
                            logins(ever()), notFollowedBy(aPurchase()), matching(followedBy(aLogin()), SAME_DEVICE)))
                    .hasMessageContaining("no such event comes before it");
        }

        @Test
        void are_to_the_nearest_of_the_event_type() {
            EventSequence sequence = sequence(
                    purchases(ever()),
                    followedBy(aPurchase()),
                    notFollowedBy(aPurchase()),
                    matching(followedBy(aLogin()), SAME_DEVICE),
                    matching(followedBy(aPurchase()), SAME_CATEGORY));
            assertThat(sequence.partner(4, SAME_DEVICE)).isEqualTo(1);
            assertThat(sequence.partner(1, SAME_CATEGORY)).isZero();
            assertThat(sequence.partner(4, SAME_CATEGORY)).isEqualTo(1);
        }
    }

    @Test
    void a_sequence_is_implicit_and_has_no_children() {
        Criterion sequence = sequence(purchases(ever()), followedBy(aLogin()));
        assertThat(sequence.family()).isEqualTo(Family.IMPLICIT);
        assertThat(sequence.children()).isEmpty();
    }

    @Test
    void a_sequence_does_not_change_with_the_lists_it_was_made_of() {
        List<SequenceStep> steps = new java.util.ArrayList<>(List.of(followedBy(aLogin())));
        EventSequence sequence = new EventSequence(purchases(ever()), steps, Optional.empty());
        steps.clear();
        assertThat(sequence.steps()).hasSize(1);
    }

    @Test
    void a_filter_takes_no_sequence() {
        refused(() -> aPurchase(sequence(purchases(ever()), followedBy(aLogin()))))
                .hasMessage("a filter of event 'purchase' can test its properties only,"
                        + " got: purchase at any time, followed by login");
    }

    @Test
    void sequences_of_equal_text_are_equal() {
        Criterion one = sequence(purchases(ever()), within(hours(1), followedBy(aLogin())));
        assertThat(one)
                .isEqualTo(sequence(purchases(ever()), within(hours(1), followedBy(aLogin()))))
                .isNotEqualTo(sequence(purchases(ever()), within(minutes(60), followedBy(aLogin()))));
    }
}
