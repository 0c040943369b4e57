package io.github.camelworkfront.springboot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Tests of applications that have the starter, and no sandbox. */
class WithoutSandboxTest {

    @Test
    void springFindsNothingToDoAndNothingMissing() throws Exception {
        try (URLClassLoader application = withoutSandbox()) {
            Class<?> factory = application.loadClass(SandboxContextCustomizerFactory.class.getName());
            Class<?> test = application.loadClass(WithoutSandboxTest.class.getName());
            Method create = Arrays.stream(application
                            .loadClass(ContextCustomizerFactory.class.getName())
                            .getMethods())
                    .filter(method -> method.getName().equals("createContextCustomizer"))
                    .findFirst()
                    .orElseThrow();

            assertThat(create.invoke(make(factory), test, List.of())).isNull();
            afterTest(application, test);
        }
    }

    /** Lets the listener hear of the end of a test. */
    private static void afterTest(ClassLoader application, Class<?> test) throws Exception {
        Class<?> contextType = application.loadClass(TestContext.class.getName());
        Object context =
                Proxy.newProxyInstance(application, new Class<?>[] {contextType}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getTestClass");
                    return test;
                });
        Object listener = make(application.loadClass(SandboxResetListener.class.getName()));
        application
                .loadClass(TestExecutionListener.class.getName())
                .getMethod("afterTestMethod", contextType)
                .invoke(listener, context);
    }

    private static Object make(Class<?> type) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static URLClassLoader withoutSandbox() throws Exception {
        String[] all = System.getProperty("java.class.path").split(File.pathSeparator);
        List<String> left = Arrays.stream(all)
                .filter(entry -> !entry.contains("camel-workfront-sandbox"))
                .toList();
        assertThat(left).hasSizeLessThan(all.length);
        URL[] urls = new URL[left.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = Path.of(left.get(i)).toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}
