package dev.segmentkit.examples.constants;

import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.vocabulary.Provenance.FORM;
import static dev.segmentkit.vocabulary.SegmentKind.DEMOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.GEOGRAPHIC;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.Vocabulary;

/** What a book club knows about its members. */
public final class ClubVocabulary {
    /** Stands for purchases in the types of their properties. */
    public interface Purchase {}

    /** Stands for logins. */
    public interface Login {}

    public static final DateAttribute<Contact> BIRTH_DATE = date("birth date", DEMOGRAPHIC, FORM);
    public static final TextAttribute<Contact> COUNTRY = text("country", GEOGRAPHIC, FORM);

    public static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    public static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");

    public static final EventType<Login> LOGIN = EventType.named("login");

    public static final Vocabulary VOCABULARY = Vocabulary.builder()
            .attributes(BIRTH_DATE, COUNTRY)
            .event(PURCHASE, AMOUNT)
            .event(LOGIN)
            .build();

    private ClubVocabulary() {}
}
