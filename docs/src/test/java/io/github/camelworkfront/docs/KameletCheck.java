package io.github.camelworkfront.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a route gives a Kamelet of ours what it needs, and nothing that it does not know. */
final class KameletCheck {
    /** Options of {@code kamelet:} itself. */
    private static final List<String> OF_CAMEL = List.of(
            "routeId", "location", "bridgeErrorHandler", "noErrorHandler", "exceptionHandler", "exchangePattern");

    private KameletCheck() {}

    /**
     * @param path name of the Kamelet, maybe with an ID of its route and a query behind it
     * @param given parameters by name
     */
    static List<String> problems(String path, Map<String, String> given) {
        String name = path.split("[/?]", 2)[0];
        if (List.of("source", "sink").contains(name)) {
            return List.of();
        }
        Optional<KameletFile> kamelet = KameletFile.find(name);
        return kamelet.map(found -> problems(found, given)).orElseGet(() -> List.of("There is no Kamelet " + name));
    }

    private static List<String> problems(KameletFile kamelet, Map<String, String> given) {
        List<String> found = new ArrayList<>();
        kamelet.parameters().keySet().stream()
                .filter(kamelet::isRequired)
                .filter(parameter -> !given.containsKey(parameter))
                .forEach(parameter -> found.add(kamelet.name() + " needs the parameter " + parameter));
        given.forEach((parameter, value) -> {
            Map<String, Object> known = kamelet.parameters().get(parameter);
            if (known != null) {
                value(kamelet, parameter, known, value).ifPresent(found::add);
            } else if (!OF_CAMEL.contains(parameter)) {
                found.add(kamelet.name() + " has no parameter " + parameter);
            }
        });
        return found;
    }

    private static Optional<String> value(
            KameletFile kamelet, String parameter, Map<String, Object> known, String value) {
        boolean right = value.contains("{{")
                || switch (String.valueOf(known.get("type"))) {
                    case "integer" -> value.matches("-?\\d+");
                    case "boolean" -> value.matches("true|false");
                    default -> !(known.get("enum") instanceof List<?> words) || words.contains(value);
                };
        return right ? Optional.empty() : Optional.of(kamelet.name() + " does not take " + parameter + "=" + value);
    }
}
