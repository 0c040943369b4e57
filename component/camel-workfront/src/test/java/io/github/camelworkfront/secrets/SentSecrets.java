package io.github.camelworkfront.secrets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpEntityContainer;
import org.apache.hc.core5.http.HttpRequest;

/** Learns from the requests themselves which secrets there are: also those that the service has handed out. */
final class SentSecrets implements HttpClientConfigurer {

    private static final List<String> HEADERS =
            List.of("apikey", "sessionid", "authorization", "proxy-authorization", "x-user-token");
    private static final List<String> FIELDS =
            List.of("password", "client_secret", "refresh_token", "jwt_token", "client_id");

    /** Workfront Proof has the session in the body. */
    private static final Pattern SESSION = Pattern.compile("<SessionID>([^<]+)</SessionID>");

    /** As a password it is looked for by itself: the word is a part of hosts, names and packages. */
    private static final String SHORT = "sandbox";

    private final Set<String> secrets = new ConcurrentSkipListSet<>();

    void add(String secret) {
        if (secret != null && !secret.isBlank() && !secret.equals(SHORT)) {
            secrets.add(secret);
        }
    }

    Set<String> all() {
        return secrets;
    }

    @Override
    public void configureHttpClient(HttpClientBuilder builder) {
        builder.addRequestInterceptorLast((request, entity, context) -> note(request));
    }

    private void note(HttpRequest request) throws IOException {
        for (Header header : request.getHeaders()) {
            if (HEADERS.contains(header.getName().toLowerCase(Locale.ROOT))) {
                add(header.getValue().replaceFirst("^(Bearer|Basic) ", ""));
            }
        }
        HttpEntity body = request instanceof HttpEntityContainer holder ? holder.getEntity() : null;
        if (body == null || !body.isRepeatable()) {
            return;
        }
        String type = String.valueOf(body.getContentType());
        if (type.contains("urlencoded")) {
            form(text(body));
        } else if (type.contains("xml")) {
            Matcher session = SESSION.matcher(text(body));
            if (session.find()) {
                add(session.group(1));
            }
        }
    }

    private static String text(HttpEntity body) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        body.writeTo(text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private void form(String form) {
        for (String field : form.split("&")) {
            String[] pair = field.split("=", 2);
            if (pair.length == 2 && FIELDS.contains(pair[0])) {
                add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
    }
}
