package dev.segmentkit.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each room sees only those before it: the tree, the writer, the reader, what is exported, and comparisons of that. */
@AnalyzeClasses(packages = "dev.segmentkit.json", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String TREE = "dev.segmentkit.json.internal.tree";
    private static final String WRITE = "dev.segmentkit.json.internal.write";
    private static final String READ = "dev.segmentkit.json.internal.read";
    private static final String EXPORTED = "dev.segmentkit.json";
    private static final String COMPARE = "dev.segmentkit.json.compare";

    @ArchTest
    static final ArchRule TREES = sees(TREE, WRITE, READ, EXPORTED, COMPARE);

    @ArchTest
    static final ArchRule WRITERS = sees(WRITE, TREE, READ, EXPORTED, COMPARE);

    @ArchTest
    static final ArchRule READERS = sees(READ, WRITE, EXPORTED, COMPARE);

    @ArchTest
    static final ArchRule WHAT_IS_EXPORTED = sees(EXPORTED, COMPARE);

    @ArchTest
    static final ArchRule ONLY_TREES_KNOW_THE_PARSER = noClasses()
            .that()
            .resideOutsideOfPackages(TREE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    private static ArchRule sees(String room, String... none) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(none);
    }
}
