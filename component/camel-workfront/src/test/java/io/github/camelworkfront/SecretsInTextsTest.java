package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.CamelContextHelper;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of an option that is declared as secret is in what people get to see. */
class SecretsInTextsTest {

    private static final String SCOPES = "openid,AdobeID,read_organizations,additional_info.projectedProductContext";

    static List<String> secretOptions() throws Exception {
        try (InputStream in =
                SecretsInTextsTest.class.getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            List<String> names = new ArrayList<>();
            JsonNode properties = new ObjectMapper().readTree(in).get("properties");
            properties.fields().forEachRemaining(option -> {
                if (option.getValue().path("secret").asBoolean()) {
                    names.add(option.getKey());
                }
            });
            assertThat(names).hasSizeGreaterThan(10);
            return names;
        }
    }

    @ParameterizedTest
    @MethodSource("secretOptions")
    void camelMasksTheOptionInAddresses(String option) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("workfront", new WorkfrontComponent());
            context.start();
            for (String spelling : List.of(option, option.toUpperCase(Locale.ROOT), option.toLowerCase(Locale.ROOT))) {
                String uri = "workfront:proj/count?fields=name&" + spelling + "=hunter2&limit=1";
                assertThat(URISupport.sanitizeUri(uri))
                        .doesNotContain("hunter2")
                        .contains("fields=name", "limit=1");
                assertThat(URISupport.sanitizeUri(uri.replace("hunter2", "RAW(hunter2&3+4)")))
                        .doesNotContain("hunter2", "3+4");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("secretOptions")
    void aSpellingThatCamelWouldNotMaskIsRefused(String option) throws Exception {
        String dashed = option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        if (dashed.equals(option)) {
            return;
        }
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("workfront", new WorkfrontComponent());
            context.start();
            Throwable refused =
                    catchThrowable(() -> context.getEndpoint("workfront:proj/count?" + dashed + "=hunter2"));
            // Camel repeats the address.
            assertThat(refused).hasMessageContaining(dashed).hasMessageNotContaining("hunter2");
            assertThat(refused)
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .rootCause()
                    .hasMessageContaining("must be written " + option)
                    .hasMessageNotContaining("hunter2");
        }
    }

