package io.github.camelworkfront.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Finds the addresses that are written in YAML, XML and Java, without running any of it. */
final class AddressFinder {
    /** An address of ours, with or without another component around it. */
    private static final String OURS = "(?:(?:webhook|master:[\\w-]+):)*workfront:|kamelet:workfront-";

    private static final Pattern TEXT = Pattern.compile("(?:" + OURS + ").*", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("\\buri\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern JAVA = Pattern.compile(
            "\"((?:" + OURS + ")(?:[^\"\\\\]|\\\\.)*)\"((?:\\s*\\+\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.()]+))*)");
    private static final Pattern JAVA_PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[\\w.()]+");

    /** Stands for what is known only when a program runs; the catalogue takes any value for it. */
    private static final String UNKNOWN = "{{unknown}}";

    private AddressFinder() {}

    /**
     * @param place where the text is, for messages
     * @param language {@code yaml}, {@code xml} or {@code java}; another has no addresses
     */
    static List<Address> in(String place, String language, String text) {
        return switch (language) {
            case "yaml" -> yaml(place, text);
            case "xml" -> xml(place, text);
            case "java" -> java(place, text);
            default -> List.of();
        };
    }

    private static List<Address> yaml(String place, String text) {
        List<Address> found = new ArrayList<>();
        new Load(LoadSettings.builder().build())
                .loadAllFromString(text)
                .forEach(document -> walk(place, document, found));
        return found;
    }

    private static void walk(String place, Object node, List<Address> found) {
        if (node instanceof Map<?, ?> map) {
            boolean step = map.get("uri") instanceof String;
            if (step) {
                found.add(new Address(place, (String) map.get("uri"), parameters(map.get("parameters"))));
            }
            map.forEach((key, value) -> {
                if (!step || !key.equals("uri") && !key.equals("parameters")) {
                    walk(place, value, found);
                }
            });
        } else if (node instanceof Iterable<?> list) {
            list.forEach(item -> walk(place, item, found));
        } else if (node instanceof String value && TEXT.matcher(value).matches()) {
            found.add(new Address(place, value));
        }
    }

    private static Map<String, String> parameters(Object node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
        }
        return parameters;
    }

    private static List<Address> xml(String place, String text) {
        return XML.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(AddressFinder::unescaped)
                .filter(uri -> uri.contains(":"))
                .map(uri -> new Address(place, uri))
                .toList();
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static List<Address> java(String place, String text) {
        List<Address> found = new ArrayList<>();
        Matcher strings = JAVA.matcher(text);
        while (strings.find()) {
            found.add(new Address(place, strings.group(1) + rest(strings.group(2))));
        }
        return found;
    }

    private static String rest(String concatenated) {
        return JAVA_PART
                .matcher(concatenated)
                .results()
                .map(part -> part.group(1) == null ? UNKNOWN : part.group(1))
                .collect(Collectors.joining());
    }
}
