/** Vocabulary, criteria, segments, engine and explanations. */
@SuppressWarnings("module") // segment-json and segment-sql are built after this module
module dev.segmentkit.core {
    requires com.google.common;
    requires re2j;
    requires org.slf4j;
    // Of these, consumers need nothing at run time.
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.segmentkit;
    exports dev.segmentkit.binding;
    exports dev.segmentkit.bulk;
    exports dev.segmentkit.check;
    exports dev.segmentkit.criteria;
    exports dev.segmentkit.engine;
    exports dev.segmentkit.explain;
    exports dev.segmentkit.time;
    exports dev.segmentkit.vocabulary;
    // How problems quote what they found, and what they suggest, is the same everywhere.
    exports dev.segmentkit.internal.text to
            dev.segmentkit.json,
            dev.segmentkit.sql;
    // What day it is, too.
    exports dev.segmentkit.internal.calendar to
            dev.segmentkit.sql;
}
