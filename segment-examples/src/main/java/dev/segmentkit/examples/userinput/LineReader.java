package dev.segmentkit.examples.userinput;

import dev.segmentkit.Attributes;
import dev.segmentkit.check.CriterionCheck;
import dev.segmentkit.check.Problem;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.dsl.Segments;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueException;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads one line of a form.
 *
 * @param path where the line stands
 * @param problems takes what is wrong with it
 */
record LineReader(Vocabulary vocabulary, String path, List<Problem> problems) {
    /** The criterion; empty if there were problems. */
    Optional<Criterion> read(FormLine line) {
        Optional<Attribute<?, ?>> attribute = vocabulary.attribute(line.attribute());
        Optional<Operator> operator = Operator.of(line.operator());
        if (attribute.isEmpty()) {
            reportUnknownAttribute(line.attribute());
        }
        if (operator.isEmpty()) {
            report("unknown operator '%s'".formatted(line.operator()), "known are " + Operator.words());
        }
        return attribute.flatMap(known -> operator.flatMap(word -> test(known, word, line.value())));
    }

    private Optional<Criterion> test(Attribute<?, ?> attribute, Operator operator, String value) {
        if (!operator.suits(attribute.type())) {
            report(
                    "%s is a %s, and '%s' does not fit that"
                            .formatted(attribute, attribute.type().label(), operator.word()),
                    "fitting are " + Operator.wordsFor(attribute.type()));
            return Optional.empty();
        }
        try {
            return Optional.of(operator.test(attribute, value));
        } catch (ValueException e) {
            report(Objects.requireNonNull(e.getMessage()), "");
            return Optional.empty();
        }
    }

    private void reportUnknownAttribute(String name) {
        if (name.isBlank()) {
            report("no attribute is named", "");
        } else {
            // The check of the library knows what may have been meant.
            problems.addAll(CriterionCheck.problemsOf(
                    Segments.attribute(Attributes.text(name)).isKnown(), vocabulary, path));
        }
    }

    private void report(String message, String suggestion) {
        problems.add(new Problem(path, message, suggestion));
    }
}
