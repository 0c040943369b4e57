package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.patience.Tries;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.SubscriptionRequest;
import io.github.camelworkfront.internal.response.EventAnswer;
import io.github.camelworkfront.internal.response.EventAnswerReader;
import io.github.camelworkfront.internal.response.SubscriptionPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The event subscription service: a service of its own beside REST, with its own answers, which takes sessions and tokens
 * but no API keys, and serves administrators only (Adobe, "Event Subscription API"). For one thread at a time.
 */
public final class Subscriptions {

    private static final String PATH = "/attask/eventsubscription/api/v1/subscriptions";

    /** A header that tenants with Adobe IMS need beside the sign-in (Adobe, "Event Subscription best practices"). */
    private static final String USER_TOKEN = "X-User-Token";

    private static final String USER_TOKEN_NEEDED =
            "an organization that signs in with Adobe IMS needs the option userToken as well";

    private final Caller caller;
    private final Json json;
    private final String label;

    Subscriptions(Run run, Setup setup) {
        this(run.caller(), setup.userToken(), setup.label());
    }

    /**
     * @param userToken token of an Adobe IMS user; null or blank without one
     * @param label     what messages call the operation
     */
    public Subscriptions(Caller caller, String userToken, String label) {
        Caller session = caller.withSession();
        this.caller = userToken == null || userToken.isBlank() ? session : session.with(Map.of(USER_TOKEN, userToken));
        this.json = caller.json();
        this.label = label;
    }

    /** What the service says of the one that it made; always with an id. */
    public Map<String, Object> create(SubscriptionRequest request) throws WorkfrontException {
        ServiceCall call = ServiceCall.json("POST", PATH, Params.NONE, json.bytes(request.body()), label);
        return made(answer(call, List.of(request.authToken())));
    }

    /** Older editions of the manual answer with nothing but a Location. */
    private Map<String, Object> made(EventAnswer answer) throws WorkfrontException {
        Map<String, Object> made = new LinkedHashMap<>();
        if (answer.location() != null) {
            String path = answer.location().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
            made.put("id", path.substring(path.lastIndexOf('/') + 1));
        }
        if (answer.body() instanceof Map<?, ?> map) {
            SubscriptionPage.subscription(map).forEach((name, value) -> {
                if (value != null) {
                    made.put(name, value);
                }
            });
        }
        Object id = made.get("id");
        if (id == null || String.valueOf(id).isBlank()) {
            throw new WorkfrontServerException(WorkfrontFailure.of(
                    201,
                    "the answer has no id, so that whether the subscription was made is unknown; subscription/list"
                            + " tells",
                    label,
                    null));
        }
        return made;
    }

    Map<String, Object> get(String id) throws WorkfrontException {
        ServiceCall call = ServiceCall.get(path(id), Params.NONE, label);
        Object body = answer(call).body();
        if (body instanceof Map<?, ?> map) {
            return SubscriptionPage.subscription(map.get("data") instanceof Map<?, ?> data ? data : map);
        }
        throw unclear("the answer has no subscription", call);
    }

    public void delete(String id) throws WorkfrontException {
        Tries tries = caller.tries();
        try {
            answer(ServiceCall.delete(path(id), Params.NONE, label).idempotent(), List.of(), tries);
        } catch (WorkfrontNotFoundException e) {
            // After a try whose answer was lost, this says that it was done.
            if (!tries.mayHaveTakenEffect()) {
                throw e;
            }
        }
    }

    /** @param id of the one subscription; null where the body says which ones */
    Map<String, Object> version(String id, Map<String, Object> body) throws WorkfrontException {
        String path = id == null ? PATH + "/version" : path(id) + "/version";
        Object answered = answer(ServiceCall.json("PUT", path, Params.NONE, json.bytes(body), label)
                        .idempotent())
                .body();
        return SubscriptionPage.subscription(answered instanceof Map<?, ?> map ? map : body);
    }

    /**
     * All subscriptions.
     *
     * @param pageSize rows of a page, 1 to 1000
     * @param most     rows that are enough
     * @throws WorkfrontServerException when a page brings nothing new although there are more
     */
    public List<Map<String, Object>> all(int pageSize, long most) throws WorkfrontException {
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int number = 1; rows.size() < most; number++) {
            Params query = Params.of("page", number).with("limit", pageSize);
            ServiceCall call = ServiceCall.get(PATH, query, label);
            SubscriptionPage page = SubscriptionPage.of(answer(call).body());
            if (page == null) {
                throw unclear("the answer has no list of subscriptions", call);
            }
            int before = rows.size();
            // One that was deleted meanwhile moves the others up, so that a row may come twice.
            page.rows().stream()
                    .filter(row -> seen.add(row.getOrDefault("id", row)))
                    .forEach(rows::add);
            boolean more = page.pageCount() == null
                    ? page.rows().size() >= pageSize && rows.size() > before
                    : number < page.pageCount();
            if (!more) {
                break;
            }
            if (rows.size() == before) {
                throw unclear("page " + number + " of " + page.pageCount() + " brings nothing new", call);
            }
        }
        return rows.size() > most ? rows.subList(0, (int) most) : rows;
    }

    private EventAnswer answer(ServiceCall call) throws WorkfrontException {
        return answer(call, List.of());
    }

    private EventAnswer answer(ServiceCall call, List<String> secrets) throws WorkfrontException {
        return answer(call, secrets, caller.tries());
    }

    private EventAnswer answer(ServiceCall call, List<String> secrets, Tries tries) throws WorkfrontException {
        EventAnswerReader reader = new EventAnswerReader(call, json);
        try {
            return caller.exchange(call, answer -> reader.read(answer).masked(secrets), tries);
        } catch (WorkfrontAccessException e) {
            throw new WorkfrontAccessException(
                    e.getFailure(),
                    "only system administrators may manage event subscriptions: sign in as one; " + USER_TOKEN_NEEDED,
                    e);
        } catch (WorkfrontAuthenticationException e) {
            // A sign-in that failed before the call has its own advice.
            throw call.display().equals(e.getPath()) ? refused(e) : e;
        }
    }

    private WorkfrontAuthenticationException refused(WorkfrontAuthenticationException e) {
        return new WorkfrontAuthenticationException(
                e.getFailure(), caller.signIn().refusalHint() + "; " + USER_TOKEN_NEEDED, e);
    }

    private static String path(String id) {
        return PATH + "/" + Params.segment(id);
    }

    private static WorkfrontException unclear(String what, ServiceCall call) {
        return new WorkfrontServerException(WorkfrontFailure.of(200, what, call.operation(), call.display()));
    }
}
