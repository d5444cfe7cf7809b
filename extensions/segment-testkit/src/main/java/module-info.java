/** Conformance cases, and what tests of segments need. */
module dev.segmentkit.testkit {
    requires static com.google.errorprone.annotations;
    requires transitive dev.segmentkit.core;

    exports dev.segmentkit.testkit.text;
}
