package io.github.camelworkfront.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Classes that stay in memory, since not every file system takes every name that a class may have. */
final class CompiledClasses extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> contents = new ConcurrentHashMap<>();

    CompiledClasses() {
        super(CompiledClasses.class.getClassLoader());
    }

    /** What the compiler reads from, with this as the place to write to. */
    JavaFileManager manager(JavaFileManager sources) {
        return new ForwardingJavaFileManager<>(sources) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:/" + contents.size()), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return contents.computeIfAbsent(name, none -> new ByteArrayOutputStream());
                    }
                };
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream content = contents.get(name);
        if (content == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, content.toByteArray(), 0, content.size());
    }
}
