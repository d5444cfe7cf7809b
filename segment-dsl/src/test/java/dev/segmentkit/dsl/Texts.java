package dev.segmentkit.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Criterion;
import org.assertj.core.api.AbstractStringAssert;

/** Assertions on canonical texts, which criteria share exactly if they are equal. */
final class Texts {
    private Texts() {}

    static AbstractStringAssert<?> assertText(Criterion sentence) {
        return assertThat(sentence.text());
    }

    static AbstractStringAssert<?> assertText(EventFilter<?> filter) {
        assertThat(filter).hasToString(filter.criterion().text());
        return assertThat(filter.criterion().text());
    }
}
