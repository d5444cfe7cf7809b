package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;

/** What explanations say of values. */
final class ValueReport {
    private ValueReport() {}

    /** Of the value of a test. */
    static <H, S, A> void add(
            Reader<H, S, A> reader, S subject, Evaluation<H> evaluation, String expected, Findings findings) {
        findings.add(Fact.Key.EXPECTED, expected);
        Truth unused = add(reader, subject, evaluation, findings);
    }

    private static <H, S, A> Truth add(Reader<H, S, A> reader, S subject, Evaluation<H> evaluation, Findings findings) {
        A actual = reader.read(subject, evaluation);
        if (actual == null) {
            findings.add(Fact.Key.MISSING, reader.missing());
        } else {
            findings.add(Fact.Key.ACTUAL, reader.format(actual));
        }
        reader.report(subject, evaluation, findings);
        return actual == null ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** Of a value that another one is compared with, or worked out from. */
    static <H, S> Explanation ofPart(String text, Reader<H, S, ?> reader, S subject, Evaluation<H> evaluation) {
        Findings findings = new Findings();
        Truth known = add(reader, subject, evaluation, findings);
        return new Explanation(
                Explanation.Node.MEASURE, text, known, findings.facts(), findings.events(), findings.parts());
    }
}
