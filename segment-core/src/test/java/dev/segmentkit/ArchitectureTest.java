package dev.segmentkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "dev.segmentkit";

    /** Each depends only on those before it. */
    private static final List<String> ORDER = List.of(
            ROOT + ".internal.text",
            ROOT + ".vocabulary",
            ROOT + ".time",
            ROOT + ".criteria",
            ROOT + ".check",
            ROOT,
            ROOT + ".binding",
            ROOT + ".explain",
            ROOT + ".internal.plan",
            ROOT + ".engine");

    private static final Set<String> NOT_FOR_HOSTS =
            Set.of("com.google.common.", "com.google.re2j.", "org.immutables.", "org.slf4j.");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final DescribedPredicate<JavaClass> EXPORTED = describe(
            "are in an exported package",
            type -> type.getPackageName().startsWith(ROOT)
                    && !type.getPackageName().contains(".internal"));

    private static final DescribedPredicate<JavaClass> PUBLIC = describe(
            "are public",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true));

    private static final SliceAssignment BY_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith(ROOT) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    private static boolean isPublic(JavaClass type) {
        return PUBLIC.test(type);
    }

    static List<String> packages() {
        return ORDER;
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_depends_only_on_those_before_it(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).toArray(String[]::new);

        if (later.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .check(MAIN);
        }
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().assignedFrom(BY_PACKAGE).should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nothing_depends_on_the_language_or_on_examples() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("..examples..", "..dsl.."))
                .check(MAIN);
    }

    @Test
    void hosts_see_no_type_of_the_libraries_inside() {
        classes().that(EXPORTED).and(PUBLIC).should(showOnlyWhatHostsHave()).check(MAIN);
    }

    @Test
    void the_rule_about_signatures_sees_into_generics_supertypes_and_bounds() {
        JavaClasses leaks = new ClassFileImporter().importClasses(Leaks.class, LeakingBound.class);

        assertThat(leakedBy(leaks.get(Leaks.class))).hasSize(5);
        assertThat(leakedBy(leaks.get(LeakingBound.class))).hasSize(1);
    }

    @Test
    void nothing_reads_a_clock_or_the_zone_of_the_machine() {
        noClasses().should().accessTargetWhere(readsTheMachine()).check(MAIN);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(MAIN);
    }

    @Test
    void nothing_uses_reflection_to_evaluate() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".engine..", ROOT + ".internal.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_is_null_marked(String name) {
        assertThat(MAIN.getPackage(name).isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @Test
    void nobody_extends_what_is_not_made_for_it() {
        classes()
                .that(EXPORTED)
                .and(PUBLIC)
                .should(hold(
                        "be final, sealed, abstract, an enum, a record or an interface",
                        type -> type.isInterface()
                                || type.isEnum()
                                || type.reflect().isSealed()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.getModifiers().contains(JavaModifier.ABSTRACT)))
                .check(MAIN);
    }

    @Test
    void names_say_what_a_class_does() {
        noClasses()
                .should(hold(
                        "be named after nothing in particular",
                        type -> type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl)")))
                .check(MAIN);
    }

    @Test
    void generated_classes_are_not_public() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .check(MAIN);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachine() {
        return describe("it reads a clock or the default zone", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return (owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault")))
                    || (owner.equals("java.lang.System")
                            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                    || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                    || (owner.equals("java.util.Date") && name.equals("<init>"));
        });
    }

    private static ArchCondition<JavaClass> hold(String description, Predicate<JavaClass> predicate) {
        return ArchCondition.from(describe(description, predicate));
    }

    private static ArchCondition<JavaClass> showOnlyWhatHostsHave() {
        return new ArchCondition<>("show no type of Guava, RE2J, Immutables or SLF4J") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                leakedBy(type).forEach(leak -> events.add(SimpleConditionEvent.violated(type, leak)));
            }
        };
    }

    /** Where a class shows a type that hosts should not see, to callers and to subclasses. */
    private static Set<String> leakedBy(JavaClass type) {
        Set<String> leaks = new HashSet<>();
        type.getSuperclass().ifPresent(parent -> addLeaks(leaks, type + " extends", Stream.of(parent)));
        addLeaks(leaks, type + " implements", type.getInterfaces().stream());
        type.getTypeParameters()
                .forEach(parameter -> addLeaks(leaks, type + " is bounded by", parameter.getUpperBounds().stream()));
        for (JavaMember member : type.getMembers()) {
            if (member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED)) {
                addLeaks(leaks, member.getFullName(), typesOf(member));
            }
        }
        return leaks;
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        Stream<JavaType> bounds = code instanceof JavaMethod method
                ? method.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream())
                : Stream.of();
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getExceptionTypes().stream(),
                        bounds)
                .flatMap(types -> types.map(JavaType.class::cast));
    }

    private static void addLeaks(Set<String> leaks, String where, Stream<? extends JavaType> types) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getName)
                .filter(name -> NOT_FOR_HOSTS.stream().anyMatch(name::startsWith))
                .forEach(name -> leaks.add(where + " " + name));
    }

    /** What the rule about signatures must find. */
    @SuppressWarnings("unused")
    abstract static class Leaks extends com.google.common.collect.ForwardingObject {
        public List<? extends com.google.common.base.Optional<String>> inGenerics;

        protected abstract com.google.re2j.Pattern returned();

        public abstract void given(org.slf4j.Logger[] loggers);

        public abstract <T extends com.google.common.collect.Multiset<?>> void bounded();

        abstract com.google.re2j.Matcher notShown();
    }

    @SuppressWarnings("unused")
    interface LeakingBound<T extends com.google.common.base.Ticker> {}
}
