package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import java.io.IOException;

/** The REST service under {@code /attask}: decode, dispatch, render. */
public final class RestApi implements HttpService {

    /** The path that the API lies under. */
    public static final String PATH = "/attask";

    private final Dispatcher dispatcher;

    /**
     * @param dispatcher performs what was decoded
     */
    public RestApi(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Tells whether a path is one of the REST API, of whatever version. */
    public static boolean covers(String path) {
        return path.startsWith(PATH + "/") && ApiPath.matches(path);
    }

    @Override
    public Answer serve(HttpCall http) throws IOException {
        if (!covers(http.path())) {
            return Answer.page(404, "Not Found");
        }
        try {
            RestRequest request = RequestDecoder.decode(http);
            http.trace().effectiveMethod(request.method());
            return Envelope.of(dispatcher.perform(request));
        } catch (WorkfrontFault fault) {
            return Envelope.of(fault);
        }
    }
}
