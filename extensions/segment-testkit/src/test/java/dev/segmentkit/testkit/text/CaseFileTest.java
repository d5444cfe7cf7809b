package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final String CASE = """
            case: shows something
            rules: S1 V6
            segment: 'big spenders' = balance is at least 100
            criterion: in segment 'big spenders' and age is at least 18
            as of: 2026-06-01T12:00:00Z
            history known since: 2026-01-01T00:00:00Z
            attribute: age = 18
            attribute: interests = {"a,b", "c"}
            event: purchase p1 at 2026-05-01T00:00:00Z, amount = 5, shop = 47.37,8.54
            event: purchase 'p 2' at 2026-05-02T00:00:00Z
            truth: UNKNOWN
            until: for good
            """;

    private final CaseFile file = new CaseFile(ConformanceVocabulary.vocabulary());

    @Test
    void writesWhatItReads() {
        ConformanceCase read = only(CASE);
        assertThat(file.write(read)).isEqualTo(CASE);
        assertThat(read.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(read.until()).contains(Instant.MAX);
        assertThat(read.catalog().segments()).hasSize(2);
    }

    @Test
    void idsMayLookLikeDefinitions() {
        String text = """
                case: an id with a sign
                rules: none
                segment: 'a = everyone' = nobody
                criterion: in segment 'a = everyone'
                as of: 2026-06-01T12:00:00Z
                truth: FALSE
                """;
        assertThat(file.write(only(text))).isEqualTo(text);
        assertThat(only(text).rules()).isEmpty();
    }

    @Test
    void theSegmentThatIsAskedHasAnIdOfItsOwn() {
        String text = """
                case: a segment called like the one that is asked
                rules: none
                segment: asked = nobody
                criterion: in segment asked
                as of: 2026-06-01T12:00:00Z
                truth: FALSE
                """;
        ConformanceCase read = only(text);
        assertThat(read.catalog().get("asked").criterion()).hasToString("nobody");
        assertThat(read.segment().criterion()).hasToString("in segment asked");
    }

    @Test
    void leavesOutCommentsAndJoinsLines() {
        String read = """
                # Why this is here.

                case: on two lines
                rules: S1
                # In between.
                criterion: age is at least 18
                    and age is known
                as of: 2026-06-01T12:00:00Z
                truth: UNKNOWN


                """;
        assertThat(only(read).criterion().text()).isEqualTo("age is at least 18 and age is known");
    }

    @Test
    void namesAllProblemsWithTheirLines() {
        String wrong = """
                case: wrong
                rules: S1
                criterion: agee is known
                as of: yesterday
                attribute: age = "18"
                event: purchase p1 at 2026-05-01T00:00:00Z, amont = 5
                colour: blue
                truth: YES

                case: wrong, too
                case: twice
                """;
        assertThatThrownBy(() -> file.read("wrong.cases", wrong))
                .hasMessageContainingAll(
                        "wrong.cases, line 3: criterion: at character 1: unknown attribute 'agee'",
                        "wrong.cases, line 4: as of: expected a moment such as 2024-02-29T12:00:00Z, found yesterday",
                        "wrong.cases, line 5: attribute: at character 7: expected a whole number",
                        "wrong.cases, line 6: event: at character 38: unknown property 'amont' of event 'purchase'",
                        "wrong.cases, line 7: colour: a case has no such line: write case, rules",
                        "wrong.cases, line 8: truth: expected TRUE, FALSE or UNKNOWN, found YES",
                        "wrong.cases, line 10: the case has no 'rules': add a line 'rules: ...'",
                        "wrong.cases, line 11: 'case' stands twice in one case: remove one");
    }

    private ConformanceCase only(String text) {
        List<ConformanceCase> cases = file.read("some.cases", text);
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }
}
