package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.UrlHealth;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an administrator can ask of the event subscription service. Made for one request. */
final class SubscriptionCalls {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    private final Subscriptions subscriptions;
    private final Tenant tenant;
    private final Caller caller;
    private final Choices choices;

    SubscriptionCalls(Tenant tenant, Caller caller, Choices choices) {
        this.subscriptions = tenant.subscriptions();
        this.tenant = tenant;
        this.caller = caller;
        this.choices = choices;
    }

    Answer create(Map<?, ?> body, String path) {
        Subscription added = subscriptions
                .add(
                        OrderReader.read(body),
                        caller.user().text("customerID"),
                        choices.get(Choice.SUBSCRIPTION_VERSION),
                        tenant.clock().instant())
                .orElseThrow(EventFault::duplicate);
        Answer answer =
                choices.is(Choice.SUBSCRIPTION_CREATED, "empty") ? Answer.empty(201) : Json.answer(201, version(added));
        return answer.with("Location", path + "/" + added.id());
    }

    Answer list(Parameters query) {
        int page = number(query, "page", 1, Integer.MAX_VALUE);
        int limit = number(query, "limit", DEFAULT_LIMIT, MAX_LIMIT);
        List<Subscription> all = subscriptions.all();
        List<Map<String, Object>> shown = all.stream()
                .skip((page - 1L) * limit)
                .limit(limit)
                .map(this::item)
                .toList();
        if (choices.is(Choice.SUBSCRIPTION_LIST, "array")) {
            return Json.answer(200, shown);
        }
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("page", page);
        meta.put("limit", limit);
        meta.put("page_count", (all.size() + limit - 1) / limit);
        meta.put("total_count", all.size());
        Map<String, Object> wrapped = new LinkedHashMap<>();
        wrapped.put("subscriptions", shown);
        wrapped.put("meta", meta);
        return Json.answer(200, wrapped);
    }

    /** The list of older editions, which is not paged. */
    Answer deprecatedList() {
        return Json.answer(
                200,
                subscriptions.all().stream().map(SubscriptionText::snakeCase).toList());
    }

    Answer get(String id) {
        return Json.answer(200, item(require(id)));
    }

    Answer delete(String id) {
        String url = subscriptions
                .remove(id)
                .orElseThrow(() -> EventFault.notFound(id))
                .order()
                .url();
        if (!subscriptions.use(url) && choices.is(Choice.EVENT_URL_HEALTH, "forgotten")) {
            tenant.events().forget(url);
        }
        return Answer.empty(200);
    }

    Answer versionOfOne(String id, Map<?, ?> body) {
        String version = versionIn(body, "version");
        require(id);
        subscriptions.version(List.of(id), version, tenant.clock().instant());
        return Json.answer(200, version(require(id)));
    }

    Answer versionOfMany(Map<?, ?> body) {
        String version = versionIn(body, "version", "subscriptionIds", "allCustomerSubscriptions");
        List<String> ids = idsIn(body);
        subscriptions.version(ids, version, tenant.clock().instant());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("subscription_ids", ids);
        answer.put("version", version);
        return Json.answer(200, answer);
    }

    private List<String> idsIn(Map<?, ?> body) {
        boolean all = Boolean.TRUE.equals(body.get("allCustomerSubscriptions"));
        Object ids = body.get("subscriptionIds");
        if (all == (ids != null)) {
            throw EventFault.badRequest("Give either subscriptionIds or allCustomerSubscriptions");
        }
        if (all) {
            return subscriptions.all().stream().map(Subscription::id).toList();
        }
        if (!(ids instanceof List<?> list) || list.isEmpty()) {
            throw EventFault.badRequest("subscriptionIds must be an array of IDs");
        }
        return list.stream().map(id -> known(String.valueOf(id))).toList();
    }

    private String known(String id) {
        return subscriptions
                .find(id)
                .map(Subscription::id)
                .orElseThrow(() -> EventFault.badRequest("There is no subscription " + id));
    }

    private String versionIn(Map<?, ?> body, String... members) {
        body.keySet().stream()
                .filter(name -> !List.of(members).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw EventFault.badRequest("Unknown field " + name);
                });
        List<String> versions = choices.is(Choice.SUBSCRIPTION_VERSION, Subscription.FIRST_VERSION)
                ? List.of(Subscription.FIRST_VERSION, Subscription.CURRENT_VERSION)
                : List.of(Subscription.CURRENT_VERSION);
        if (!(body.get("version") instanceof String version) || !versions.contains(version)) {
            throw EventFault.badRequest("version must be " + String.join(" or ", versions));
        }
        return version;
    }

    private Subscription require(String id) {
        return subscriptions.find(id).orElseThrow(() -> EventFault.notFound(id));
    }

    private Map<String, Object> item(Subscription subscription) {
        UrlHealth health = tenant.events().health(subscription.order().url());
        return choices.is(Choice.SUBSCRIPTION_SPELLING, "mixed")
                ? SubscriptionText.mixed(subscription, health)
                : SubscriptionText.camelCase(subscription, health);
    }

    private static Map<String, Object> version(Subscription subscription) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("id", subscription.id());
        version.put("version", subscription.version());
        return version;
    }

    private static int number(Parameters query, String name, int absent, int most) {
        String text = query.first(name).orElse(Integer.toString(absent));
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw EventFault.badRequest(name + " must be a whole number");
        }
        throw EventFault.badRequest(name + " must be between 1 and " + most);
    }
}
