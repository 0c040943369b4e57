package io.github.camelworkfront.codegen;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.codegen.render.SourceFile;
import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources as strictly as the compiler can, against Jackson and nothing else. */
final class Compiler {

    private Compiler() {}

    /** What the compiler prints; empty when all is well. */
    static String messages(List<SourceFile> files) {
        return compile(files, new CompiledClasses());
    }

    /** The compiled classes, for the tests' own class loader to find their Jackson. */
    static ClassLoader load(List<SourceFile> files) {
        CompiledClasses classes = new CompiledClasses();
        String messages = compile(files, classes);
        if (!messages.isEmpty()) {
            throw new AssertionError(messages);
        }
        return classes;
    }

    private static String compile(List<SourceFile> files, CompiledClasses classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        List<String> options = List.of(
                "-Werror",
                "-Xlint:all",
                "-Xdoclint:all,-missing",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-classpath",
                jackson());
        boolean compiled = compiler.getTask(
                        out,
                        classes.manager(compiler.getStandardFileManager(null, null, null)),
                        null,
                        options,
                        null,
                        files.stream().map(Compiler::source).toList())
                .call();
        return compiled ? out.toString() : "not compiled: " + out;
    }

    private static String jackson() {
        return Stream.of(JsonProperty.class, JsonParser.class, ObjectMapper.class)
                .map(Compiler::jar)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaFileObject source(SourceFile file) {
        return new SimpleJavaFileObject(uri(file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    private static URI uri(String path) {
        try {
            return new URI("string", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
