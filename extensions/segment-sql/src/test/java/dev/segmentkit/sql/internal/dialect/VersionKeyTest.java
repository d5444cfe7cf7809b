package dev.segmentkit.sql.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.Expressions;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.Version;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Versions have their order in databases, too (V9). */
class VersionKeyTest {
    private static final List<String> VERSIONS = List.of(
            "0",
            "1",
            "1.0",
            "1.0.0",
            "1.0.0+a-b.c",
            "1+5",
            "1-a+b.c-d",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0-1",
            "1.0.0-0",
            "1.0.0-00a",
            "1.0.0--",
            "1.0.0-a-b",
            "1.0.0-a--",
            "1.0.0-a.-",
            "1.0.0-a.b.c",
            "1-A",
            "1-a",
            "1-Z.9",
            "2.9",
            "2.10",
            "2.10-",
            "10",
            "9",
            "99999999999999999999999",
            "100000000000000000000000",
            "1.99999999999999999999999.3",
            "1.0.0-99999999999999999999999",
            "1.0.0-100000000000000000000000",
            "1.0.0-9",
            "1.0.0-0a",
            "1.0.0-1a");

    private static final List<String> NO_VERSIONS = List.of(
            "",
            "v1",
            "01",
            "1.",
            "1.02",
            "1.0.0.0",
            "1-",
            "1-01",
            "1-a..b",
            "1+",
            "1+a..b",
            "1-a+",
            "1 ",
            "\n1",
            "1\n",
            "1.0-\u00e4",
            "1-a_b",
            ".1",
            "-1",
            "1.-1",
            "1,0",
            "\u0661",
            "latest",
            "1+a+b",
            "1-a.");

    @ParameterizedTest
    @EnumSource
    void keysHaveTheOrderOfVersions(Database database) throws Exception {
        List<String> texts = Stream.concat(VERSIONS.stream(), random(200))
                .filter(VersionKeyTest::isVersion)
                .toList();
        try (Expressions expressions = new Expressions(database)) {
            Dialect dialect = expressions.dialect();
            List<Object> keys = expressions.of(
                    dialect.version(Sql.of("x")),
                    texts.stream().map(dialect::text).toList());
            assertThat(keys)
                    .isEqualTo(texts.stream()
                            .map(text -> VersionKey.of(Version.of(text)))
                            .toList());
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < texts.size(); j++) {
                    assertThat(Integer.signum(Text.BY_CODE_POINT.compare((String) keys.get(i), (String) keys.get(j))))
                            .as("%s, %s", texts.get(i), texts.get(j))
                            .isEqualTo(Integer.signum(Version.of(texts.get(i)).compareTo(Version.of(texts.get(j)))));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoVersionIsFound(Database database) throws Exception {
        List<String> texts = Stream.concat(Stream.concat(VERSIONS.stream(), NO_VERSIONS.stream()), random(400))
                .toList();
        try (Expressions expressions = new Expressions(database)) {
            Dialect dialect = expressions.dialect();
            List<Sql> rows = texts.stream().map(dialect::text).toList();
            assertThat(expressions.of(dialect.isNoVersion(Sql.of("x")), rows))
                    .isEqualTo(texts.stream().map(text -> !isVersion(text)).toList());
            assertThat(expressions.of(dialect.version(Sql.of("x")), rows)).hasSameSizeAs(texts);
            assertThat(expressions.of(dialect.version(Sql.of("x")), List.of(Sql.of("CAST(NULL AS VARCHAR)"))))
                    .containsOnlyNulls();
        }
    }

    private static boolean isVersion(String text) {
        try {
            Version unused = Version.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Stream<String> random(int count) {
        Random random = new Random(1);
        String signs = "01901a..--+Z";
        return IntStream.range(0, count).mapToObj(i -> {
            StringBuilder text = new StringBuilder("1");
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            return text.toString();
        });
    }
}
