package dev.segmentkit.internal.plan;

import dev.segmentkit.explain.Fact;

/** What explanations say of every test of a value. */
final class ValueReport {
    private ValueReport() {}

    static <H, S, A> void add(
            Reader<H, S, A> reader, S subject, Evaluation<H> evaluation, String expected, Findings findings) {
        A actual = reader.read(subject, evaluation);
        findings.add(Fact.Key.EXPECTED, expected);
        if (actual == null) {
            findings.add(Fact.Key.MISSING, reader.missing());
        } else {
            findings.add(Fact.Key.ACTUAL, reader.format(actual));
        }
        reader.report(subject, evaluation, findings);
    }
}
