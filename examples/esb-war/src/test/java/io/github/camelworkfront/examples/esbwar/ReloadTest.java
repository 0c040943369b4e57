package io.github.camelworkfront.examples.esbwar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;

/**
 * An application on Camel Main is loaded, run and dropped again and again, as tools do that reload an application whose code has changed. It
 * signs in with a JSON Web Token, which brings in the cryptography of Nimbus and Bouncy Castle.
 */
class ReloadTest {

    private static final int TIMES = "full".equals(System.getProperty("scale")) ? 20 : 2;

    @Test
    void leavesNoThreadAndNoClassLoaderBehind() throws Exception {
        Footprints footprints = new Footprints();
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            Remains remains = new Remains();
            footprints.add("before", 0, 0);
            for (int time = 1; time <= TIMES; time++) {
                loadRunDrop(sandbox, remains);

                assertThat(remains.threads()).as("threads left after %d", time).isEmpty();
                long loaders = remains.classLoaders();
                footprints.add("after " + time, 0, loaders);
                assertThat(loaders)
                        .as(() -> "class loaders left; who holds them is in " + Remains.dump("reload"))
                        .isZero();
            }
        } finally {
            footprints.show("reloads");
        }
    }

    private static void loadRunDrop(WorkfrontSandbox sandbox, Remains remains) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            remains.watch(loader);
            Map<String, String> answers = runIn(loader, properties(sandbox));
            assertThat(answers.get("tasks"))
                    .isEqualTo(String.valueOf(sandbox.objects("TASK").size()));
            assertThat(answers.get("workspaces")).contains("Alder Coffee Roasters");
        }
    }

    /** In a thread of its own, as tools do: Camel leaves something behind in every thread that it runs in. */
    private static Map<String, String> runIn(ClassLoader loader, Map<String, String> properties) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(() -> {
                        Thread.currentThread().setContextClassLoader(loader);
                        return application(loader).apply(properties);
                    })
                    .get();
        } finally {
            thread.shutdown();
        }
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<Map<String, String>> application(ClassLoader loader)
            throws ReflectiveOperationException {
        return (UnaryOperator<Map<String, String>>) loader.loadClass(ReloadedApplication.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    private static Map<String, String> properties(WorkfrontSandbox sandbox) {
        return Map.of(
                "url", sandbox.url(),
                "authentication", "jwt",
                "clientId", OAuthApp.DEFAULT.clientId(),
                "clientSecret", OAuthApp.DEFAULT.clientSecret().orElseThrow(),
                "customerId", sandbox.customerId(),
                "userId", sandbox.userId(),
                "privateKey", sandbox.privateKey(),
                "proofUrl", sandbox.proof().url(),
                "proofUsername", sandbox.proof().username(),
                "proofPassword", sandbox.proof().password());
    }

    /** What is in the WAR, Camel Main, and the application. */
    private static URL[] jars() throws IOException, URISyntaxException {
        List<URL> jars = new ArrayList<>();
        jars.add(place(ReloadedApplication.class));
        jars.add(place(Main.class));
        // The one jar of the WAR's class path that a container has.
        jars.add(place(Servlet.class));
        try (Stream<Path> files = Files.list(Path.of("target", "workfront-routes", "WEB-INF", "lib"))) {
            for (Path jar : files.sorted().toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
