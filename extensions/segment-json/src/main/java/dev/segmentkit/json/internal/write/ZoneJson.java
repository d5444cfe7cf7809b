package dev.segmentkit.json.internal.write;

import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Zone;

/** A time zone as JSON: the name of a fixed one; the attribute and the fallback of a contact's own. */
final class ZoneJson {
    private ZoneJson() {}

    static Json of(Zone zone) {
        if (zone instanceof ContactZone own) {
            return Fields.of("attribute", Scalar.text(own.attribute().name()))
                    .and("else", Scalar.text(own.fallback().getId()));
        }
        return Scalar.text(((FixedZone) zone).id().getId());
    }
}
