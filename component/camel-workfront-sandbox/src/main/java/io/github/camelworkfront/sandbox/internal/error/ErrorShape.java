package io.github.camelworkfront.sandbox.internal.error;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a refusal looks in JSON: each of the services has a shape of its own. */
public enum ErrorShape {
    /** {@code {"error":{"class":"...","message":"..."}}}, that of the REST service. */
    REST,
    /** {@code {"statusCode":400,"error":true,"type":"...","message":"..."}}, that of Workfront's token endpoint and here of event subscriptions. */
    OAUTH,
    /** {@code {"error":"...","error_description":"..."}}, that of RFC 6749, section 5.2, and of Adobe IMS. */
    IMS;

    /** Tells which shape the errors of a path have. */
    public static ErrorShape of(String path) {
        if (path.startsWith("/integrations/oauth2") || path.startsWith("/attask/eventsubscription")) {
            return OAUTH;
        }
        return path.startsWith("/ims/") ? IMS : REST;
    }

    /**
     * Returns the body of an answer.
     *
     * @param status the HTTP status
     * @param type the Java class name that REST shows, the error code of the others
     */
    public Map<String, Object> body(int status, String type, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        switch (this) {
            case REST -> {
                Map<String, Object> error = new LinkedHashMap<>();
                error.put("class", type);
                error.put("message", message);
                body.put("error", error);
            }
            case OAUTH -> {
                body.put("statusCode", status);
                body.put("error", true);
                body.put("type", type);
                body.put("message", message);
            }
            case IMS -> {
                body.put("error", type);
                body.put("error_description", message);
            }
        }
        return body;
    }
}
