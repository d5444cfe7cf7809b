package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sentence by recursive descent: one method for each place where a criterion may stand. */
final class CriterionParser {
    private final Sentence sentence;
    private final EventReader events;
    private final SubjectReader subjects;
    private final ExpectationReader expectations;

    CriterionParser(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        Names names = new Names(sentence, vocabulary);
        TimeReader times = new TimeReader(sentence, names);
        WindowReader windows = new WindowReader(sentence, times);
        LiteralReader literals = new LiteralReader(sentence);
        events = new EventReader(sentence, names, times, windows, type -> criterion(Optional.of(type)));
        ScoreReader scores = new ScoreReader(
                sentence, times, literals, () -> criterion(Optional.empty()), () -> subject(Optional.empty()));
        subjects = new SubjectReader(sentence, names, times, literals, events, scores);
        expectations = new ExpectationReader(sentence, literals, windows);
    }

    /** The whole sentence. */
    Criterion criterion() {
        Criterion criterion = criterion(Optional.empty());
        sentence.mustEnd();
        return criterion;
    }

    /** A combination, or a single criterion. */
    private Criterion criterion(Optional<EventType<?>> filtered) {
        Criterion first = operand(filtered);
        if (sentence.continuesWith("and")) {
            return AllOf.of(operands(first, "and", filtered));
        }
        if (sentence.reads(", false if missing")) {
            return new IfUnknown(first, false);
        }
        if (orMissing()) {
            sentence.mustRead("or missing");
            return new IfUnknown(first, true);
        }
        return sentence.continuesWith("or") ? AnyOf.of(operands(first, "or", filtered)) : first;
    }

    /** An attribute or event type named {@code missing} is followed by what is said of it. */
    private boolean orMissing() {
        Token next = sentence.ahead(2);
        return sentence.continuesWith("or missing") && (next.says(")") || next.kind() == Token.Kind.END);
    }

    private List<Criterion> operands(Criterion first, String separator, Optional<EventType<?>> filtered) {
        List<Criterion> operands = new ArrayList<>(List.of(first));
        while (sentence.reads(separator)) {
            operands.add(operand(filtered));
        }
        return operands;
    }

    private Criterion operand(Optional<EventType<?>> filtered) {
        if (sentence.reads("(")) {
            return bracketed(filtered);
        }
        if (sentence.reads("not (")) {
            return new Not(bracketed(filtered));
        }
        for (Constant constant : Constant.values()) {
            if (sentence.continuesWith(constant.text()) && isOver(1)) {
                sentence.mustRead(constant.text());
                return constant;
            }
        }
        if (sentence.reads("at least")) {
            return atLeast(filtered);
        }
        if (sentence.reads("in segment")) {
            return new SegmentReference(sentence.name("the id of a segment"));
        }
        return events.begins() ? events.criterion() : expectations.test(subject(filtered), () -> subject(filtered));
    }

    private Criterion bracketed(Optional<EventType<?>> filtered) {
        Criterion criterion = criterion(filtered);
        sentence.mustRead(")");
        return criterion;
    }

    private AtLeast atLeast(Optional<EventType<?>> filtered) {
        int count = sentence.word("a number of criteria", Integer::valueOf);
        sentence.mustRead("of [");
        List<Criterion> children = operands(operand(filtered), ";", filtered);
        sentence.mustRead("]");
        return new AtLeast(count, children);
    }

    /** Whether a criterion can be over so many tokens ahead: a name would be followed by what is said of it. */
    private boolean isOver(int ahead) {
        Token next = sentence.ahead(ahead);
        return next.kind() == Token.Kind.END || next.kind() == Token.Kind.MARK || next.says("and") || next.says("or");
    }

    private Subject<?> subject(Optional<EventType<?>> filtered) {
        return subjects.subject(filtered);
    }
}
