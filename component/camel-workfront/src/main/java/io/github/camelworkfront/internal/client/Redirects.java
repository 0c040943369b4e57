package io.github.camelworkfront.internal.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a download may lead: from the tenant's host to any other by https, since the service keeps files elsewhere. Plain
 * http is followed only on the own machine, from a {@code url} that is there.
 */
final class Redirects {

    /** Redirects of one download. */
    static final int MOST = 5;

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI home;

    /** @param url scheme, host and port of the tenant */
    Redirects(String url) {
        this.home = URI.create(url);
    }

    static boolean isRedirect(int status) {
        return STATUSES.contains(status);
    }

    /**
     * Where a file is, as the service says it first.
     *
     * @param location absolute, or a path of the tenant's host
     * @throws IllegalArgumentException with a reason that shows no query, which may hold a key to the file
     */
    URI start(String location) {
        return next(home, location);
    }

    /**
     * Where to go on.
     *
     * @param from     where the redirect was met
     * @param location its {@code Location}: absolute, or relative to that
     * @throws IllegalArgumentException as above
     */
    URI next(URI from, String location) {
        URI to = resolved(from, location);
        if (!isHome(to) && !isSafe(to)) {
            throw new IllegalArgumentException(
                    "'" + to.getScheme() + "://" + to.getHost() + "' is not reached by https");
        }
        return to;
    }

    private static URI resolved(URI from, String location) {
        try {
            URI to = from.resolve(new URI(location.trim()));
            if (to.getHost() == null || to.getRawUserInfo() != null) {
                throw new IllegalArgumentException("it is no address of a host without a user");
            }
            String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
            String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
            return new URI(to.getScheme() + "://" + to.getRawAuthority() + path + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("it is no address (" + e.getReason() + ")");
        }
    }

    private boolean isSafe(URI to) {
        String scheme = scheme(to);
        return scheme.equals("https")
                || scheme.equals("http") && scheme(home).equals("http") && isLoopback(home) && isLoopback(to);
    }

    private static boolean isLoopback(URI uri) {
        return LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    /** Whether it is where the credentials belong: scheme, host and port of the tenant. */
    boolean isHome(URI uri) {
        return scheme(uri).equals(scheme(home))
                && uri.getHost().equalsIgnoreCase(home.getHost())
                && port(uri) == port(home);
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : scheme(uri).equals("https") ? 443 : 80;
    }
}
