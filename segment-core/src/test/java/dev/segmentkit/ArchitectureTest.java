package dev.segmentkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.segmentkit.criteria.Truth;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: which room sees which, and what is seen from outside. */
class ArchitectureTest {
    private static final String ROOT = "dev.segmentkit";

    /** Leftmost first: each may see those to its left. */
    private static final List<String> ROOMS = Stream.of(
                    ".internal.text",
                    ".internal.calendar",
                    ".vocabulary",
                    ".time",
                    ".criteria",
                    ".check",
                    "",
                    ".binding",
                    ".explain",
                    ".internal.events",
                    ".internal.combination",
                    ".internal.cells",
                    ".internal.bits",
                    ".internal.plan",
                    ".internal.index",
                    ".engine",
                    ".bulk")
            .map(ROOT::concat)
            .toList();

    private static final String[] HIDDEN = {
        "com.google..", "org.immutables..", "org.slf4j..", "com.google.re2j..", ROOT + ".internal.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final DescribedPredicate<JavaClass> EXPORTED = describe(
            "are public in an exported package",
            type -> isPublic(type)
                    && !type.getPackageName().startsWith(ROOT + ".internal")
                    && !type.getSimpleName().equals("package-info"));

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void everyPackageIsARoomThatIsListedHere() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    static Stream<String> rooms() {
        return ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyThoseToItsLeft(String room) {
        String[] toTheRight =
                ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).toArray(new String[0]);
        check(noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(toTheRight)
                .allowEmptyShould(true));
    }

    @Test
    void thereAreNoCycles() {
        check(slices().matching("dev.(**)").should().beFreeOfCycles());
    }

    @Test
    void explanationsSeeTruthAndNoOtherCriteria() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".explain")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                ROOT + ".vocabulary",
                                ROOT + ".time",
                                ROOT + ".criteria",
                                ROOT + ".check",
                                ROOT + ".binding")
                        .and(not(describe("are Truth", type -> type.isEquivalentTo(Truth.class))))));
    }

    @Test
    void nothingDependsOnExamplesOrTheLanguage() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage(ROOT + ".examples..", ROOT + ".dsl.."));
    }

    @Test
    void noForeignOrInternalTypeStandsInAnExportedSignature() {
        List<String> found = new ArrayList<>();
        for (JavaClass type : CLASSES.that(EXPORTED)) {
            type.getMembers().stream()
                    .filter(ArchitectureTest::isSeen)
                    .forEach(member -> signature(member)
                            .filter(resideInAnyPackage(HIDDEN))
                            .forEach(hidden -> found.add(member.getFullName() + ": " + hidden.getName())));
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                    .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                    .filter(resideInAnyPackage(HIDDEN))
                    .forEach(hidden -> found.add(type.getName() + ": " + hidden.getName()));
        }
        assertThat(found).isEmpty();
    }

    private static boolean isSeen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            return Stream.of(
                            Stream.<JavaType>of(code.getReturnType()),
                            code.getParameterTypes().stream(),
                            code.getTypeParameters().stream(),
                            code.getExceptionTypes().stream())
                    .flatMap(types -> types)
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream());
        }
        return member.getAllInvolvedRawTypes().stream();
    }

    @Test
    void exportedTypesAreClosedForExtension() {
        check(classes()
                .that(EXPORTED)
                .and(not(describe("are meant to be extended", ArchitectureTest::isMeantToBeExtended)))
                .should(be(describe(
                        "final, sealed, or without a constructor that others see", ArchitectureTest::isClosed))));
    }

    /** The visitors that applications write, and what they may implement as a lambda. */
    private static boolean isMeantToBeExtended(JavaClass type) {
        return Set.of(
                        "CriterionVisitor",
                        "FallbackCriterionVisitor",
                        "CriterionRewriter",
                        "SubjectVisitor",
                        "FallbackSubjectVisitor",
                        "ExpectationVisitor",
                        "ExplanationRenderer",
                        "ContactSink",
                        "SinkPerThread")
                .contains(type.getSimpleName());
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.isEnum()
                || type.isRecord()
                || type.reflect().isSealed()
                || (!type.isInterface()
                        && type.getConstructors().stream().noneMatch(ArchitectureTest::isSeenConstructor));
    }

    private static boolean isSeenConstructor(JavaConstructor constructor) {
        return isSeen(constructor);
    }

    @Test
    void nothingReadsAClock() {
        Predicate<JavaAccess<?>> now = access -> access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
        check(noClasses().should().callMethodWhere(describe("it is now()", now::test)));
        check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock"));
        check(noClasses()
                .should()
                .callMethodWhere(describe(
                        "it reads the system's clock or zone",
                        call -> Set.of("currentTimeMillis", "nanoTime", "systemDefault", "getDefault")
                                .contains(call.getTarget().getName()))));
    }

    @Test
    void evaluationUsesNoReflection() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".engine", ROOT + ".bulk", ROOT + ".internal.plan")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect.."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyPackageIsNullMarked(String room) {
        JavaPackage found = CLASSES.getPackage(room);
        assertThat(found.isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @Test
    void noPublicTypeHasANameThatSaysNothing() {
        check(classes()
                .that()
                .arePublic()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl"));
    }

    @Test
    void generatedClassesAreNotPublic() {
        check(classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic());
    }

    @Test
    void theModuleExportsAllRoomsButTheInternalOnes() {
        Set<String> exported = ArchitectureTest.class.getModule().getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toSet());
        assertThat(exported)
                .containsExactlyInAnyOrderElementsOf(ROOMS.stream()
                        .filter(room -> !room.contains("internal"))
                        .toList());
    }

    /** How problems are worded is the same in all modules; nothing else is shared behind their users' backs. */
    @Test
    void otherModulesSeeOnlyOneInternalRoom() {
        Map<String, Set<String>> shared = ArchitectureTest.class.getModule().getDescriptor().exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .collect(toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));
        assertThat(shared)
                .isEqualTo(Map.of(
                        "dev.segmentkit.internal.text", Set.of("dev.segmentkit.json", "dev.segmentkit.sql"),
                        "dev.segmentkit.internal.calendar", Set.of("dev.segmentkit.sql")));
    }
}
