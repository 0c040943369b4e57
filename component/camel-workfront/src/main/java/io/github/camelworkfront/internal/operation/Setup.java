package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.patience.Tries;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.response.DataReader;

/**
 * What all exchanges of an endpoint have in common.
 *
 * @param untouched whether the route wants the answer as it comes ({@code outputFormat=raw})
 * @param userToken token of an Adobe IMS user, which the event service of such tenants asks for; null without one
 */
public record Setup(Target target, ApiRoot root, CallOptions options, Json json, boolean untouched, String userToken) {

    /** Without a user's token. */
    public Setup(Target target, ApiRoot root, CallOptions options, Json json, boolean untouched) {
        this(target, root, options, json, untouched, null);
    }

    /** Leaves room for path, id and the other parameters in the 8,892 bytes that Adobe's network lets through. */
    private static final int LONGEST_FIELDS = 7000;

    /** The path of the object, and of what is below it. */
    String path(String... below) {
        String[] segments = new String[below.length + 1];
        segments[0] = target.objectCode();
        System.arraycopy(below, 0, segments, 1, below.length);
        return root.at(segments);
    }

    Setup with(Target resolved) {
        return new Setup(resolved, root, options, json, untouched, userToken);
    }

    String label() {
        return target.label();
    }

    /** The one request of an operation: its data, or the untouched answer. */
    Object fetch(Run run, ServiceCall call, DataReader<?> reader) throws WorkfrontException {
        return fetch(run, call, reader, run.caller().tries());
    }

    /** The same, as one of several tries. */
    Object fetch(Run run, ServiceCall call, DataReader<?> reader, Tries tries) throws WorkfrontException {
        return untouched
                ? run.caller().exchange(call, new UntouchedReader(call, json, run.exchange()), tries)
                : run.caller().call(call, reader, tries);
    }

    /**
     * The fields that the answer to a write shall have.
     *
     * @throws IllegalArgumentException when they are too many: they stand in the URI, which a write cannot shorten
     */
    Params fieldsOfWrite(Run run) {
        Params fields = Params.NONE.withIfSet("fields", run.inputs().fieldsParameter(json));
        int length = fields.encoded().length();
        if (length > LONGEST_FIELDS) {
            throw new IllegalArgumentException("workfront:" + label() + ": fields (the option, or the header "
                    + WorkfrontConstants.FIELDS + ") takes " + length
                    + " bytes of the URI, but a write can have at most "
                    + LONGEST_FIELDS + "; ask for fewer fields, or read them with get afterwards");
        }
        return fields;
    }

    /** For what takes several requests, whose answers cannot be handed out as one. */
    void refuseUntouched(String what) {
        if (untouched) {
            throw new IllegalArgumentException(
                    "workfront:" + label() + ": outputFormat=raw hands out one untouched answer, but " + what
                            + "; use outputFormat=map, json or node");
        }
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Setup[" + label() + "]";
    }
}
