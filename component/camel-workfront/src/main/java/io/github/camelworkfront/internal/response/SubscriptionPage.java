package io.github.camelworkfront.internal.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of event subscriptions, whatever is wrapped around it, under one spelling: the manual has {@code date_created}
 * and a {@code subscription_url}, a live client {@code dateCreated} and {@code url}.
 *
 * @param rows      subscriptions with names in camel case
 * @param pageCount how many pages there are; null where the answer does not say
 */
public record SubscriptionPage(List<Map<String, Object>> rows, Integer pageCount) {

    private static final String URL = "url";
    private static final String URL_HEALTH = "subscriptionUrl";
    private static final String TOKEN = "authToken";
    private static final String MASK = "****";
    private static final int SHOWN = 4;

    /** The page in an answer; null for an answer that has none. */
    public static SubscriptionPage of(Object body) {
        if (body instanceof Collection<?> rows) {
            return new SubscriptionPage(normalised(rows), null);
        }
        if (!(body instanceof Map<?, ?> map)) {
            return null;
        }
        if (map.get("data") != null) {
            SubscriptionPage inner = of(map.get("data"));
            return inner == null || inner.pageCount != null
                    ? inner
                    : new SubscriptionPage(inner.rows, pageCount(map.get("meta")));
        }
        return map.get("subscriptions") instanceof Collection<?> rows
                ? new SubscriptionPage(normalised(rows), pageCount(map.get("meta")))
                : null;
    }

    private static Integer pageCount(Object meta) {
        Object count = meta instanceof Map<?, ?> map
                ? map.get("page_count") == null ? map.get("pageCount") : map.get("page_count")
                : null;
        return count instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private static List<Map<String, Object>> normalised(Collection<?> rows) {
        List<Map<String, Object>> all = new ArrayList<>(rows.size());
        for (Object row : rows) {
            if (row instanceof Map<?, ?> map) {
                all.add(subscription(map));
            }
        }
        return all;
    }

    /** One subscription: names in camel case, null for an empty objId, and never a whole token. */
    public static Map<String, Object> subscription(Map<?, ?> given) {
        Map<String, Object> named = camelCase(given);
        if (named.get(URL_HEALTH) instanceof Map<?, ?> health) {
            Map<String, Object> inner = camelCase(health);
            named.put(URL_HEALTH, inner);
            named.putIfAbsent(URL, inner.get(URL));
        }
        if ("".equals(named.get("objId"))) {
            named.put("objId", null);
        }
        if (named.get(TOKEN) instanceof String token) {
            named.put(TOKEN, masked(token));
        }
        return named;
    }

    /** The service does not show whole tokens; should it do so after all, they go no further. */
    private static String masked(String token) {
        if (token.startsWith("*")) {
            return token;
        }
        return token.length() <= 2 * SHOWN ? MASK : MASK + token.substring(token.length() - SHOWN);
    }

    /** The names of one level: what is below is data, whose names are somebody else's. */
    private static Map<String, Object> camelCase(Map<?, ?> given) {
        Map<String, Object> named = new LinkedHashMap<>();
        given.forEach((name, value) -> named.put(camelCase(String.valueOf(name)), value));
        return named;
    }

    private static String camelCase(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean separates = name.charAt(i) == '_' && out.length() > 0 && i + 1 < name.length();
            out.append(separates ? Character.toUpperCase(name.charAt(++i)) : name.charAt(i));
        }
        return out.toString();
    }
}
