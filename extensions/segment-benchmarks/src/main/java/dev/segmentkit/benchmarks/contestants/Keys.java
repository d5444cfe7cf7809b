package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.toMap;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.benchmarks.workload.Activity;
import dev.segmentkit.benchmarks.workload.ActivityField;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.DateField;
import dev.segmentkit.benchmarks.workload.FlagField;
import dev.segmentkit.benchmarks.workload.MomentField;
import dev.segmentkit.benchmarks.workload.NumberField;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.TextField;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The engine's names for what customers have, and how it reads them. */
public final class Keys {
    private static final Map<TextField, TextAttribute<Contact>> TEXTS =
            keys(TextField.class, field -> Attributes.text(field.property()));
    private static final Map<NumberField, WholeNumberAttribute<Contact>> NUMBERS =
            keys(NumberField.class, field -> Attributes.wholeNumber(field.property()));
    private static final Map<MomentField, MomentAttribute<Contact>> MOMENTS =
            keys(MomentField.class, field -> Attributes.moment(field.property()));
    private static final Map<DateField, DateAttribute<Contact>> DATES =
            keys(DateField.class, field -> Attributes.date(field.property()));
    private static final Map<FlagField, FlagAttribute<Contact>> FLAGS =
            keys(FlagField.class, field -> Attributes.flag(field.property()));
    private static final Map<SetField, TextSetAttribute<Contact>> SETS =
            keys(SetField.class, field -> Attributes.textSet(field.property()));
    private static final Map<ActivityField, EventType<Activity>> ACTIVITIES =
            keys(ActivityField.class, field -> EventType.named(field.property()));
    private static final Map<ActivityField, WholeNumberAttribute<Activity>> CENTS =
            keys(ActivityField.class, field -> key(field).wholeNumber("cents"));

    private Keys() {}

    static TextAttribute<Contact> key(TextField field) {
        return Objects.requireNonNull(TEXTS.get(field));
    }

    static WholeNumberAttribute<Contact> key(NumberField field) {
        return Objects.requireNonNull(NUMBERS.get(field));
    }

    static MomentAttribute<Contact> key(MomentField field) {
        return Objects.requireNonNull(MOMENTS.get(field));
    }

    static DateAttribute<Contact> key(DateField field) {
        return Objects.requireNonNull(DATES.get(field));
    }

    static FlagAttribute<Contact> key(FlagField field) {
        return Objects.requireNonNull(FLAGS.get(field));
    }

    static TextSetAttribute<Contact> key(SetField field) {
        return Objects.requireNonNull(SETS.get(field));
    }

    static EventType<Activity> key(ActivityField field) {
        return Objects.requireNonNull(ACTIVITIES.get(field));
    }

    static WholeNumberAttribute<Activity> cents(ActivityField field) {
        return Objects.requireNonNull(CENTS.get(field));
    }

    /** Reads customers straight from their getters. */
    public static Binding<Customer> binding() {
        Binding.Builder<Customer> binding = Binding.to(Customer.class).id(Customer::id);
        TEXTS.forEach((field, key) -> binding.attribute(key, field.reader()));
        NUMBERS.forEach((field, key) -> binding.number(key, field.reader()));
        MOMENTS.forEach((field, key) -> binding.attribute(key, field.reader()));
        DATES.forEach((field, key) -> binding.attribute(key, field.reader()));
        FLAGS.forEach((field, key) -> binding.attribute(key, field.reader()));
        SETS.forEach((field, key) -> binding.texts(key, field.reader()));
        ACTIVITIES.forEach((field, key) -> binding.events(
                key,
                field.reader(),
                fields -> fields.id(Activity::id)
                        .occurredAt(Activity::at)
                        .wholeNumber(cents(field), Activity::cents)
                        .property(key.text("category"), Activity::category)));
        return binding.build();
    }

    private static <F extends Enum<F>, K> Map<F, K> keys(Class<F> fields, Function<F, K> key) {
        return Arrays.stream(fields.getEnumConstants())
                .collect(toMap(field -> field, key, (one, other) -> one, () -> new EnumMap<>(fields)));
    }
}
