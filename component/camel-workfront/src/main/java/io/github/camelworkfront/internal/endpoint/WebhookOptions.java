package io.github.camelworkfront.internal.endpoint;

import java.util.Collection;
import java.util.List;

/** Options of {@code webhook:}, which an endpoint only gets to see where that word was forgotten in front of it. */
public final class WebhookOptions {

    static final List<String> ALL = List.of(
            "webhookPath", "webhookExternalUrl", "webhookBasePath", "webhookComponentName", "webhookAutoRegister");

    private WebhookOptions() {}

    /**
     * @param endpoint what is asked for, such as {@code task/events}
     * @param own names of the options that the endpoint is given
     * @throws IllegalArgumentException that shows the whole address
     */
    public static void refuse(String endpoint, Collection<String> own) {
        ALL.stream().filter(option -> OptionNames.sets(own, option)).findFirst().ifPresent(option -> {
            throw new IllegalArgumentException("The option " + option
                    + " is one of webhook:, which takes what Workfront pushes; write from webhook:workfront:"
                    + endpoint);
        });
    }
}
