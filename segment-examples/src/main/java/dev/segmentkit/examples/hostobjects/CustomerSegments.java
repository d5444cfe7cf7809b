package dev.segmentkit.examples.hostobjects;

import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.math.BigDecimal;

/** Keys, binding and segments of a host in one place. */
public final class CustomerSegments {
    /** {@code Contact} stands for whoever is in segments, also where the host has a class of its own. */
    public static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");

    /** The host's class does well as the type that stands for these events. */
    public static final EventType<Order> ORDER = EventType.named("order");

    public static final DecimalAttribute<Order> TOTAL = ORDER.decimal("total");

    /** Numbers are read as they are, here an Integer; what has another form in the host is converted on the way. */
    public static final Binding<Customer> BINDING = Binding.to(Customer.class)
            .id(Customer::email)
            .number(AGE, Customer::age)
            .events(
                    ORDER,
                    Customer::orders,
                    fields -> fields.id(order -> Long.toString(order.number()))
                            .occurredAt(Order::placedAt)
                            .property(TOTAL, order -> BigDecimal.valueOf(order.cents(), 2)))
            .build();

    public static final Segment ADULTS =
            segment("adults").explicit(attribute(AGE).isAtLeast(18)).build();

    public static final Segment BIG_SPENDERS = segment("big-spenders")
            .implicit(event(ORDER).inLast(days(365)).sum(TOTAL).isAtLeast(500))
            .build();

    public static final SegmentEngine<Customer> ENGINE =
            SegmentEngine.compile(SegmentCatalog.of(ADULTS, BIG_SPENDERS), BINDING);

    private CustomerSegments() {}
}
