package dev.segmentkit.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The traits of one attribute, complete: what a declaration leaves open is filled with the stated defaults. */
record Traits(Optional<SegmentKind> kind, Origin origin, Optional<Provenance> provenance, Sensitivity sensitivity) {

    static Traits of(String name, Origin defaultOrigin, AttributeTrait... given) {
        Optional<Provenance> provenance = only(name, Provenance.class, given);
        Origin origin = only(name, Origin.class, given)
                .orElseGet(() -> provenance.map(Provenance::usualOrigin).orElse(defaultOrigin));
        return new Traits(
                only(name, SegmentKind.class, given),
                origin,
                provenance,
                only(name, Sensitivity.class, given).orElse(Sensitivity.ORDINARY));
    }

    private static <T extends AttributeTrait> Optional<T> only(String name, Class<T> sort, AttributeTrait... given) {
        return Arrays.stream(given).filter(sort::isInstance).map(sort::cast).reduce((one, other) -> {
            throw new IllegalArgumentException(
                    "attribute '%s' has two traits of one sort, %s and %s: give one".formatted(name, one, other));
        });
    }
}
