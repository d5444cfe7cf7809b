package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.followedBy;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.not;
import static dev.segmentkit.dsl.Segments.notFollowedBy;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.BRAND;
import static dev.segmentkit.dsl.Shop.CART_ADD;
import static dev.segmentkit.dsl.Shop.CART_OF_ADD;
import static dev.segmentkit.dsl.Shop.CART_OF_PURCHASE;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.GIFT;
import static dev.segmentkit.dsl.Shop.LOGIN;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.dsl.Shop.CartAdd;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.vocabulary.EventType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sentences about events that follow each other say. */
class SequenceSentencesTest {
    private final EventsClause<CartAdd> added = event(CART_ADD).inLast(days(7));

    private static EventPattern all(EventType<?> type) {
        return new EventPattern(type, Constant.EVERYONE);
    }

    @Test
    void one_event_follows_another() {
        assertText(added.followedBy(PURCHASE).within(hours(24)))
                .isEqualTo("'cart add' in the last 7 days, followed by purchase within 24 hours");
        assertText(added.followedBy(PURCHASE).later()).isEqualTo("'cart add' in the last 7 days, followed by purchase");
        assertText(not(added.followedBy(PURCHASE).later()))
                .isEqualTo("not ('cart add' in the last 7 days, followed by purchase)");
    }

    @Test
    void one_event_does_not_follow_another() {
        assertText(added.notFollowedBy(PURCHASE)
                        .matching(CART_OF_ADD, CART_OF_PURCHASE)
                        .within(hours(24)))
                .isEqualTo("'cart add' in the last 7 days,"
                        + " not followed by purchase with (cart = cart of 'cart add') within 24 hours");
    }

    @Test
    void a_step_has_filters_of_its_own() {
        assertText(added.followedBy(PURCHASE)
                        .where(property(AMOUNT).isAtLeast(50))
                        .matching(CART_OF_ADD, CART_OF_PURCHASE)
                        .matching(CART_OF_ADD, BRAND)
                        .where(property(GIFT).isTrue())
                        .within(hours(24)))
                .isEqualTo("'cart add' in the last 7 days,"
                        + " followed by purchase where (amount is at least 50 and gift is true)"
                        + " with (cart = cart of 'cart add') and (brand = cart of 'cart add') within 24 hours");
        assertText(added.notFollowedBy(PURCHASE)
                        .where(property(AMOUNT).isAtLeast(50))
                        .within(hours(24)))
                .isEqualTo("'cart add' in the last 7 days,"
                        + " not followed by purchase where (amount is at least 50) within 24 hours");
    }

    @Test
    void several_steps_follow() {
        assertText(added.then(
                        notFollowedBy(LOGIN).meanwhile(),
                        followedBy(PURCHASE)
                                .matching(CART_OF_ADD, CART_OF_PURCHASE)
                                .within(hours(1)),
                        notFollowedBy(CART_ADD)
                                .where(property(CART_OF_ADD).isKnown())
                                .within(days(2))))
                .isEqualTo("'cart add' in the last 7 days, not followed by login,"
                        + " followed by purchase with (cart = cart of 'cart add') within 1 hour,"
                        + " not followed by 'cart add' where (cart is known) within 2 days");
        assertText(added.thenWithin(
                        days(3),
                        followedBy(LOGIN).later(),
                        notFollowedBy(PURCHASE)
                                .matching(CART_OF_ADD, CART_OF_PURCHASE)
                                .meanwhile()))
                .isEqualTo("'cart add' in the last 7 days, followed by login,"
                        + " not followed by purchase with (cart = cart of 'cart add'), all within 3 days");
    }

    @Test
    void the_sentence_is_a_tree() {
        EventSelection first = new EventSelection(all(CART_ADD), new Rolling(days(7)));
        SequenceStep absent = new SequenceStep(
                SequenceStep.Kind.NOT_FOLLOWED_BY,
                all(PURCHASE),
                List.of(new PropertyMatch(CART_OF_ADD, CART_OF_PURCHASE)),
                Optional.of(hours(24)));
        SequenceStep login = new SequenceStep(SequenceStep.Kind.FOLLOWED_BY, all(LOGIN), List.of(), Optional.empty());

        assertThat(added.notFollowedBy(PURCHASE)
                        .matching(CART_OF_ADD, CART_OF_PURCHASE)
                        .within(hours(24)))
                .isEqualTo(new EventSequence(first, List.of(absent), Optional.empty()));
        assertThat(added.followedBy(LOGIN).later())
                .isEqualTo(added.then(followedBy(LOGIN).later()))
                .isEqualTo(new EventSequence(first, List.of(login), Optional.empty()));
        assertThat(added.thenWithin(
                        days(3),
                        followedBy(LOGIN).later(),
                        notFollowedBy(PURCHASE)
                                .matching(CART_OF_ADD, CART_OF_PURCHASE)
                                .within(hours(24))))
                .isEqualTo(new EventSequence(first, List.of(login, absent), Optional.of(days(3))));
    }

    @Test
    void a_clause_can_be_continued_twice() {
        NotFollowedByClause<Shop.Purchase> clause = added.notFollowedBy(PURCHASE);

        assertText(clause.where(property(GIFT).isTrue()).within(hours(1))).contains(" where ");
        assertText(clause.matching(CART_OF_ADD, CART_OF_PURCHASE).within(hours(1)))
                .contains(" with ");
        assertText(clause.within(hours(1)))
                .isEqualTo("'cart add' in the last 7 days, not followed by purchase within 1 hour");
    }

    @Test
    void what_cannot_be_decided_or_tied_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added.then(notFollowedBy(PURCHASE).meanwhile()))
                .withMessage("'not followed by purchase' at the end of a sequence needs a limit:"
                        + " nobody knows what is still to come");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(LOGIN)
                        .ever()
                        .followedBy(PURCHASE)
                        .matching(CART_OF_ADD, CART_OF_PURCHASE)
                        .later())
                .withMessageContaining("no such event comes before it in the sequence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added.followedBy(PURCHASE).matching(COUNTRY, CART_OF_PURCHASE))
                .withMessageContaining("events are matched by their properties, got");
    }
}
