/** Definitions as JSON: written, read, and compared. */
module dev.segmentkit.json {
    requires transitive dev.segmentkit.core;
    requires com.fasterxml.jackson.core;
    requires static com.google.errorprone.annotations;

    exports dev.segmentkit.json;
    exports dev.segmentkit.json.compare;
}
