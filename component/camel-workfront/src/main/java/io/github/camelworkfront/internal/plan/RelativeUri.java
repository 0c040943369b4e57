package io.github.camelworkfront.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call of a batch that somebody else wrote: {@code task/search?status=CUR&method=GET}. Nothing in it can lead to
 * another host, out of the version's root, or show a secret.
 *
 * @param path   encoded, below the version's root, without a slash in front
 * @param query  without {@code method}
 * @param method GET, POST, PUT or DELETE; GET where the URI does not say
 */
public record RelativeUri(String path, Params query, String method) {

    private static final String METHOD = "method";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");
    private static final Pattern FROM_THE_HOST = Pattern.compile("/?(attask|api(-[a-z]+)?)(/.*)?");
    private static final Pattern BATCH = Pattern.compile("(?i)/?batch/?");

    /** @throws IllegalArgumentException for a URI that leads elsewhere, or is none */
    public static RelativeUri of(String given) {
        String text = given.trim();
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        if (path.isBlank()) {
            throw refused(path, "it has no path");
        }
        if (FROM_THE_HOST.matcher(path.toLowerCase(Locale.ROOT)).matches()) {
            throw refused(path, "it begins with the root of the API, but is relative to it");
        }
        if (BATCH.matcher(path).matches()) {
            throw refused(path, "a batch cannot hold another");
        }
        RawPath checked = RawPath.of(text, "The URI");
        return new RelativeUri(
                checked.path().substring(RawPath.ROOT.length() + 1),
                withoutMethod(checked.query()),
                method(path, checked.query()));
    }

    /** As it travels. */
    public String text() {
        return path + "?" + query.with(METHOD, method).encoded();
    }

    private static Params withoutMethod(Params query) {
        Params others = Params.NONE;
        for (var entry : query.entries()) {
            others = entry.getKey().equalsIgnoreCase(METHOD) ? others : others.with(entry.getKey(), entry.getValue());
        }
        return others;
    }

    private static String method(String path, Params query) {
        List<String> methods = query.entries().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(METHOD))
                .map(e -> e.getValue().toUpperCase(Locale.ROOT))
                .toList();
        if (methods.isEmpty()) {
            return "GET";
        }
        if (methods.size() > 1 || !METHODS.contains(methods.get(0))) {
            throw refused(path, "method must be one of GET, POST, PUT and DELETE");
        }
        return methods.get(0);
    }

    /** The query stays out of the message: it may hold a secret. */
    private static IllegalArgumentException refused(String path, String why) {
        return new IllegalArgumentException(
                "The URI '" + path + "' is refused: " + why + "; write for example task/search?status=CUR&method=GET");
    }
}
