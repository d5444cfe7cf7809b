package dev.segmentkit.dsl;

import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MINUTES;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.WEEKS;
import static dev.segmentkit.time.TimeSpan.Unit.YEARS;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The language: everything a sentence begins with. Import it statically, {@code import static
 * dev.segmentkit.dsl.Segments.*}, and let completion do the rest: {@code attribute(...)}, {@code event(...)} and
 * {@code score(...)} begin sentences, {@code segment(...)} takes them.
 *
 * <p>A sentence ends as a {@link Condition}, an immutable value; what it holds back until then are clauses, whose types need
 * never be named.
 */
public final class Segments {
    private Segments() {}

    /**
     * A segment of that id, to be filled.
     *
     * <p>Example: {@code segment("adults").explicit(attribute(AGE).isAtLeast(18)).build()}
     */
    public static Segment.Builder segment(String id) {
        return Segment.builder(id);
    }

    /**
     * A sentence about an attribute that holds a text.
     *
     * <p>Example: {@code attribute(COUNTRY).is("DE")}
     */
    public static TextClause<Condition> attribute(TextAttribute<Contact> attribute) {
        return new TextClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a whole number.
     *
     * <p>Example: {@code attribute(AGE).isAtLeast(18)}
     */
    public static WholeNumberClause<Condition> attribute(WholeNumberAttribute<Contact> attribute) {
        return new WholeNumberClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds an exact decimal number.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isAtLeast(1_000)}
     */
    public static DecimalClause<Condition> attribute(DecimalAttribute<Contact> attribute) {
        return new DecimalClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a real number.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isAtLeast(0.8)}
     */
    public static RealClause<Condition> attribute(RealAttribute<Contact> attribute) {
        return new RealClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a flag.
     *
     * <p>Example: {@code attribute(OPTED_IN).isTrue()}
     */
    public static FlagClause<Condition> attribute(FlagAttribute<Contact> attribute) {
        return new FlagClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a date.
     *
     * <p>Example: {@code attribute(RENEWAL).isIn(BERLIN.nextMonth())}
     */
    public static DateClause<Condition> attribute(DateAttribute<Contact> attribute) {
        return new DateClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a moment.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isInLast(days(14))}
     */
    public static MomentClause<Condition> attribute(MomentAttribute<Contact> attribute) {
        return new MomentClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a choice.
     *
     * <p>Example: {@code attribute(PLAN).is(Plan.PRO)}
     */
    public static <C extends Enum<C>> ChoiceClause<C, Condition> attribute(ChoiceAttribute<Contact, C> attribute) {
        return new ChoiceClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a set of texts.
     *
     * <p>Example: {@code attribute(TAGS).contains("vip")}
     */
    public static TextSetClause<Condition> attribute(TextSetAttribute<Contact> attribute) {
        return new TextSetClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a place.
     *
     * <p>Example: {@code attribute(HOME).isWithin(10_000, new Place(52.52, 13.405))}
     */
    public static PlaceClause<Condition> attribute(PlaceAttribute<Contact> attribute) {
        return new PlaceClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence about an attribute that holds a version.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAtLeast(Version.of("2.1"))}
     */
    public static VersionClause<Condition> attribute(VersionAttribute<Contact> attribute) {
        return new VersionClause<>(new AttributeValue<>(attribute), Ending.CONTACT);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a text.
     *
     * <p>Example: {@code property(CATEGORY).is("shoes")}
     */
    public static <E> TextClause<EventCondition<E>> property(TextAttribute<E> property) {
        return new TextClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a whole number.
     *
     * <p>Example: {@code property(QUANTITY).isAtLeast(2)}
     */
    public static <E> WholeNumberClause<EventCondition<E>> property(WholeNumberAttribute<E> property) {
        return new WholeNumberClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds an exact decimal number.
     *
     * <p>Example: {@code property(AMOUNT).isAtLeast(100)}
     */
    public static <E> DecimalClause<EventCondition<E>> property(DecimalAttribute<E> property) {
        return new DecimalClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a real number.
     *
     * <p>Example: {@code property(DISCOUNT).isAtLeast(0.5)}
     */
    public static <E> RealClause<EventCondition<E>> property(RealAttribute<E> property) {
        return new RealClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a flag.
     *
     * <p>Example: {@code property(GIFT).isTrue()}
     */
    public static <E> FlagClause<EventCondition<E>> property(FlagAttribute<E> property) {
        return new FlagClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a date.
     *
     * <p>Example: {@code property(DELIVERY).isIn(BERLIN.thisWeek())}
     */
    public static <E> DateClause<EventCondition<E>> property(DateAttribute<E> property) {
        return new DateClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a moment.
     *
     * <p>Example: {@code property(PAID_AT).isInLast(days(7))}
     */
    public static <E> MomentClause<EventCondition<E>> property(MomentAttribute<E> property) {
        return new MomentClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a choice.
     *
     * <p>Example: {@code property(CHANNEL).is(Channel.SHOP)}
     */
    public static <E, C extends Enum<C>> ChoiceClause<C, EventCondition<E>> property(ChoiceAttribute<E, C> property) {
        return new ChoiceClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a set of texts.
     *
     * <p>Example: {@code property(LABELS).contains("gift")}
     */
    public static <E> TextSetClause<EventCondition<E>> property(TextSetAttribute<E> property) {
        return new TextSetClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a place.
     *
     * <p>Example: {@code property(SHOP_PLACE).isWithin(1_000, new Place(52.52, 13.405))}
     */
    public static <E> PlaceClause<EventCondition<E>> property(PlaceAttribute<E> property) {
        return new PlaceClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence, inside {@code where(...)}, about a property that holds a version.
     *
     * <p>Example: {@code property(CLIENT).isLessThan(Version.of("2.0"))}
     */
    public static <E> VersionClause<EventCondition<E>> property(VersionAttribute<E> property) {
        return new VersionClause<>(new AttributeValue<>(property), EventCondition::new);
    }

    /**
     * A sentence about the full years between a date and today; see {@link AgeInYears}.
     *
     * <p>Example: {@code ageInYears(BIRTH_DATE, BERLIN).isBetween(18, 25)}
     *
     * @param today the calendar that says which day it is
     */
    public static WholeNumberClause<Condition> ageInYears(DateAttribute<Contact> birthDate, ZonedCalendar today) {
        return new WholeNumberClause<>(new AgeInYears(birthDate, today.zone()), Ending.CONTACT);
    }

    /**
     * A sentence about the length of a text in code points.
     *
     * <p>Example: {@code lengthOf(CITY).isAtLeast(3)}
     */
    public static WholeNumberClause<Condition> lengthOf(TextAttribute<Contact> text) {
        return new WholeNumberClause<>(new TextLength(text), Ending.CONTACT);
    }

    /**
     * A sentence about how many texts are in a set.
     *
     * <p>Example: {@code sizeOf(TAGS).isAtLeast(3)}
     */
    public static WholeNumberClause<Condition> sizeOf(TextSetAttribute<Contact> texts) {
        return new WholeNumberClause<>(new SetSize(texts), Ending.CONTACT);
    }

    /**
     * A sentence about events of a type.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isAtLeast(3)}
     */
    public static <E> EventClause<E> event(EventType<E> type) {
        return new EventClause<>(FilteredEvents.of(type));
    }

    /**
     * A step of a sequence of several: an event that must come after the one before it.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(7)).then(followedBy(CART_ADD).within(hours(1)), followedBy(PURCHASE).later())}
     */
    public static <E> FollowedByClause<E, SequenceStep> followedBy(EventType<E> type) {
        return new FollowedByClause<>(FilteredEvents.of(type), List.of(), step -> step);
    }

    /**
     * A step of a sequence of several: an event that must not come between the one before it and the one after it.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(7)).then(followedBy(CART_ADD).later(), notFollowedBy(PURCHASE).within(hours(24)))}
     */
    public static <E> NotFollowedByStepClause<E> notFollowedBy(EventType<E> type) {
        return new NotFollowedByStepClause<>(FilteredEvents.of(type), List.of());
    }

    /**
     * So many hundredths.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isAtLeast(percent(40))}
     */
    public static Percentage percent(long hundredths) {
        return percent(BigDecimal.valueOf(hundredths));
    }

    /**
     * So many hundredths, exactly.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isAtLeast(percent(new BigDecimal("2.5")))}
     */
    public static Percentage percent(BigDecimal hundredths) {
        return new Percentage(hundredths);
    }

    /**
     * A score of that name, to which criteria are to be added with their points.
     *
     * <p>Example: {@code score(score("lead score").points(10, attribute(JOB).is("CTO")).points(20, event(DOWNLOAD).inLast(days(90)).happened()).cappedAt(25).build()).isAtLeast(20)}
     */
    public static ScoreClause score(String name) {
        return new ScoreClause(name, List.of(), Optional.empty());
    }

    /**
     * A sentence about a score.
     *
     * <p>Example: {@code score(LEAD_SCORE).isAtLeast(50)}
     */
    public static DecimalClause<Condition> score(Score score) {
        return new DecimalClause<>(score, Ending.CONTACT);
    }

    /**
     * How the points of a score get fewer: with each full span that has passed since a moment they lose the same share of what
     * they were at first, until nothing is left.
     *
     * <p>Example: {@code score(score("interest").points(15, event(WEBINAR).ever().happened(), fading(percent(10)).every(days(30)).since(event(WEBINAR).ever().last().moment())).build()).isAtLeast(10)}
     */
    public static FadingClause fading(Percentage share) {
        return new FadingClause(share.factor());
    }

    /**
     * What another segment of the catalogue says, UNKNOWN included.
     *
     * <p>Example: {@code inSegment("high-value").and(attribute(OPTED_IN).isTrue())}
     */
    public static Condition inSegment(String id) {
        return new SegmentReference(id);
    }

    /**
     * What another segment of the catalogue says, UNKNOWN included.
     *
     * <p>Example: {@code inSegment(HIGH_VALUE).and(attribute(OPTED_IN).isTrue())}
     */
    public static Condition inSegment(Segment segment) {
        return inSegment(segment.id());
    }

    /**
     * All must hold.
     *
     * <p>Example: {@code allOf(attribute(OPTED_IN).isTrue(), attribute(AGE).isAtLeast(18))}
     */
    public static AllOf allOf(Criterion first, Criterion second, Criterion... more) {
        return AllOf.of(first, second, more);
    }

    /**
     * All of these must hold, which may be known at run time only; a single one stands for itself.
     *
     * <p>Example: {@code allOf(List.of(attribute(OPTED_IN).isTrue(), attribute(AGE).isAtLeast(18)))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Criterion allOf(Iterable<? extends Criterion> criteria) {
        return AllOf.of(criteria);
    }

    /**
     * One must hold.
     *
     * <p>Example: {@code anyOf(attribute(COUNTRY).is("SE"), attribute(TAGS).contains("vip"))}
     */
    public static AnyOf anyOf(Criterion first, Criterion second, Criterion... more) {
        return AnyOf.of(first, second, more);
    }

    /**
     * One of these must hold, which may be known at run time only; a single one stands for itself.
     *
     * <p>Example: {@code anyOf(List.of(attribute(COUNTRY).is("SE"), attribute(TAGS).contains("vip")))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Criterion anyOf(Iterable<? extends Criterion> criteria) {
        return AnyOf.of(criteria);
    }

    /**
     * None may hold: the negation of {@link #anyOf}.
     *
     * <p>Example: {@code noneOf(attribute(TAGS).contains("bounced"), attribute(COUNTRY).is("SE"))}
     */
    public static Condition noneOf(Criterion first, Criterion second, Criterion... more) {
        return not(anyOf(first, second, more));
    }

    /**
     * None of these may hold, which may be known at run time only.
     *
     * <p>Example: {@code noneOf(List.of(attribute(TAGS).contains("bounced"), attribute(COUNTRY).is("SE")))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Condition noneOf(Iterable<? extends Criterion> criteria) {
        return not(anyOf(criteria));
    }

    /**
     * So-and-so many must hold.
     *
     * <p>Example: {@code atLeast(2, attribute(OPTED_IN).isTrue(), attribute(AGE).isAtLeast(18), attribute(TAGS).contains("vip"))}
     *
     * @throws IllegalArgumentException if count is not between 1 and the number of criteria
     */
    public static Condition atLeast(int count, Criterion first, Criterion second, Criterion... more) {
        return AtLeast.of(count, first, second, more);
    }

    /**
     * So-and-so many of these must hold, which may be known at run time only.
     *
     * <p>Example: {@code atLeast(1, List.of(attribute(OPTED_IN).isTrue(), attribute(TAGS).contains("vip")))}
     *
     * @throws IllegalArgumentException if there are fewer than two, or count is not between 1 and their number
     */
    public static Condition atLeast(int count, List<? extends Criterion> criteria) {
        return new AtLeast(count, List.copyOf(criteria));
    }

    /**
     * The opposite must hold; UNKNOWN stays UNKNOWN.
     *
     * <p>Example: {@code not(attribute(COUNTRY).is("SE").or(attribute(COUNTRY).is("NO")))}
     */
    public static Condition not(Criterion criterion) {
        return new Not(criterion);
    }

    /**
     * The criterion, with a stated answer in the place of UNKNOWN; for true, {@code orMissing()} at the end of a sentence says
     * the same.
     *
     * <p>Example: {@code ifUnknown(attribute(OPTED_IN).isTrue(), false)}
     */
    public static Condition ifUnknown(Criterion criterion, boolean answer) {
        return new IfUnknown(criterion, answer);
    }

    /**
     * Holds for every contact.
     *
     * <p>Example: {@code segment("all").where(everyone()).build()}
     */
    public static Condition everyone() {
        return Constant.EVERYONE;
    }

    /**
     * Holds for no contact.
     *
     * <p>Example: {@code segment("none").where(nobody()).build()}
     */
    public static Condition nobody() {
        return Constant.NOBODY;
    }

    /**
     * The opposite must hold for the event; an event that lacks the property does not count.
     *
     * <p>Example: {@code not(property(CATEGORY).is("gift").or(property(GIFT).isTrue()))}
     */
    public static <E> EventCondition<E> not(EventFilter<E> filter) {
        return new EventCondition<>(new Not(filter.criterion()));
    }

    /**
     * So many minutes, each of 60 seconds.
     *
     * <p>Example: {@code event(LOGIN).inLast(minutes(3)).happened()}
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public static TimeSpan minutes(long amount) {
        return TimeSpan.of(amount, MINUTES);
    }

    /**
     * So many hours, each of 60 minutes.
     *
     * <p>Example: {@code event(LOGIN).inLast(hours(3)).happened()}
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public static TimeSpan hours(long amount) {
        return TimeSpan.of(amount, HOURS);
    }

    /**
     * So many days, each of 24 hours.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(3)).happened()}
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public static TimeSpan days(long amount) {
        return TimeSpan.of(amount, DAYS);
    }

    /**
     * So many weeks, each of 7 times 24 hours.
     *
     * <p>Example: {@code event(LOGIN).inLast(weeks(3)).happened()}
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public static TimeSpan weeks(long amount) {
        return TimeSpan.of(amount, WEEKS);
    }

    /**
     * So many calendar months in a zone.
     *
     * <p>Example: {@code event(LOGIN).inLast(months(3, BERLIN)).happened()}
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public static TimeSpan months(long amount, ZonedCalendar calendar) {
        return TimeSpan.of(amount, MONTHS, calendar.zone());
    }

    /**
     * So many calendar years in a zone.
     *
     * <p>Example: {@code event(LOGIN).inLast(years(3, BERLIN)).happened()}
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public static TimeSpan years(long amount, ZonedCalendar calendar) {
        return TimeSpan.of(amount, YEARS, calendar.zone());
    }

    /**
     * The calendar of a time zone, its weeks starting on Monday; keep it in a constant.
     *
     * <p>Example: {@code event(PURCHASE).during(calendar("Europe/Berlin").thisMonth()).happened()}
     *
     * @throws java.time.DateTimeException if there is no such zone
     */
    public static ZonedCalendar calendar(String zone) {
        return ZonedCalendar.in(ZoneId.of(zone));
    }

    /**
     * The calendar of the contact's own time zone, its weeks starting on Monday; keep it in a constant.
     *
     * <p>Example: {@code event(PURCHASE).during(calendar(TIME_ZONE, "Europe/Berlin").today()).happened()}
     *
     * @param zone the attribute that holds the zone
     * @param fallback the zone of contacts without one
     * @throws java.time.DateTimeException if there is no such zone as the fallback
     */
    public static ZonedCalendar calendar(TextAttribute<Contact> zone, String fallback) {
        return ZonedCalendar.in(new ContactZone(zone, ZoneId.of(fallback)));
    }
}
