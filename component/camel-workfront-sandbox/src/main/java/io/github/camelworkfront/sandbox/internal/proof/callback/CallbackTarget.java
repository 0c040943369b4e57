package io.github.camelworkfront.sandbox.internal.proof.callback;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a callback goes.
 *
 * @param url an address of http or https
 * @param interval minutes between two tries
 */
public record CallbackTarget(String url, int interval) {

    /** The interval of who names none; all on record have it. */
    private static final int EVERY_MINUTE = 1;

    /**
     * Reads the target of a request.
     *
     * @throws ProofFault if the address is none that can be posted to
     */
    public static CallbackTarget of(ProofCall call, String urlParameter, String intervalParameter) {
        String url = call.required(urlParameter).trim();
        if (!isHttp(url)) {
            throw ProofFault.invalid("Invalid callback URL");
        }
        Integer interval = call.number(intervalParameter);
        return new CallbackTarget(url, interval == null || interval < 1 ? EVERY_MINUTE : interval);
    }

    private static boolean isHttp(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
