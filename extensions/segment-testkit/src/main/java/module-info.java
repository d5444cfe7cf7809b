/** Proves that every evaluator means the same: a reference, random worlds, and a check that holds one against the other. */
module dev.segmentkit.testkit {
    requires transitive dev.segmentkit.core;
    requires re2j;
    requires static com.google.errorprone.annotations;

    exports dev.segmentkit.testkit;
    exports dev.segmentkit.testkit.random;
    exports dev.segmentkit.testkit.reference;
    exports dev.segmentkit.testkit.text;
}
