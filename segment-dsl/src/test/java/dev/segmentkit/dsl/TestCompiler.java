package dev.segmentkit.dsl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.util.JavacTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles as a host's strict build would, against the class path of the tests, and leaves no file behind. */
final class TestCompiler {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = fileManager();

    /** The class path may name directories that do not exist, and hold annotations that nobody processes. */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-Xlint:all,-processing,-path", "-Xmaxerrs", "1000");

    private TestCompiler() {}

    private static StandardJavaFileManager fileManager() {
        return JAVAC.getStandardFileManager(null, Locale.ROOT, UTF_8);
    }

    /** One thing javac says, in the words that a person reads. */
    record Finding(String file, long line, boolean isError, String message) {
        private static final Pattern FORM =
                Pattern.compile("(\\S+\\.java):(\\d+): (error|warning): (.*)", Pattern.DOTALL);

        private static List<Finding> of(String output) {
            return Pattern.compile("^(?=\\S+\\.java:\\d+: )", Pattern.MULTILINE)
                    .splitAsStream(output)
                    .filter(part -> !part.isBlank())
                    .map(Finding::parse)
                    .toList();
        }

        private static Finding parse(String part) {
            Matcher found = FORM.matcher(part);
            if (!found.matches()) {
                throw new AssertionError(part);
            }
            return new Finding(
                    found.group(1),
                    Long.parseLong(found.group(2)),
                    found.group(3).equals("error"),
                    found.group(4));
        }
    }

    /** A source file that exists in memory only. */
    static JavaFileObject source(String file, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + file), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public String getName() {
                return file;
            }
        };
    }

    /** All that javac says about the sources, warnings included. */
    static List<Finding> findings(List<String> moreOptions, Iterable<? extends JavaFileObject> sources) {
        StringWriter output = new StringWriter();
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(moreOptions);
        Locale before = Locale.getDefault();
        // The words are under test; javac takes its language from here, whatever the task is told.
        Locale.setDefault(Locale.ENGLISH);
        // Options change a file manager for good, so it is a new one.
        try (StandardJavaFileManager files = fileManager()) {
            JavacTask task = (JavacTask) JAVAC.getTask(output, files, null, options, null, sources);
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Locale.setDefault(before);
        }
        return Finding.of(output.toString());
    }

    /** A task to read sources with; javac must find nothing wrong. */
    static JavacTask reading(Iterable<? extends JavaFileObject> sources) {
        return (JavacTask) JAVAC.getTask(null, FILES, TestCompiler::refuse, OPTIONS, null, sources);
    }

    static Iterable<? extends JavaFileObject> sourcesIn(List<Path> files) {
        return FILES.getJavaFileObjectsFromPaths(files);
    }

    /** The class that the source makes. */
    static Class<?> load(String className, String text) throws ClassNotFoundException {
        Classes classes = new Classes();
        JAVAC.getTask(null, classes, TestCompiler::refuse, OPTIONS, null, List.of(source(className + ".java", text)))
                .call();
        return classes.loader().loadClass(className);
    }

    private static void refuse(Diagnostic<?> said) {
        throw new AssertionError(said.toString());
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Classes() {
            super(FILES);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }

        ClassLoader loader() {
            return new ClassLoader(TestCompiler.class.getClassLoader()) {
                @Override
                protected Class<?> findClass(String name) throws ClassNotFoundException {
                    if (!classes.containsKey(name)) {
                        throw new ClassNotFoundException(name);
                    }
                    byte[] bytes = classes.get(name).toByteArray();
                    return defineClass(name, bytes, 0, bytes.length);
                }
            };
        }
    }
}
