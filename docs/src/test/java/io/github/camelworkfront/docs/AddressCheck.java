package io.github.camelworkfront.docs;

import io.github.camelworkfront.CallType;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.plan.TargetResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;

/**
 * Asks Camel's catalogue, with our component added to it, what it thinks of an address. The catalogue takes every option of
 * {@code webhook:} for right, since the most of them are for the address within; so that one is asked about by itself.
 */
final class AddressCheck {
    private static final String WEBHOOK = "webhook:";
    private static final String KAMELET = "kamelet:";
    private static final Pattern MASTER = Pattern.compile("master:[^:]+:(.*)", Pattern.DOTALL);

    /** What is known only when the route runs. */
    private static final Pattern OPEN = Pattern.compile("\\{\\{|\\$\\{|%[sd]");

    private final DefaultCamelCatalog catalog = catalog();
    private final TargetResolver operations = new TargetResolver(ObjectCatalog.bundled());

    /** Camel's catalogue, with our component added to it. */
    static DefaultCamelCatalog catalog() {
        DefaultCamelCatalog catalog = new DefaultCamelCatalog();
        try (InputStream json =
                AddressCheck.class.getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            catalog.addComponent(
                    "workfront",
                    WorkfrontComponent.class.getName(),
                    new String(json.readAllBytes(), StandardCharsets.UTF_8));
            return catalog;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with an address, a sentence each; empty if nothing is. */
    List<String> problems(Address address) {
        String uri = address.uri().strip();
        if (OPEN.matcher(scheme(uri)).find()) {
            return List.of();
        }
        return problems(simple(whole(uri, address.parameters())));
    }

    /** Both forms of an address lead to the one with its options in it. */
    private String whole(String uri, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return uri;
        }
        if (!uri.contains(":")) {
            return built(uri, parameters);
        }
        return uri
                + (uri.contains("?") ? "&" : "?")
                + parameters.entrySet().stream()
                        .map(option -> option.getKey() + "=" + raw(option.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private String built(String scheme, Map<String, String> parameters) {
        if (scheme.equals("webhook")) {
            Map<String, String> options = new LinkedHashMap<>(parameters);
            return whole(WEBHOOK + options.remove("endpointUri"), options);
        }
        if (scheme.equals("kamelet")) {
            Map<String, String> options = new LinkedHashMap<>(parameters);
            return whole(KAMELET + options.remove("templateId"), options);
        }
        return catalog.asEndpointUri(scheme, parameters, false);
    }

    /** What a value may hold of the signs between options, the catalogue would take for such signs. */
    private static String simple(String uri) {
        return uri.replaceAll("RAW\\(.*?\\)(?=&|$)", "RAW(x)").replaceAll("%[0-9A-Fa-f]{2}", "_");
    }

    private static String raw(String value) {
        return value.contains("&") && !value.startsWith("RAW(") ? "RAW(" + value + ")" : value;
    }

    private List<String> problems(String uri) {
        var master = MASTER.matcher(uri);
        if (master.matches()) {
            return problems(master.group(1));
        }
        if (uri.startsWith(KAMELET)) {
            return KameletCheck.problems(uri.substring(KAMELET.length()), options(uri));
        }
        if (uri.startsWith(WEBHOOK)) {
            return webhook(uri.substring(WEBHOOK.length()));
        }
        List<String> found = new ArrayList<>(answer(uri));
        if (scheme(uri).equals("workfront")) {
            found.addAll(operation(uri));
        }
        return found;
    }

    /** The webhook's own options all begin with its name; so do two of ours. */
    private List<String> webhook(String delegate) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> rest = new LinkedHashMap<>();
        options(delegate).forEach((name, value) -> (isOfWebhook(name) ? own : rest).put(name, value));
        String path = delegate.split("\\?", 2)[0];
        List<String> found = new ArrayList<>(problems(whole(path, rest)));
        own.keySet().stream()
                .filter(option -> catalog.componentModel("webhook").getEndpointParameterOptions().stream()
                        .noneMatch(known -> known.getName().equals(option)))
                .forEach(option -> found.add("webhook: has no option " + option));
        return found;
    }

    private static boolean isOfWebhook(String option) {
        return option.startsWith("webhook") && !option.startsWith("webhookVerifyToken");
    }

    private List<String> answer(String uri) {
        EndpointValidationResult result = catalog.validateEndpointProperties(withOpenReferences(uri));
        return result.isSuccess()
                ? List.of()
                : List.of(uri + ": " + result.summaryErrorMessage(false).strip().replaceAll("\\s+", " "));
    }

    /** The catalogue waits with values that are placeholders, but not with names of beans; these begin with #. */
    private static String withOpenReferences(String uri) {
        return uri.replaceAll("Repository=(?=\\{\\{)", "Repository=#");
    }

    private List<String> operation(String uri) {
        String path = uri.substring(uri.indexOf(':') + 1).split("\\?", 2)[0];
        if (OPEN.matcher(path).find() || "true".equals(options(uri).get("lenient"))) {
            return List.of();
        }
        String[] parts = path.startsWith("proof:") ? path.split(":", 2) : path.split("/", 2);
        try {
            operations.resolve(
                    parts[0],
                    parts.length > 1 ? parts[1] : null,
                    options(uri).containsKey("callType")
                            ? CallType.valueOf(options(uri).get("callType"))
                            : null,
                    false);
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(uri + ": " + e.getMessage());
        }
    }

    private static String scheme(String uri) {
        return uri.split("[:?]", 2)[0];
    }

    /** The options after the question mark. */
    private static Map<String, String> options(String uri) {
        Map<String, String> options = new LinkedHashMap<>();
        int query = uri.indexOf('?');
        if (query >= 0) {
            for (String option : uri.substring(query + 1).split("&(?=[\\w.:-]+=)")) {
                String[] parts = option.split("=", 2);
                options.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return options;
    }
}
