package dev.segmentkit.dsl;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** The public methods of the language, each as {@code TextClause.is(String)}: as reflection, and as sources have them. */
final class Verbs {
    private static final String PACKAGE = Segments.class.getPackageName();

    private Verbs() {}

    /** The exported types. */
    static List<Class<?>> publicTypes() {
        return types().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    /** All of them; what overrides something is not counted twice. */
    static Set<String> all() {
        return publicTypes().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass().getPackageName().equals(PACKAGE))
                .filter(method -> !method.isSynthetic() && !overrides(method))
                .map(Verbs::name)
                .collect(toCollection(TreeSet::new));
    }

    /** The documentation comments of the verbs that are declared in the sources. */
    static Map<String, String> documentation(Iterable<? extends JavaFileObject> sources) {
        Map<String, String> comments = new LinkedHashMap<>();
        JavacTask task = TestCompiler.reading(sources);
        Trees trees = Trees.instance(task);
        scan(task, new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                String comment = trees.getDocComment(getCurrentPath());
                if (comment != null) {
                    comments.put(
                            name((ExecutableElement) trees.getElement(getCurrentPath()), task.getTypes()), comment);
                }
                return super.visitMethod(tree, nothing);
            }
        });
        return comments;
    }

    /** Tells which verb is called in which method of the sources. */
    static void calls(Iterable<? extends JavaFileObject> sources, BiConsumer<String, String> methodAndVerb) {
        JavacTask task = TestCompiler.reading(sources);
        Trees trees = Trees.instance(task);
        scan(task, new TreePathScanner<Void, Void>() {
            private String method = "";

            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                String outer = method;
                super.visitClass(tree, nothing);
                method = outer;
                return nothing;
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                method = tree.getName().toString();
                return super.visitMethod(tree, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
                Element called = trees.getElement(getCurrentPath());
                if (isOfLanguage(called)) {
                    methodAndVerb.accept(method, name(overridden((ExecutableElement) called, task), task.getTypes()));
                }
                return super.visitMethodInvocation(tree, nothing);
            }
        });
    }

    private static void scan(JavacTask task, TreePathScanner<Void, Void> scanner) {
        try {
            var units = task.parse();
            task.analyze();
            units.forEach(unit -> scanner.scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> types() {
        try (Stream<Path> files = Files.list(
                Path.of(Segments.class.getResource("Segments.class").toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[A-Z]\\w*\\.class"))
                    .<Class<?>>map(file -> load(file.substring(0, file.indexOf('.'))))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(PACKAGE + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean overrides(Method method) {
        Class<?> type = method.getDeclaringClass();
        return Stream.concat(Stream.of(Object.class), Arrays.stream(type.getInterfaces()))
                .flatMap(parent -> Arrays.stream(parent.getMethods()))
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && Arrays.equals(inherited.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean isOfLanguage(Element called) {
        return called.getKind() == ElementKind.METHOD
                && called.getModifiers().contains(javax.lang.model.element.Modifier.PUBLIC)
                && ((TypeElement) called.getEnclosingElement())
                        .getQualifiedName()
                        .toString()
                        .matches(PACKAGE.replace(".", "\\.") + "\\.[A-Z]\\w*");
    }

    private static ExecutableElement overridden(ExecutableElement method, JavacTask task) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        Optional<ExecutableElement> inherited = type.getInterfaces().stream()
                .map(parent -> (TypeElement) task.getTypes().asElement(parent))
                .flatMap(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream())
                .filter(candidate -> task.getElements().overrides(method, candidate, type))
                .findFirst();
        return inherited.orElse(method);
    }

    private static String name(Method method) {
        return name(
                method.getDeclaringClass().getSimpleName(),
                method.getName(),
                Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName));
    }

    private static String name(ExecutableElement method, Types types) {
        return name(
                method.getEnclosingElement().getSimpleName().toString(),
                method.getSimpleName().toString(),
                method.getParameters().stream()
                        .map(parameter -> types.erasure(parameter.asType()).toString())
                        .map(type -> type.substring(type.lastIndexOf('.') + 1)));
    }

    private static String name(String type, String method, Stream<String> parameters) {
        return "%s.%s(%s)".formatted(type, method, parameters.collect(joining(", ")));
    }
}
