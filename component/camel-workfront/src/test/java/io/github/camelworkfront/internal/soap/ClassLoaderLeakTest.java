package io.github.camelworkfront.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ClassLoaderLeakTest {

    private static final int GARBAGE_COLLECTIONS = 30;

    @Test
    void afterTheEndNothingHoldsTheClasses() throws Exception {
        ReferenceQueue<ClassLoader> gone = new ReferenceQueue<>();
        Reference<ClassLoader> loader = callInItsOwnClasses(gone);

        Reference<?> collected = null;
        for (int i = 0; i < GARBAGE_COLLECTIONS && collected == null; i++) {
            System.gc();
            collected = gone.remove(1000);
        }
        assertThat(collected).isSameAs(loader);
    }

    private static Reference<ClassLoader> callInItsOwnClasses(ReferenceQueue<ClassLoader> gone) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")));
                URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            @SuppressWarnings("unchecked")
            ToIntFunction<String> call =
                    (ToIntFunction<String>) loader.loadClass(OneCallInItsOwnClasses.class.getName())
                            .getConstructor()
                            .newInstance();
            assertThat(call.getClass()).isNotEqualTo(OneCallInItsOwnClasses.class);
            assertThat(call.applyAsInt(server.url())).isEqualTo(200);
            return new WeakReference<>(loader, gone);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(ClassLoaderLeakTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
