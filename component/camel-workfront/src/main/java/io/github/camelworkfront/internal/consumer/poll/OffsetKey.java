package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.plan.Filters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The name of a consumer's place in a StateRepository: the same at each start, and another one for other objects. Which
 * fields are read makes no difference to it.
 */
final class OffsetKey {

    private OffsetKey() {}

    static String of(ConsumerSetup setup, String cursorField, Filters filters) {
        String named = setup.consumer().getOffsetKey();
        if (named != null && !named.isBlank()) {
            return named.trim();
        }
        String url = setup.configuration().getUrl();
        String host = url == null ? "" : String.valueOf(URI.create(url.trim()).getAuthority());
        TreeSet<String> sorted = new TreeSet<>();
        filters.params().entries().forEach(e -> sorted.add(e.getKey() + "=" + e.getValue()));
        return "workfront:" + host + ":" + setup.target().objectCode() + ":" + cursorField
                + (sorted.isEmpty() ? "" : ":" + hash(String.join("&", sorted)));
    }

    private static String hash(String text) {
        String uuid =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        return uuid.replace("-", "").substring(0, 12);
    }
}
