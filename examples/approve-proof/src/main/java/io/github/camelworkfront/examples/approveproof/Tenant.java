package io.github.camelworkfront.examples.approveproof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A Workfront and a Workfront Proof that the environment names: where they are, who asks, which project takes the tasks and who reviews.
 *
 * @param settings the properties of the routes by name, without the credentials
 * @param secrets the credentials by the names of their properties
 */
record Tenant(Map<String, String> settings, Map<String, String> secrets) {

    /** The property that names Workfront. */
    static final String URL = "workfront.url";
    /** The property that names the project of the tasks. */
    static final String PROJECT = "artwork.project";

    private static final Map<String, String> SETTINGS = Map.of(
            "WORKFRONT_URL",
            URL,
            "WORKFRONT_ARTWORK_PROJECT",
            PROJECT,
            "WORKFRONT_DESIGN_REVIEWERS",
            "reviewers.design",
            "WORKFRONT_LEGAL_REVIEWERS",
            "reviewers.legal");
    private static final Map<String, String> SECRETS = Map.of(
            "WORKFRONT_API_KEY", "workfront.apiKey",
            "WORKFRONT_PROOF_USERNAME", "proof.username",
            "WORKFRONT_PROOF_PASSWORD", "proof.password");

    /** The variables that a tenant needs, in the order in which they are asked for. */
    private static final List<String> VARIABLES = List.of(
            "WORKFRONT_URL",
            "WORKFRONT_API_KEY",
            "WORKFRONT_PROOF_USERNAME",
            "WORKFRONT_PROOF_PASSWORD",
            "WORKFRONT_ARTWORK_PROJECT",
            "WORKFRONT_DESIGN_REVIEWERS",
            "WORKFRONT_LEGAL_REVIEWERS");

    /**
     * The tenant of the environment; empty when none of the variables is set.
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
                    + " too. To run on the sandbox, set none of "
                    + String.join(", ", VARIABLES)
                    + ".");
        }
        return Optional.of(new Tenant(named(SETTINGS, environment), named(SECRETS, environment)));
    }

    private static Map<String, String> named(Map<String, String> properties, Map<String, String> environment) {
        return properties.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getValue, property -> environment.get(property.getKey())));
    }

    /** The properties that the routes read; credentials are among them, so that they never stand in a URI. */
    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.putAll(secrets);
        return properties;
    }

    /** Without the credentials, so that they get into no log. */
    @Override
    public String toString() {
        return "Tenant" + settings;
    }
}
