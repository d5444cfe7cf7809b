package dev.segmentkit.sql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each room sees only those to its left. */
class RoomsTest {
    private static final String ROOT = "dev.segmentkit.sql";

    private static final List<String> ROOMS = List.of(
            ROOT + ".internal.fragment",
            ROOT + ".internal.pattern",
            ROOT + ".internal.dialect",
            ROOT + ".table",
            ROOT + ".internal.schema",
            ROOT + ".internal.render",
            ROOT + ".internal.statement",
            ROOT + ".internal.run",
            ROOT);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static List<String> rooms() {
        return ROOMS;
    }

    @Test
    void everyPackageIsARoomThatIsListedHere() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).isSubsetOf(ROOMS);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyThoseToItsLeft(String room) {
        String[] toTheRight =
                ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).toArray(new String[0]);
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(toTheRight)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noDriverIsKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duckdb..", "org.postgresql..")
                .check(CLASSES);
    }

    /** What a dialect writes in its own way stands in one class, and nobody asks which dialect it is. */
    @Test
    void onlyTheEntranceKnowsTheDialects() {
        classes()
                .that()
                .haveSimpleName("DuckDb")
                .or()
                .haveSimpleName("PostgreSql")
                .should()
                .onlyBeAccessed()
                .byAnyPackage(ROOT, ROOT + ".internal.dialect")
                .check(CLASSES);
    }
}
