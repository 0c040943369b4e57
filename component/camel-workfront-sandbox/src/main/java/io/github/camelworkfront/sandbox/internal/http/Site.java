package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chooses the service of a request by the beginning of its path; the first match in the order given wins. */
public final class Site implements HttpService {

    private final Map<String, HttpService> services;

    /**
     * @param services the services by path prefix; a prefix covers the path itself and what follows after a slash, the
     *     empty one every path
     */
    public Site(Map<String, HttpService> services) {
        this.services = new LinkedHashMap<>(services);
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        for (Map.Entry<String, HttpService> entry : services.entrySet()) {
            if (covers(entry.getKey(), call.path())) {
                return entry.getValue().serve(call);
            }
        }
        return Answer.page(404, "Not Found");
    }

    private static boolean covers(String prefix, String path) {
        return prefix.isEmpty() || path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
