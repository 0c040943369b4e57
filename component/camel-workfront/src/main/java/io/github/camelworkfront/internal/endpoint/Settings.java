package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.transport.TransportSettings;
import io.github.camelworkfront.internal.transport.TransportSettings.ProxySettings;

/** Transport settings from the options, checked. */
public final class Settings {

    private Settings() {}

    /** @throws IllegalArgumentException that names the option */
    public static TransportSettings of(WorkfrontConfiguration options) {
        positive(options.getConnectTimeout(), "connectTimeout", "10000 or 10s");
        positive(options.getResponseTimeout(), "responseTimeout", "120000 or 2m");
        positive(options.getMaxConnections(), "maxConnections", "50");
        if (options.getProxyHost() != null && options.getProxyPort() == null) {
            throw new IllegalArgumentException(
                    "proxyHost=" + options.getProxyHost() + " needs proxyPort, such as 3128");
        }
        return new TransportSettings(
                ServiceUrl.checked(options.getUrl()),
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

    private static void positive(long value, String option, String example) {
        if (value <= 0) {
            throw new IllegalArgumentException(option + "=" + value + " must be more than 0, such as " + example);
        }
    }
}
