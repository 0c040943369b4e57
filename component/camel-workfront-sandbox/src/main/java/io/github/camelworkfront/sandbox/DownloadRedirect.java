package io.github.camelworkfront.sandbox;

import java.util.Objects;
import java.util.Optional;

/**
 * How downloads are redirected before the content comes. Immutable.
 *
 * <p>All redirects but the last lead to another path of the same host, which asks for the session again. The last one leads to a path with
 * a ticket of its own that needs no session, as signed links to a file store do: of the same host, of the host that
 * {@link #onHost(String)} names, or to the address that {@link #to(String)} gives.
 *
 * @param hops the number of redirects, at least 1
 * @param host scheme, host and port of the last redirect, without a slash at the end; empty for the host of the request
 * @param location the {@code Location} of the last redirect as it is sent; empty for the content's own
 * @param status the HTTP status, 302 unless set
 */
public record DownloadRedirect(int hops, Optional<String> host, Optional<String> location, int status) {

    /** Checks what was given. */
    public DownloadRedirect {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(location, "location");
        if (hops < 1) {
            throw new IllegalArgumentException("hops must be at least 1, not " + hops);
        }
    }

    /** Redirects so many times, always on the same host. */
    public static DownloadRedirect hops(int count) {
        return new DownloadRedirect(count, Optional.empty(), Optional.empty(), 302);
    }

    /** Redirects once to an address, such as {@code http://files.example/spec.pdf} or one that is none. */
    public static DownloadRedirect to(String address) {
        return new DownloadRedirect(1, Optional.empty(), Optional.of(address), 302);
    }

    /** Returns this redirect with its last step on another host that is this sandbox too, such as {@code http://localhost:8080}. */
    public DownloadRedirect onHost(String schemeHostAndPort) {
        return new DownloadRedirect(hops, Optional.of(schemeHostAndPort), location, status);
    }

    /** Returns this redirect with another number of steps. */
    public DownloadRedirect after(int count) {
        return new DownloadRedirect(count, host, location, status);
    }

    /** Returns this redirect with another HTTP status, such as 307. */
    public DownloadRedirect status(int code) {
        return new DownloadRedirect(hops, host, location, code);
    }
}
