package dev.segmentkit.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.segmentkit.Segment;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which module sees which. It stands here since the examples are the only ones that see all of them. */
class ModulesTest {
    private static final String ROOT = "dev.segmentkit";
    private static final String DSL = ROOT + ".dsl..";
    private static final String JSON = ROOT + ".json..";
    private static final String SQL = ROOT + ".sql..";
    private static final String TESTKIT = ROOT + ".testkit..";
    private static final String EXAMPLES = ROOT + ".examples..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final ModuleDescriptor CORE = core();

    /** Of each module, those that it may see besides itself; of core everybody sees what it exports. */
    private static final Map<String, List<String>> SEES = Map.of(
            DSL,
            List.of(),
            JSON,
            List.of(),
            SQL,
            List.of(),
            TESTKIT,
            List.of(),
            EXAMPLES,
            List.of(DSL, JSON, SQL, TESTKIT));

    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage(ROOT + "..");

    private static ModuleDescriptor core() {
        try {
            Path place = Path.of(Segment.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(place)
                    .find(ROOT + ".core")
                    .map(ModuleReference::descriptor)
                    .orElseThrow();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has no place for core", e);
        }
    }

    private static String[] inCore() {
        return CORE.packages().toArray(new String[0]);
    }

    private static String[] exportedByCore() {
        return CORE.exports().stream().map(ModuleDescriptor.Exports::source).toArray(String[]::new);
    }

    static Stream<String> modules() {
        return SEES.keySet().stream();
    }

    @Test
    void every_class_is_in_a_module_that_is_listed_here() {
        DescribedPredicate<JavaClass> listed =
                resideInAnyPackage(inCore()).or(resideInAnyPackage(modules().toArray(String[]::new)));

        assertThat(CLASSES.that(not(listed))).isEmpty();
    }

    @Test
    void core_sees_no_other_module() {
        noClasses()
                .that(resideInAnyPackage(inCore()))
                .should()
                .dependOnClassesThat(OURS.and(not(resideInAnyPackage(inCore()))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void the_others_see_what_core_exports_and_what_they_are_allowed_to(String module) {
        String[] allowed = Stream.of(Stream.of(exportedByCore()), SEES.get(module).stream(), Stream.of(module))
                .flatMap(packages -> packages)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(OURS.and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void the_class_path_has_what_is_checked() {
        assertThat(CLASSES.that(resideInAnyPackage(DSL))).isNotEmpty();
        assertThat(CLASSES.that(resideInAnyPackage(JSON))).isNotEmpty();
        assertThat(CLASSES.that(resideInAnyPackage(EXAMPLES))).isNotEmpty();
        assertThat(CLASSES.that(resideInAnyPackage(ROOT + ".internal.."))).isNotEmpty();
    }
}
