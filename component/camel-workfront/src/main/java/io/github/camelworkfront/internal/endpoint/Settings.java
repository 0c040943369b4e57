package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.patience.PatienceSettings;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.transport.TransportSettings;
import io.github.camelworkfront.internal.transport.TransportSettings.ProxySettings;

/** Settings of transport and patience from the options, checked. */
public final class Settings {

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
        if (options.getProxyHost() != null && options.getProxyPort() == null) {
            throw new IllegalArgumentException(
                    "proxyHost=" + options.getProxyHost() + " needs proxyPort, such as 3128");
        }
        return new TransportSettings(
                url,
                options.getConnectTimeout(),
                options.getResponseTimeout(),
                options.getMaxConnections(),
                new ProxySettings(
                        options.getProxyScheme(),
                        options.getProxyHost(),
                        options.getProxyPort(),
                        options.getProxyUsername(),
                        options.getProxyPassword()),
                options.getSslContextParameters(),
                options.getHttpClientConfigurer());
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
