package io.github.camelworkfront;

import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** Starts what needs jars that may not be there, and prints what is said about each; its argument is a directory. */
public final class MissingJars {

    private MissingJars() {}

    public static void main(String[] args) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
            server.setBindHost("127.0.0.1");
            server.setBindPort(0);
            context.addService(new VertxPlatformHttpServer(server));
            component(context).setApiKey("key");
            start(
                    context,
                    "webhook:workfront:task/events?webhookComponentName=platform-http&webhookPath=/tasks"
                            + "&webhookVerifyToken=only-for-this-test&webhookAutoRegister=false&handover=inbox&inboxDirectory="
                            + Path.of(args[0]).toUri().getPath());
        }
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            WorkfrontConfiguration options = component(context);
            options.setClientId("client-of-the-test");
            options.setClientSecret("secret-of-the-test");
            options.setCustomerId("customer");
            options.setUserId("user");
            options.setPrivateKey(key());
            start(context, "workfront:task/search?initialDelay=100000");
        }
        System.exit(0);
    }

    private static WorkfrontConfiguration component(DefaultCamelContext context) {
        WorkfrontConfiguration options =
                context.getComponent("workfront", WorkfrontComponent.class).getConfiguration();
        options.setUrl("http://127.0.0.1:1");
        return options;
    }

    private static String key() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(keys.generateKeyPair().getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
    }

    private static void start(DefaultCamelContext context, String uri) {
        try {
            RouteBuilder.addRoutes(context, routes -> routes.from(uri).to("log:got"));
            System.out.println("STARTED");
        } catch (Throwable e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                System.out.println("REFUSED " + cause.getMessage());
            }
        }
    }
}
