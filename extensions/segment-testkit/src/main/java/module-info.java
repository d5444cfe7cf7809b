/**
 * Proves that every evaluator means the same: a reference, cases of every rule, random worlds, and a check that holds one
 * evaluator against another.
 */
module dev.segmentkit.testkit {
    requires transitive dev.segmentkit.core;
    requires re2j;
    requires static com.google.errorprone.annotations;

    exports dev.segmentkit.testkit;
    exports dev.segmentkit.testkit.random;
    exports dev.segmentkit.testkit.reference;
    exports dev.segmentkit.testkit.text;
}
