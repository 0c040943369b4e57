package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.internal.auth.TokenPlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The options {@code url}, scheme, host and port and nothing else, and {@code imsTokenUrl}, checked. */
public final class ServiceUrl {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceUrl.class);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final String URL_EXAMPLE = "url=https://acme.my.workfront.com";
    private static final String TOKEN_EXAMPLE = "imsTokenUrl=https://ims-na1.adobelogin.com/ims/token/v3";

    private ServiceUrl() {}

    /**
     * The url as all ways to write it come to: in lower case, without a slash at its end and the scheme's own port.
     *
     * @throws IllegalArgumentException for what is no such url
     */
    public static String checked(String url) {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException("The option url is not set; give the tenant's, such as " + URL_EXAMPLE);
        }
        URI uri = parse("url", url.trim(), URL_EXAMPLE);
        if (!isHttp(uri) || !path(uri).matches("/?") || uri.getRawQuery() != null) {
            throw new IllegalArgumentException("The option url must be scheme and host, and a port if need be, such as "
                    + URL_EXAMPLE + "; the component adds the path. It is '" + shown(url) + "'");
        }
        return host(uri);
    }

    /**
     * The option {@code imsTokenUrl}.
     *
     * @throws IllegalArgumentException for what is no url with a path
     */
    static TokenPlace tokenPlace(String url) {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException(
                    "The option imsTokenUrl is empty; leave it out, or give Adobe's, " + TOKEN_EXAMPLE);
        }
        URI uri = parse("imsTokenUrl", url.trim(), TOKEN_EXAMPLE);
        if (!isHttp(uri) || path(uri).matches("/?") || uri.getRawQuery() != null) {
            throw new IllegalArgumentException("The option imsTokenUrl must be scheme, host and path, such as "
                    + TOKEN_EXAMPLE + ". It is '" + shown(url) + "'");
        }
        return new TokenPlace(host(uri), path(uri));
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }

    private static boolean isHttp(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
    }

    private static String host(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme());
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (http && !LOOPBACK.contains(host)) {
            LOG.warn("Credentials and data travel unencrypted to {}: use https", uri.getHost());
        }
        int usual = http ? 80 : 443;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + port;
    }

    private static URI parse(String option, String url, String example) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The option " + option + " is no url (" + e.getReason() + "); give one such as " + example);
        }
    }

    /** Neither user info nor query: either may hold a secret. */
    private static String shown(String url) {
        String bare = url.trim().split("[?#]", 2)[0];
        return bare.replaceFirst("//[^/]*@", "//");
    }
}
