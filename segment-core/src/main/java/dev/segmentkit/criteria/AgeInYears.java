package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import java.util.List;
import java.util.Optional;

/**
 * The full years between a date and the day of asOf: the age of whoever was born on that date. Someone born on 29 February
 * turns a year older on 1 March of years without one. Missing if the date is missing, or after the day of asOf.
 *
 * @param attribute the date, usually of birth
 * @param zone the zone that says which day it is
 */
public record AgeInYears(DateAttribute<?> attribute, Zone zone) implements WholeNumberSubject {
    public AgeInYears {
        requireNonNull(attribute, "attribute");
        requireNonNull(zone, "zone");
    }

    @Override
    public Optional<Attribute<?, ?>> reads() {
        return Optional.of(attribute);
    }

    @Override
    public List<Zone> zonesNeeded() {
        return List.of(zone);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "age by %s (%s)".formatted(Text.name(attribute.name()), zone.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
