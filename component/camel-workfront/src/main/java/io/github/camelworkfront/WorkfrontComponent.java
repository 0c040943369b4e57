package io.github.camelworkfront;

import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.endpoint.BareArguments;
import io.github.camelworkfront.internal.endpoint.OptionConfigurer;
import io.github.camelworkfront.internal.endpoint.OptionReferences;
import io.github.camelworkfront.internal.endpoint.OptionTexts;
import io.github.camelworkfront.internal.endpoint.OtherService;
import io.github.camelworkfront.internal.endpoint.UnknownParameters;
import io.github.camelworkfront.internal.endpoint.VersionNotice;
import io.github.camelworkfront.internal.endpoint.WebhookOptions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Endpoint;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.util.PropertiesHelper;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adobe Workfront as Camel endpoints: {@code workfront:proj/get}, {@code workfront:task/search},
 * {@code workfront:optask/create}. Endpoints with the same url and credentials share connections and a session.
 */
@Component("workfront")
public class WorkfrontComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final Logger LOG = LoggerFactory.getLogger(WorkfrontComponent.class);

    private static final List<String> SECRETS = List.of(
            "apiKey",
            "username",
            "password",
            "sessionToken",
            "sessionID",
            "clientId",
            "clientSecret",
            "refreshToken",
            "privateKey",
            "accessToken",
            "userToken",
            "proofUsername",
            "proofPassword",
            "proofAuthToken",
            "proxyUsername",
            "proxyPassword",
            "webhookVerifyToken",
            "webhookVerifyTokenPrevious");

    /** Options of the component that Camel does not know as secret; the summary of camel-main shows those in plain text. */
    private static final List<String> PROPERTIES =
            List.of("userToken", "proofUsername", "proofPassword", "proofAuthToken");

    @Metadata(description = "Options that all endpoints of the component share.")
    private WorkfrontConfiguration configuration = new WorkfrontConfiguration();

    @Metadata(
            displayName = "Use Global SSL Context Parameters",
            label = "security",
            defaultValue = "false",
            description = "Whether to use the TLS settings of the Camel context where none are set here.")
    private boolean useGlobalSslContextParameters;

    private VersionNotice versions = new VersionNotice(Clock.systemUTC(), LOG::warn);

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        WorkfrontConfiguration own = InheritedOptions.of(configuration, parameters.keySet());
        WorkfrontEndpoint endpoint = new WorkfrontEndpoint(uri, this, own);
        int slash = remaining.indexOf('/');
        int colon = remaining.regionMatches(true, 0, "proof:", 0, "proof:".length()) ? remaining.indexOf(':') : -1;
        int split = colon > 0 ? colon : slash;
        endpoint.setResource(split < 0 ? remaining : remaining.substring(0, split));
        endpoint.setOperation(split < 0 ? null : remaining.substring(split + 1));
        parameters.keySet().forEach(WorkfrontComponent::refuseUnmasked);
        WebhookOptions.refuse(remaining, parameters.keySet());
        OtherService.refuse(endpoint.isProof(), parameters.keySet());
        OptionTexts.check(parameters);
        endpoint.setFilter(named(parameters, "filter."));
        endpoint.setArg(named(parameters, "arg."));
        setProperties(endpoint, parameters);
        if (endpoint.isProof()) {
            BareArguments.refuse(endpoint.getOperation(), parameters.keySet());
        }
        if (own.getSslContextParameters() == null && useGlobalSslContextParameters) {
            own.setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        return endpoint;
    }

    /** Camel would list what it does not know, with the values, and not say what may have been meant. */
    @Override
    protected void validateParameters(String uri, Map<String, Object> parameters, String optionPrefix) {
        if (parameters != null && !parameters.isEmpty()) {
            String path = StringHelper.before(uri, "?", uri).replaceFirst("^[^:]*:/*", "");
            EndpointUriFactory options =
                    getCamelContext().getCamelContextExtension().getEndpointUriFactory("workfront");
            throw new ResolveEndpointFailedException(
                    uri, new UnknownParameters(path, options.propertyNames()).explain(parameters.keySet()));
        }
    }

    @Override
    public PropertyConfigurer getComponentPropertyConfigurer() {
        return OptionConfigurer.of(super.getComponentPropertyConfigurer());
    }

    @Override
    public PropertyConfigurer getEndpointPropertyConfigurer() {
        return OptionConfigurer.of(super.getEndpointPropertyConfigurer());
    }

    private Map<String, Object> named(Map<String, Object> parameters, String prefix) {
        return OptionReferences.resolve(PropertiesHelper.extractProperties(parameters, prefix), getCamelContext());
    }

    /** Camel would take api-key for apiKey, but not everything that shows options knows that it is the same one. */
    private static void refuseUnmasked(String option) {
        String plain = option.replace("-", "");
        if (option.contains("-")) {
            SECRETS.stream().filter(plain::equalsIgnoreCase).findFirst().ifPresent(secret -> {
                throw new IllegalArgumentException("The option " + option + " must be written " + secret
                        + ": in another spelling its value is not masked everywhere");
            });
        }
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        try {
            ExtendedCamelContext camel = getCamelContext().getCamelContextExtension();
            String others = camel.getAdditionalSensitiveKeywords();
            camel.setAdditionalSensitiveKeywords(joined(PROPERTIES.stream(), others));
            // Last: Camel has just forgotten what it masked in addresses.
            URISupport.addSanitizeKeywords(joined(ours(), others));
        } catch (NoSuchMethodError e) {
            LOG.debug("This version of Camel cannot be told what to mask; it masks all secret options by itself", e);
        }
    }

    private static Stream<String> ours() {
        return SECRETS.stream()
                .flatMap(secret -> secret.matches(".*[A-Z].*") ? Stream.of(secret, dashed(secret)) : Stream.of(secret));
    }

    /**
     * What Camel masks beside what it masks by itself. Camel forgets what it was told before, so that the application's
     * own words have to be among these; and what it says about an address that is refused shows the address.
     */
    private static String joined(Stream<String> words, String others) {
        Stream<String> before = others == null ? Stream.empty() : Stream.of(others.split(","));
        return Stream.concat(words, before).distinct().collect(Collectors.joining(","));
    }

    /**
     * Camel takes api-key for a word that it masks already, and masks apiKey alone. Without its last letter it is a word
     * that Camel does not know, and that is in the other.
     */
    private static String dashed(String option) {
        String whole = option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return whole.substring(0, whole.length() - 1);
    }

    VersionNotice versions() {
        return versions;
    }

    /** With another clock, and another place for what it says. */
    void setVersions(VersionNotice versions) {
        this.versions = versions;
    }

    /** Made when they are first asked for: what they find in the registry may come there after the component. */
    Connections connections() {
        return Connections.of(getCamelContext());
    }

    public WorkfrontConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(WorkfrontConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }
}