    /** Of the summary that camel-main logs at its start. */
    @ParameterizedTest
    @MethodSource("secretOptions")
    void camelMasksThePropertyOfTheComponent(String option) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("workfront", new WorkfrontComponent());
            context.start();
            // Of endpoints alone; as a property it has whatever name the application gives it.
            if (!option.equals("webhookVerifyTokenPrevious")) {
                String dashed = option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                assertThat(List.of(option, dashed))
                        .allMatch(name ->
                                CamelContextHelper.containsSensitive(context, "camel.component.workfront." + name));
            }
            assertThat(CamelContextHelper.containsSensitive(context, "camel.component.workfront.url"))
                    .isFalse();
        }
    }

    @Test
    void whatTheApplicationHasMaskedStaysMasked() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.getCamelContextExtension().setAdditionalSensitiveKeywords("licence,pinCode");
            context.addComponent("workfront", new WorkfrontComponent());
            context.start();
            assertThat(URISupport.sanitizeUri("acme:x?pinCode=hunter2")).doesNotContain("hunter2");
            assertThat(URISupport.sanitizeUri("workfront:x?userToken=hunter2")).doesNotContain("hunter2");
            assertThat(CamelContextHelper.containsSensitive(context, "acme.pinCode"))
                    .isTrue();
        }
    }

    /** With {@code -Dscale=full} all; else the one with a password, since all are searched for at TRACE above. */
    static Stream<String> waysOfAddresses() {
        return "full".equals(System.getProperty("scale")) ? ways() : Stream.of("login");
    }

    /** In the small size those that nobody else tries: all sign-ins are searched for at TRACE with every call anyway. */
    static Stream<String> waysOfTheComponent() {
        return "full".equals(System.getProperty("scale")) ? ways() : Stream.of("jwt");
    }

    static Stream<String> ways() {
        return Stream.of("oauth2", "jwt", "ims", "imsToken", "apiKeySession", "login");
    }

    @ParameterizedTest
    @MethodSource("waysOfTheComponent")
    void noSecretOfTheComponentIsInAnyLogAtTraceNorInExceptions(String way) throws Exception {
        signIn(way, "component", "trace");
    }

    /** At TRACE Camel itself logs addresses before they are masked. */
    @ParameterizedTest
    @MethodSource("waysOfAddresses")
    void noSecretOfAnAddressIsInAnyLogAtDebugNorInExceptions(String way) throws Exception {
        signIn(way, "address", "debug");
    }

    private static void signIn(String way, String place, String camelLevel) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            Map<String, String> options = options(way, sandbox);
            String secrets = secrets(options, sandbox);
            assertThat(outputOf(place, camelLevel, options))
                    .noneMatch(line -> line.matches(secrets))
                    .noneMatch(line -> line.contains("WorkfrontException"));

            // What is refused is repeated by the service, or by somebody on the way.
            sandbox.faults()
                    .add(Fault.of(Fault.Kind.ERROR_STRING)
                            .status(401)
                            .times(100)
                            .text(String.join(" ", sent(options))));
            assertThat(outputOf(place, camelLevel, options))
                    .anyMatch(line -> line.contains("WorkfrontAuthenticationException"))
                    .noneMatch(line -> line.matches(secrets));
        }
    }

    /** All but the private key, which nobody can repeat: it never leaves. */
    private static List<String> sent(Map<String, String> options) {
        return options.entrySet().stream()
                .filter(option -> !option.getKey().equals("privateKey"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Matches a line that shows one; of several lines each counts. */
    private static String secrets(Map<String, String> options, WorkfrontSandbox sandbox) throws Exception {
        List<String> secrets = new ArrayList<>();
        for (String name : secretOptions()) {
            if (options.containsKey(name)) {
                secrets.addAll(List.of(options.get(name).split("\n")));
            }
        }
        secrets.removeIf(secret -> secret.startsWith("-----"));
        // "sandbox" is a part of names, hosts and packages; as a password it stands alone.
        return secrets.stream()
                .map(secret -> secret.equals(sandbox.password()) ? "password=" + secret : secret)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", ".*(", ").*"));
    }

    private static Map<String, String> options(String way, WorkfrontSandbox sandbox) {
        Map<String, String> options = new TreeMap<>(Map.of("url", sandbox.url()));
        switch (way) {
            case "login" -> {
                options.put("username", sandbox.username());
                options.put("password", sandbox.password());
            }
            case "apiKeySession" -> {
                options.put("apiKey", sandbox.apiKey());
                options.put("sessionFromApiKey", "true");
            }
            case "imsToken" -> {
                options.put("accessToken", sandbox.applications().imsUserToken(sandbox.username()));
                options.put("imsOrganization", ImsCredential.DEFAULT.organization());
            }
            case "ims" -> {
                options.put("clientId", ImsCredential.DEFAULT.clientId());
                options.put("clientSecret", ImsCredential.DEFAULT.clientSecret());
                options.put("imsOrganization", ImsCredential.DEFAULT.organization());
                options.put("imsScopes", SCOPES);
                options.put("imsTokenUrl", sandbox.imsTokenUrl());
            }
            default -> {
                options.put("clientId", OAuthApp.DEFAULT.clientId());
                options.put("clientSecret", OAuthApp.DEFAULT.clientSecret().orElseThrow());
                if (way.equals("oauth2")) {
                    options.put("refreshToken", Applications.REFRESH_TOKEN);
                } else {
                    options.put("customerId", sandbox.customerId());
                    options.put("userId", sandbox.userId());
                    options.put("privateKey", sandbox.privateKey());
                }
            }
        }
        return options;
    }

    private static List<String> outputOf(String place, String camelLevel, Map<String, String> options)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of(place));
        options.forEach((name, value) -> arguments.add(name + "=" + value));
        List<String> output = ChildJvm.of(
                        SignInWithTraceLog.class,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                        "-Dorg.slf4j.simpleLogger.log.io.github.camelworkfront=trace",
                        "-Dorg.slf4j.simpleLogger.log.org.apache.camel=" + camelLevel)
                .output(arguments.toArray(String[]::new))
                .lines()
                .toList();
        assertThat(output).anyMatch(line -> line.contains(camelLevel.toUpperCase(Locale.ROOT)));
        return output;
    }
}
