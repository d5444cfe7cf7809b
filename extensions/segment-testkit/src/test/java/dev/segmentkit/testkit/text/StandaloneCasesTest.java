package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandaloneCasesTest {
    private static final String FILE = """
            attribute: age, whole number
            attribute: 'home, sweet home', text
            attribute: tags, text set
            attribute: plan, choice of ["free", "", "pro, \\"plus\\""], sensitive
            event: purchase
            property: amount of purchase, decimal number, sensitive
            property: day of purchase, date
            event: 'two words'

            case: one
            rules: S1
            criterion: purchase where (amount is at least 5) happened at any time and plan is "pro, \\"plus\\""
            as of: 2026-06-01T12:00:00Z
            attribute: plan = "free"
            event: purchase p at 2026-05-01T00:00:00Z, amount = 5, day = 2026-05-01
            truth: FALSE

            case: two
            rules: none
            criterion: everyone
            as of: 2026-06-01T12:00:00Z
            truth: TRUE
            """;

    @Test
    void writesWhatItReads() {
        StandaloneCases read = StandaloneCases.read("some.cases", FILE);
        assertThat(read.write()).isEqualTo(FILE);
        assertThat(StandaloneCases.read("some.cases", read.write()).cases()).isEqualTo(read.cases());
        assertThat(read.cases()).hasSize(2);
        Attribute<?, ?> plan = read.vocabulary().attribute("plan").orElseThrow();
        assertThat(plan.isSensitive()).isTrue();
        assertThat(((ChoiceAttribute<?, ?>) plan).labels()).isEqualTo(List.of("free", "", "pro, \"plus\""));
    }

    @Test
    void needsNoWordsForCasesThatUseNone() {
        String text = FILE.substring(FILE.indexOf("case: two"));
        StandaloneCases read = StandaloneCases.read("some.cases", text);
        assertThat(read.vocabulary().attributes()).isEmpty();
        assertThat(read.write()).isEqualTo(text);
    }

    @Test
    void namesAllProblemsOfWordsWithTheirLines() {
        String wrong = """
                # A comment.
                attribute: age, number
                attribute: plan, choice
                attribute: tier, choice of ["a", "b", "c", "d", "e", "f"]
                attribute: pair, choice of ["a", "a"]
                attribute: name, text, secret
                property: amount of purchase, decimal number
                event: two words
                colour: blue
                attribute: zone, text
                attribute: zone, flag

                case: not looked at
                """;
        assertThatThrownBy(() -> StandaloneCases.read("wrong.cases", wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "wrong.cases, line 2: attribute: at character 6: expected one of [text, whole number, decimal number",
                        "wrong.cases, line 3: attribute: a choice in a file is one of 1 to 5 texts, found 0",
                        "wrong.cases, line 4: attribute: a choice in a file is one of 1 to 5 texts, found 6: leave out those",
                        "wrong.cases, line 5: attribute: attribute 'pair': two choices have one label",
                        "wrong.cases, line 6: attribute: at character 11: expected the end, found ','",
                        "wrong.cases, line 7: property: at character 11: unknown event 'purchase': add a line 'event:",
                        "wrong.cases, line 8: event: at character 5: expected the end, found 'words'",
                        "wrong.cases, line 9: colour: what stands before the first case has no such line: write attribute",
                        "wrong.cases, line 2: the vocabulary contradicts itself",
                        "attribute 'zone' is declared twice and differently");
    }

    @Test
    void aFileOfNothingHasNoCases() {
        StandaloneCases read = StandaloneCases.read("empty.cases", "# nothing\n");
        assertThat(read.cases()).isEmpty();
        assertThat(read.write()).isEmpty();
    }
}
