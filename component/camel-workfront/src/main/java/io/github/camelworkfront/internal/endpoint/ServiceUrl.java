package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.internal.auth.TokenPlace;
import io.github.camelworkfront.internal.plan.ProofPlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The options {@code url}, scheme, host and port and nothing else, {@code imsTokenUrl}, and {@code proofUrl} with or
 * without a path, checked.
 */
public final class ServiceUrl {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceUrl.class);
    private static final int LARGEST_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final String URL_EXAMPLE = "url=https://acme.my.workfront.com";
    private static final String TOKEN_EXAMPLE = "imsTokenUrl=https://ims-na1.adobelogin.com/ims/token/v3";

    private static final String PROOF_EXAMPLE = "proofUrl=https://soap.proofhq.com";

    /** What the component adds by itself, easily copied along with the rest of an address. */
    private static final Pattern ADDED = Pattern.compile(".*/(soap|soap\\.php|upload\\.php|\\d+_\\d+_\\d+)");

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

    /**
     * The option {@code proofUrl}.
     *
     * @param version   of the API, null for the unversioned service
     * @param namespace null for the one that follows the host
     * @throws IllegalArgumentException for what is no url, and for one that says what the component adds
     */
    static ProofPlace proofPlace(String url, String version, String namespace) {
        if (url == null || url.isBlank()) {
            throw new IllegalArgumentException(
                    "The option proofUrl is empty; leave it out for the service in the USA, or"
                            + " give another such as proofUrl=https://soap.proofhq.eu");
        }
        URI uri = parse("proofUrl", url.trim(), PROOF_EXAMPLE);
        if (!isHttp(uri) || uri.getRawQuery() != null) {
            throw new IllegalArgumentException("The option proofUrl must be scheme and host, with a port and a path if"
                    + " need be, such as " + PROOF_EXAMPLE + ". It is '" + shown(url) + "'");
        }
        String path = path(uri).replaceAll("/+$", "");
        if (ADDED.matcher(path).matches()) {
            throw new IllegalArgumentException("The option proofUrl ends with '" + path.substring(path.lastIndexOf('/'))
                    + "', which the component adds by itself (the version is the option proofApiVersion); give what comes"
                    + " before it, such as " + PROOF_EXAMPLE);
        }
        return ProofPlace.of(host(uri), path, version, namespace);
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }

    private static boolean isHttp(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getPort() <= LARGEST_PORT
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
