package io.github.camelworkfront.examples.mirror;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A Workfront that the environment names: where it is, who asks, and where it can reach this machine.
 *
 * @param url scheme and host, such as {@code https://acme.my.workfront.com}
 * @param apiKey the key of a system administrator
 * @param address where Workfront sends events to, such as {@code https://events.acme.example}
 * @param token the secret that each event has to carry
 */
record Tenant(String url, String apiKey, String address, String token) {

    static final String URL = "WORKFRONT_URL";
    static final String API_KEY = "WORKFRONT_API_KEY";
    static final String ADDRESS = "WORKFRONT_EVENT_ADDRESS";
    static final String TOKEN = "WORKFRONT_EVENT_TOKEN";
    private static final List<String> VARIABLES = List.of(URL, API_KEY, ADDRESS, TOKEN);

    /**
     * The tenant of the environment; empty when none of the four variables is set.
     *
     * @throws IllegalArgumentException when some are set and some are not, naming those that are missing
     */
    static Optional<Tenant> of(Map<String, String> environment) {
        List<String> missing = VARIABLES.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (missing.size() == VARIABLES.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("To run on your own Workfront, please set "
                    + String.join(" and ", missing)
                    + " too. To run on the sandbox, set none of " + String.join(", ", VARIABLES) + ".");
        }
        return Optional.of(new Tenant(
                environment.get(URL), environment.get(API_KEY), environment.get(ADDRESS), environment.get(TOKEN)));
    }

    /** The properties that the routes read; the secrets are among them, so that they never stand in a URI. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("workfront.url", url);
        properties.setProperty("workfront.apiKey", apiKey);
        properties.setProperty("events.address", address);
        properties.setProperty("events.token", token);
        return properties;
    }

    /** Without the secrets, so that they get into no log. */
    @Override
    public String toString() {
        return "Tenant[" + url + ", events come to " + address + "]";
    }
}
