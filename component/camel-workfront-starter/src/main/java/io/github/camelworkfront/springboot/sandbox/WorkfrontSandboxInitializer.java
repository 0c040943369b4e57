package io.github.camelworkfront.springboot.sandbox;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Starts a sandbox before anything of the application, and lets the Workfront component call it. For applications that show
 * something without an account:
 *
 * <pre>{@code
 * new SpringApplicationBuilder(MyApplication.class).initializers(new WorkfrontSandboxInitializer()).run(args);
 * }</pre>
 *
 * <p>The sandbox is a bean, and ends after all other beans.
 */
public final class WorkfrontSandboxInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "workfrontSandbox";
    /** What a test says of its own application counts more than the sandbox; this is Spring's name for it. */
    private static final String INLINED = "Inlined Test Properties";

    private final WorkfrontSandbox.Builder builder;

    /** Starts one with the demo seed. */
    public WorkfrontSandboxInitializer() {
        this(WorkfrontSandbox.builder());
    }

    /**
     * Starts one with options.
     *
     * @param builder the options
     */
    public WorkfrontSandboxInitializer(WorkfrontSandbox.Builder builder) {
        this.builder = builder;
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        WorkfrontSandbox sandbox = builder.start();
        ConfigurableListableBeanFactory beans = application.getBeanFactory();
        beans.registerSingleton(NAME, sandbox);
        // Beans are destroyed last come, first gone: routes that stop can still sign out.
        ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(NAME, sandbox::close);
        add(
                new MapPropertySource(NAME, properties(sandbox)),
                application.getEnvironment().getPropertySources());
    }

    private static void add(MapPropertySource properties, MutablePropertySources sources) {
        if (sources.contains(INLINED)) {
            sources.addAfter(INLINED, properties);
        } else {
            sources.addFirst(properties);
        }
    }

    private static Map<String, Object> properties(WorkfrontSandbox sandbox) {
        return Map.of(
                "camel.component.workfront.url", sandbox.url(),
                "camel.component.workfront.api-key", sandbox.apiKey(),
                // Whatever else the application signs in with has to step back.
                "camel.component.workfront.authentication", "apiKey",
                "camel.component.workfront.proof-url", sandbox.proof().url(),
                "camel.component.workfront.proof-username", sandbox.proof().username(),
                "camel.component.workfront.proof-password", sandbox.proof().password(),
                "camel.component.workfront.proof-auth-token", "",
                // A proxy that leads out of the company does not lead back to this machine.
                "camel.component.workfront.proxy-host", "");
    }
}
