package dev.segmentkit.sql.internal.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.Expressions;
import dev.segmentkit.sql.InMemory;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.TextAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts in databases are what they are in memory (V3). */
class TextTestsTest {
    private static final TextAttribute<Contact> TEXT = Attributes.text("text");

    /** Letters whose cases are odd, signs that mean something in patterns, and what lies around that which cannot be held. */
    private static final List<String> LETTERS = List.of(
            "a",
            "A",
            "k",
            "K",
            "\u212a",
            "s",
            "\u017f",
            "\u00df",
            "\u1e9e",
            "i",
            "I",
            "\u0130",
            "\u0131",
            "\u03c3",
            "\u03c2",
            "\u03a3",
            "\u00b5",
            "\u03bc",
            "\u01c5",
            "\u01c4",
            "\u01c6",
            "\ud801\udc00",
            "\ud801\udc28",
            ".",
            "*",
            "\\",
            "[",
            "%",
            "_",
            "'",
            "\n",
            "\ud7ff",
            "\ue000",
            "\u0001",
            "\ud83d\ude00",
            "\u13a0",
            "\uab70",
            "\u10d0",
            "\u1c90");

    private static final List<String> UNHELD = List.of("\0", "\ud83d", "\ude00");

    @ParameterizedTest
    @EnumSource
    void textsAreComparedAsInMemory(Database database) throws Exception {
        Random random = new Random(1);
        try (Expressions expressions = new Expressions(database)) {
            Dialect dialect = expressions.dialect();
            List<String> texts = Stream.concat(
                            Stream.concat(Stream.of("", "\0", "a\0", "a\0b"), LETTERS.stream()),
                            IntStream.range(0, 150).mapToObj(i -> random(random, LETTERS)))
                    .filter(dialect::holds)
                    .toList();
            List<Sql> rows = texts.stream().map(dialect::text).toList();
            List<String> all = new ArrayList<>(LETTERS);
            IntStream.range(0, 4).forEach(i -> all.addAll(UNHELD));
            for (String literal : Stream.concat(
                            Stream.concat(Stream.of(""), all.stream()),
                            IntStream.range(0, 60).mapToObj(i -> random(random, all)))
                    .toList()) {
                TextTests tests = new TextTests(dialect, dialect.textColumn(Sql.of("x")));
                List<Expectation<String>> expectations = new ArrayList<>();
                List<Sql> rendered = new ArrayList<>();
                for (TextMatch.Operator operator : TextMatch.Operator.values()) {
                    for (CaseRule rule : CaseRule.values()) {
                        TextMatch match = new TextMatch(operator, literal, rule);
                        try {
                            rendered.add(tests.rendered(match));
                            expectations.add(match);
                        } catch (NotExactException e) {
                            assertThat(e.reason()).isEqualTo("it asks for half of a code point");
                            assertThat(literal).containsPattern("^[\\udc00-\\udfff]|[\\ud800-\\udbff]$");
                        }
                    }
                }
                for (Comparison.Operator operator : Comparison.Operator.values()) {
                    expectations.add(new Comparison<>(operator, literal));
                    rendered.add(tests.compared(Operators.symbol(operator), literal));
                }
                expectations.add(new OneOf<>(List.of(literal), CaseRule.EXACT));
                rendered.add(tests.compared("=", literal));
                expectations.add(new OneOf<>(List.of(literal), CaseRule.IGNORING_CASE));
                rendered.add(tests.isIgnoringCase(literal));
                List<Object> found = expressions.of(
                        Sql.of(
                                "concat_ws(',', {})",
                                Sql.join(
                                        ", ",
                                        rendered.stream()
                                                .map(each -> Sql.of("CASE WHEN {} THEN 'true' ELSE 'false' END", each))
                                                .toList())),
                        rows);
                List<List<Boolean>> expected = expectations.stream()
                        .map(expectation -> InMemory.of(TEXT, expectation, texts))
                        .toList();
                for (int i = 0; i < texts.size(); i++) {
                    int row = i;
                    assertThat(found.get(i))
                            .as("%s: %s", Text.quoted(literal), Text.quoted(texts.get(i)))
                            .isEqualTo(expected.stream()
                                    .map(each -> each.get(row).toString())
                                    .collect(joining(",")));
                }
            }
        }
    }

    private static String random(Random random, List<String> letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        return text.toString();
    }
}
