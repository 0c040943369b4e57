package io.github.camelworkfront.internal.consumer.callback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.camel.component.webhook.WebhookConfiguration;

/**
 * The last part of the path of callbacks, which is the secret: Workfront Proof sends nothing else that would tell its
 * requests from those of others. In Camel's eyes it is a parameter of the path, so that no address of an endpoint has it.
 */
public final class SecretPath {

    /** The header in which HTTP servers give the parameter. */
    static final String HEADER = "workfrontToken";

    private static final String PARAMETER = "/{" + HEADER + "}";

    private SecretPath() {}

    /** Adds the parameter, before the HTTP server is told of the path; a second time changes nothing. */
    public static void extend(WebhookConfiguration webhook) {
        String path = webhook.getWebhookPath();
        if (path != null && !path.isBlank() && !path.endsWith(PARAMETER)) {
            webhook.setWebhookPath(path.replaceAll("/+$", "") + PARAMETER);
        }
    }

    /** The path as the route's author wrote it. */
    static String plain(WebhookConfiguration webhook) {
        return webhook.getWebhookPath().replace(PARAMETER, "");
    }

    /** The address as Workfront Proof needs it. */
    static String filled(String address, String token) {
        String encoded =
                URLEncoder.encode(token.strip(), StandardCharsets.UTF_8).replace("+", "%20");
        return address.replace("{" + HEADER + "}", encoded);
    }
}
