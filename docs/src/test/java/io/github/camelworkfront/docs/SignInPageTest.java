package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every way to sign in that the pages show in properties signs in to the sandbox. */
class SignInPageTest {

    private static final String PREFIX = "camel.component.workfront.";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{env:(\\w+)}}");

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> eachWaySignsIn() {
        return Manual.pages().stream()
                .filter(page ->
                        page.path().endsWith("sign-in.md") || page.path().endsWith("proof.md"))
                .flatMap(page -> MarkdownSnippets.of(page).stream())
                .filter(snippet -> snippet.isWrittenIn("properties"))
                .map(snippet -> dynamicTest(snippet.title(), () -> signIn(snippet)));
    }

    private void signIn(Snippet snippet) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start();
                DefaultCamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent component = new WorkfrontComponent();
            context.addComponent("workfront", component);
            ServiceHelper.initService(component);
            PropertyBindingSupport.build()
                    .withConfigurer(component.getComponentPropertyConfigurer())
                    .withCamelContext(context)
                    .withTarget(component)
                    .withProperties(options(snippet, sandbox))
                    .withIgnoreCase(true)
                    .withMandatory(true)
                    .bind();
            context.start();

            boolean proof = snippet.text().contains("proof-username");
            String uri = proof ? "workfront:proof:doLogin" : "workfront:user/get?id=$$USER.ID";
            Object user = context.createProducerTemplate().requestBody(uri, (Object) null);

            assertThat(user).isInstanceOf(Map.class);
        }
    }

    private Map<String, Object> options(Snippet snippet, WorkfrontSandbox sandbox) throws IOException {
        Map<String, String> environment = environment(snippet, sandbox);
        Properties lines = new Properties();
        lines.load(new StringReader(snippet.text()));
        Map<String, Object> options = new HashMap<>();
        lines.forEach((name, value) -> {
            String filled = VARIABLE.matcher(value.toString())
                    .replaceAll(found -> Matcher.quoteReplacement(environment.get(found.group(1))))
                    .replace("https://acme.my.workfront.com", sandbox.url())
                    .replace("http://127.0.0.1:8080", sandbox.url())
                    .replace("https://soap.proofhq.eu", sandbox.proof().url())
                    .replace("/var/lib/acme", directory.toString());
            options.put(name.toString().substring(PREFIX.length()), filled);
        });
        if (options.containsKey("ims-scopes")) {
            options.put("ims-token-url", sandbox.imsTokenUrl());
        }
        return options;
    }

    private static Map<String, String> environment(Snippet snippet, WorkfrontSandbox sandbox) {
        boolean ims = snippet.text().contains("ims-scopes");
        Map<String, String> environment = new HashMap<>();
        environment.put("WORKFRONT_CLIENT_ID", ims ? ImsCredential.DEFAULT.clientId() : OAuthApp.DEFAULT.clientId());
        environment.put(
                "WORKFRONT_CLIENT_SECRET",
                ims
                        ? ImsCredential.DEFAULT.clientSecret()
                        : OAuthApp.DEFAULT.clientSecret().orElseThrow());
        environment.put("WORKFRONT_ORGANIZATION", ImsCredential.DEFAULT.organization());
        environment.put("WORKFRONT_ACCESS_TOKEN", sandbox.applications().imsUserToken(sandbox.username()));
        environment.put("WORKFRONT_CUSTOMER_ID", sandbox.customerId());
        environment.put("WORKFRONT_USER_ID", sandbox.userId());
        environment.put("WORKFRONT_PRIVATE_KEY", sandbox.privateKey());
        environment.put("WORKFRONT_REFRESH_TOKEN", Applications.REFRESH_TOKEN);
        environment.put("WORKFRONT_API_KEY", sandbox.apiKey());
        environment.put("WORKFRONT_USERNAME", sandbox.username());
        environment.put("WORKFRONT_PASSWORD", sandbox.password());
        environment.put("PROOF_USERNAME", sandbox.proof().username());
        environment.put("PROOF_PASSWORD", sandbox.proof().password());
        return environment;
    }
}
