package io.github.camelworkfront.internal.consumer.subscribe;

import java.net.URI;
import java.net.UnknownHostException;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the service finds a route: {@code webhookExternalUrl}, or what the REST configuration says, and the path. */
public final class PublicAddress {

    private static final Logger LOG = LoggerFactory.getLogger(PublicAddress.class);
    private static final String EXAMPLE = "webhookExternalUrl=https://events.example.com";

    private PublicAddress() {}

    /**
     * @param lenient whether an address without encryption is only warned of
     * @throws IllegalArgumentException for an address that the service cannot reach, or that would give secrets away
     */
    public static String of(WebhookConfiguration webhook, boolean lenient) {
        String address = tidied(text(webhook));
        URI url = parsed(address, webhook);
        if (url.getHost().equals("0.0.0.0")) {
            throw new IllegalArgumentException(
                    "Nobody can reach " + address + "; say where the service finds this" + " application: " + EXAMPLE);
        }
        if (!"https".equalsIgnoreCase(url.getScheme()) && !isLoopback(url.getHost())) {
            String why = address + " is not https, so that events and the secret in them would travel in the clear";
            if (!lenient) {
                throw new IllegalArgumentException(why + "; set " + EXAMPLE + " (lenient=true takes it all the same)");
            }
            LOG.warn("{}", why);
        }
        return address;
    }

    private static String text(WebhookConfiguration webhook) {
        try {
            return webhook.computeFullExternalUrl();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "The name of this machine is unknown; say where the service finds it: " + EXAMPLE, e);
        }
    }

    /** Camel puts the parts together as they are, so that one that ends in a slash makes two. */
    private static String tidied(String address) {
        int start = address.indexOf("://");
        return start < 0
                ? address
                : address.substring(0, start + 3) + address.substring(start + 3).replaceAll("/{2,}", "/");
    }

    private static URI parsed(String address, WebhookConfiguration webhook) {
        try {
            URI url = URI.create(address.replaceAll("[{}]", "_"));
            boolean http = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (http && url.getHost() != null && url.getRawQuery() == null && url.getRawFragment() == null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        String external = webhook.getWebhookExternalUrl();
        throw new IllegalArgumentException(
                (external == null ? "The REST configuration" : "webhookExternalUrl=" + external)
                        + " and webhookPath=" + webhook.getWebhookPath() + " make no address; write for example "
                        + EXAMPLE
                        + " and webhookPath=/workfront/tasks");
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
