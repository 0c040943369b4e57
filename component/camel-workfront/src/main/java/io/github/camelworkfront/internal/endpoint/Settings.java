package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.patience.PatienceSettings;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.transport.TransportSettings;
import io.github.camelworkfront.internal.transport.TransportSettings.ProxySettings;
import java.util.Set;

/** Settings of transport and patience from the options, checked. */
public final class Settings {

    private static final Set<String> PROXY_SCHEMES = Set.of("http", "https");

    private Settings() {}

    /** @throws IllegalArgumentException that names the option */
    public static TransportSettings of(WorkfrontConfiguration options) {
        return at(ServiceUrl.checked(options.getUrl()), options);
    }

    /**
     * The same for Workfront Proof.
     *
     * @throws IllegalArgumentException that names the option
     */
    public static TransportSettings ofProof(ProofPlace place, WorkfrontConfiguration options) {
        return at(place.host(), options);
    }

    private static TransportSettings at(String url, WorkfrontConfiguration options) {
        positive(options.getConnectTimeout(), "connectTimeout", "10000 or 10s");
        positive(options.getResponseTimeout(), "responseTimeout", "120000 or 2m");
        positive(options.getMaxConnections(), "maxConnections", "50");
        return new TransportSettings(
                url,
                options.getConnectTimeout(),
                options.getResponseTimeout(),
                options.getMaxConnections(),
                proxy(options),
                options.getSslContextParameters(),
                options.getHttpClientConfigurer());
    }

    /** An empty host is none: that is what a placeholder with an empty default gives. */
    private static ProxySettings proxy(WorkfrontConfiguration options) {
        String host = options.getProxyHost();
        if (host == null || host.isBlank()) {
            return null;
        }
        if (options.getProxyPort() == null) {
            throw new IllegalArgumentException("proxyHost=" + host + " needs proxyPort, such as 3128");
        }
        String scheme = options.getProxyScheme();
        if (scheme != null && !PROXY_SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException(
                    "proxyScheme=" + scheme + " is no protocol of a proxy; give http or https");
        }
        return new ProxySettings(
                scheme, host, options.getProxyPort(), options.getProxyUsername(), options.getProxyPassword());
    }

    /** @throws IllegalArgumentException that names the option */
    public static PatienceSettings patience(WorkfrontConfiguration options) {
        positive(options.getMaxConcurrentRequests(), "maxConcurrentRequests", "10");
        notNegative(options.getMaxRetries(), "maxRetries", "5, or 0 for no repetition");
        notNegative(options.getRetryDelay(), "retryDelay", "1000 or 1s");
        notNegative(options.getMaxRetryDelay(), "maxRetryDelay", "30000 or 30s");
        if (options.getMaxRetryDelay() < options.getRetryDelay()) {
            throw new IllegalArgumentException("maxRetryDelay=" + options.getMaxRetryDelay()
                    + " must not be less than retryDelay=" + options.getRetryDelay()
                    + ", such as retryDelay=1000 and maxRetryDelay=30000");
        }
        return new PatienceSettings(
                options.getMaxConcurrentRequests(),
                options.getMaxRetries(),
                options.getRetryDelay(),
                options.getMaxRetryDelay(),
                options.isRetryWrites());
    }

    private static void notNegative(long value, String option, String example) {
        if (value < 0) {
            throw new IllegalArgumentException(option + "=" + value + " must not be negative; write " + example);
        }
    }

    private static void positive(long value, String option, String example) {
        if (value <= 0) {
            throw new IllegalArgumentException(option + "=" + value + " must be more than 0, such as " + example);
        }
    }
}
