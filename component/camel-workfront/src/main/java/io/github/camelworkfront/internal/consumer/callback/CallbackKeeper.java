package io.github.camelworkfront.internal.consumer.callback;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.ProofConnection;
import io.github.camelworkfront.internal.consumer.subscribe.Keeper;
import io.github.camelworkfront.internal.consumer.subscribe.SubscriptionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Workfront Proof for the callbacks that a route wants, as far as it is not asked already: those of one proof, or of
 * the whole account.
 */
final class CallbackKeeper implements Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackKeeper.class);

    private final CallbackCalls calls;
    private final ProofConnection connection;
    private final List<String> types;
    private final String url;
    private final int interval;
    private final String fileId;

    /**
     * @param url      holds a secret
     * @param interval minutes
     * @param fileId   null for the account
     */
    CallbackKeeper(
            CallbackCalls calls,
            ProofConnection connection,
            List<String> types,
            String url,
            int interval,
            String fileId) {
        this.calls = calls;
        this.connection = connection;
        this.types = types;
        this.url = url;
        this.interval = interval;
        this.fileId = fileId;
    }

    @Override
    public int wanted() {
        return types.size();
    }

    @Override
    public SubscriptionState establish() throws WorkfrontException {
        return asked("is asked for");
    }

    @Override
    public SubscriptionState look() throws WorkfrontException {
        return asked("is gone, and is asked for again");
    }

    private SubscriptionState asked(String what) throws WorkfrontException {
        try (ProofConnection mine = connection.share()) {
            List<Map<?, ?>> there = there(mine);
            for (String type : types) {
                if (there.stream().noneMatch(row -> isOfType(row, type) && isHere(row))) {
                    warnOfOther(there, type);
                    LOG.info("proof:callbacks: the callback for {} {}", type, what);
                    set(mine, type);
                }
            }
            return SubscriptionState.of(types.size(), types.size());
        }
    }

    /** The recorded answers have one address for each type, so that the other one may have had its last callback. */
    private void warnOfOther(List<Map<?, ?>> there, String type) {
        if (there.stream().anyMatch(row -> isOfType(row, type))) {
            LOG.warn(
                    "proof:callbacks: the callback for {} goes to another address, or to this one with another secret;"
                            + " this route's may take its place",
                    type);
        }
    }

    private List<Map<?, ?>> there(ProofConnection mine) throws WorkfrontException {
        Object answer = calls.call(mine, fileId == null ? "getAccountCallbacks" : "getProofCallbacks", about());
        List<Map<?, ?>> rows = new ArrayList<>();
        if (answer instanceof List<?> list) {
            list.forEach(row -> {
                if (row instanceof Map<?, ?> map) {
                    rows.add(map);
                }
            });
        }
        return rows;
    }

    private static boolean isOfType(Map<?, ?> row, String type) {
        return CallbackTypes.same(String.valueOf(row.get("type"))).equals(CallbackTypes.same(type));
    }

    private boolean isHere(Map<?, ?> row) {
        return url.equals(row.get("url"));
    }

    private void set(ProofConnection mine, String type) throws WorkfrontException {
        Map<String, Object> arguments = about();
        arguments.put("Type", type);
        arguments.put("Url", url);
        arguments.put("RetryInterval", interval);
        calls.call(mine, fileId == null ? "setAccountCallback" : "setProofCallback", arguments);
    }

    private Map<String, Object> about() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (fileId != null) {
            arguments.put("FileID", fileId);
        }
        return arguments;
    }

    @Override
    public void remove() throws WorkfrontException {
        if (!calls.canRemove()) {
            LOG.warn("proof:callbacks: unsubscribeOnStop is without effect, since the unversioned service cannot take"
                    + " callbacks back; set proofApiVersion=16_24_0");
            return;
        }
        try (ProofConnection mine = connection.share()) {
            List<Map<?, ?>> there = there(mine);
            for (String type : types) {
                if (there.stream().anyMatch(row -> isOfType(row, type) && isHere(row))) {
                    Map<String, Object> arguments = about();
                    arguments.put("Type", type);
                    calls.call(mine, fileId == null ? "removeAccountCallback" : "removeProofCallback", arguments);
                }
            }
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
