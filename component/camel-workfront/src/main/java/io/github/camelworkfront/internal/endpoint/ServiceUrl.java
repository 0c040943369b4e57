package io.github.camelworkfront.internal.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The option {@code url}, checked: scheme, host and port and nothing else. */
public final class ServiceUrl {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceUrl.class);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private ServiceUrl() {}

    /**
     * The url without a slash at its end.
     *
     * @throws IllegalArgumentException for what is no such url
     */
    public static String checked(String url) {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException(
                    "The option url is not set; give the tenant's, such as url=https://acme.my.workfront.com");
        }
        URI uri = parse(url.trim());
        boolean http = "http".equalsIgnoreCase(uri.getScheme());
        boolean bare = (uri.getRawPath() == null || uri.getRawPath().matches("/?"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        if (!http && !"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || !bare) {
            throw new IllegalArgumentException("The option url must be scheme and host, and a port if need be, such as"
                    + " url=https://acme.my.workfront.com; the component adds the path. It is '" + shown(url) + "'");
        }
        if (http && !LOOPBACK.contains(uri.getHost())) {
            LOG.warn("Credentials and data travel unencrypted to {}: use https", uri.getHost());
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme().toLowerCase(java.util.Locale.ROOT) + "://" + uri.getHost() + port;
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The option url is no url (" + e.getReason()
                    + "); give one such as url=https://acme.my.workfront.com");
        }
    }

    /** Neither user info nor query: either may hold a secret. */
    private static String shown(String url) {
        String bare = url.trim().split("[?#]", 2)[0];
        return bare.replaceFirst("//[^/]*@", "//");
    }
}
