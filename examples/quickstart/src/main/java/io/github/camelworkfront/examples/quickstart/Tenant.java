package io.github.camelworkfront.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A Workfront that the environment names: where it is, who asks, and which project takes the requests.
 *
 * @param url scheme and host, such as {@code https://acme.my.workfront.com}
 * @param apiKey the key of the user whose rights count
 * @param requestProject the name of the project in which the issues are created
 */
record Tenant(String url, String apiKey, String requestProject) {

    private static final String URL = "WORKFRONT_URL";
    private static final String API_KEY = "WORKFRONT_API_KEY";
    private static final String REQUEST_PROJECT = "WORKFRONT_REQUEST_PROJECT";

    /**
     * The tenant of the environment; empty when none of the three variables is set.
     *
     * @throws IllegalArgumentException when some are set and some are not, naming those that are missing
     */
    static Optional<Tenant> of(Map<String, String> environment) {
        List<String> missing = List.of(URL, API_KEY, REQUEST_PROJECT).stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (missing.size() == 3) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("To run on your own Workfront, please set "
                    + String.join(" and ", missing)
                    + " too. To run on the sandbox, set none of " + URL + ", " + API_KEY + " and " + REQUEST_PROJECT
                    + ".");
        }
        return Optional.of(
                new Tenant(environment.get(URL), environment.get(API_KEY), environment.get(REQUEST_PROJECT)));
    }

    /** The properties that the routes read; the key is one of them, so that it never stands in a URI. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("workfront.url", url);
        properties.setProperty("workfront.apiKey", apiKey);
        properties.setProperty("requests.project", requestProject);
        return properties;
    }

    /** Without the key, so that it gets into no log. */
    @Override
    public String toString() {
        return "Tenant[" + url + ", requests go to '" + requestProject + "']";
    }
}
