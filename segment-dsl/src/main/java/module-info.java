/** The language: explicit and implicit criteria as sentences. */
module dev.segmentkit.dsl {
    requires transitive dev.segmentkit.core;
    requires static com.google.errorprone.annotations;

    exports dev.segmentkit.dsl;
}
