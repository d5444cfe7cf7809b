package dev.segmentkit.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.dsl.TestCompiler.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that is a module itself. */
class ModularHostTest {
    private static final List<String> MODULE_PATH =
            List.of("--class-path", "", "--module-path", System.getProperty("java.class.path"));

    private static List<Finding> findings(String host) {
        return TestCompiler.findings(
                MODULE_PATH,
                List.of(
                        TestCompiler.source("module-info.java", "module host { requires dev.segmentkit.dsl; }"),
                        TestCompiler.source("host/Host.java", "package host;\n" + host)));
    }

    @Test
    void requires_the_language_and_nothing_else() {
        assertThat(findings("""
                        import static dev.segmentkit.Attributes.wholeNumber;
                        import static dev.segmentkit.dsl.Segments.*;

                        import dev.segmentkit.*;
                        import dev.segmentkit.criteria.Condition;
                        import dev.segmentkit.time.ZonedCalendar;
                        import dev.segmentkit.vocabulary.*;

                        final class Host {
                            static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
                            static final EventType<Host> LOGIN = EventType.named("login");
                            static final ZonedCalendar BERLIN = calendar("Europe/Berlin");
                            static final Condition ADULT = attribute(AGE).isAtLeast(18);
                            static final Condition AWAKE = event(LOGIN).inLast(months(3, BERLIN)).happened();
                            static final Segment ACTIVE = segment("active").explicit(ADULT).implicit(AWAKE).build();
                        }
                        """)).isEmpty();
    }

    @Test
    void cannot_reach_what_is_inside() {
        assertThat(findings("final class Host { dev.segmentkit.internal.text.Text text; }"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("declared in module dev.segmentkit.core, which does not export it");
    }
}
