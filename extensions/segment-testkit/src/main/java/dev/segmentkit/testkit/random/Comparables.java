package dev.segmentkit.testkit.random;

import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Optional;

/** Where other values come from that a value can be compared with. */
interface Comparables {
    /** Something of a type, if there is any. */
    Optional<Subject<?>> of(ValueType type);
}
