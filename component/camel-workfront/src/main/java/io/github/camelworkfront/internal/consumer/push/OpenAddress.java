package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.response.Masked;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.component.webhook.WebhookConfiguration;

/**
 * The parts of the address of a route that its author writes. They are in logs, consoles and names of files, so that no
 * secret may stand in them.
 */
final class OpenAddress {

    private OpenAddress() {}

    /** @throws IllegalArgumentException that names the option in which a secret stands, and shows a correct value */
    static void check(WorkfrontConsumerConfiguration options, WebhookConfiguration webhook) {
        List<String> secrets = Stream.of(options.getWebhookVerifyToken(), options.getWebhookVerifyTokenPrevious())
                .filter(Objects::nonNull)
                .map(String::strip)
                .toList();
        check("webhookPath", webhook.getWebhookPath(), "webhookPath=/workfront/tasks", secrets);
        check("webhookBasePath", webhook.getWebhookBasePath(), "webhookBasePath=/events", secrets);
        check(
                "webhookExternalUrl",
                webhook.getWebhookExternalUrl(),
                "webhookExternalUrl=https://events.example.com",
                secrets);
    }

    private static void check(String option, String value, String correct, List<String> secrets) {
        if (Masked.isNeeded(value, secrets)) {
            throw new IllegalArgumentException(option + " has the secret of webhookVerifyToken or"
                    + " webhookVerifyTokenPrevious in it, and addresses are shown in logs and consoles: leave it out,"
                    + " such as " + correct + ", and make up another secret, since this one may have been seen. Events"
                    + " carry it in a header; to the address of Proof callbacks it is added without being shown");
        }
    }
}
