package io.github.camelworkfront.internal.response;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * What went wrong on the network, without the words, which may quote a secret. Of which kind it was says whether a call
 * can be made again.
 */
final class Wordless {

    private static final String LEFT_OUT = "what it says is left out, since it has a secret in it";

    private Wordless() {}

    /** One of the same kind; null for what does not come from the network. */
    static Throwable of(Throwable cause) {
        if (cause instanceof SocketTimeoutException) {
            return new SocketTimeoutException(LEFT_OUT);
        }
        if (cause instanceof InterruptedIOException) {
            return new InterruptedIOException(LEFT_OUT);
        }
        if (cause instanceof ConnectException) {
            return new ConnectException(LEFT_OUT);
        }
        if (cause instanceof UnknownHostException) {
            return new UnknownHostException(LEFT_OUT);
        }
        if (cause instanceof NoRouteToHostException) {
            return new NoRouteToHostException(LEFT_OUT);
        }
        return cause instanceof SSLException ? tls(cause) : other(cause);
    }

    private static SSLException tls(Throwable cause) {
        if (cause instanceof SSLHandshakeException) {
            return new SSLHandshakeException(LEFT_OUT);
        }
        return cause instanceof SSLPeerUnverifiedException
                ? new SSLPeerUnverifiedException(LEFT_OUT)
                : new SSLException(LEFT_OUT);
    }

    /** What a parser has found is not of the network, and would be found again. */
    private static Throwable other(Throwable cause) {
        boolean network =
                cause instanceof IOException && cause.getClass().getName().startsWith("java.");
        return network ? new IOException(LEFT_OUT) : null;
    }
}
