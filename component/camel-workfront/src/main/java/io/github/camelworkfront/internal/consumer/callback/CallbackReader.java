package io.github.camelworkfront.internal.consumer.callback;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.push.ArrivalReader;
import io.github.camelworkfront.internal.envelope.XmlDocument;
import io.github.camelworkfront.internal.envelope.XmlLimits;
import io.github.camelworkfront.internal.envelope.XmlNode;
import io.github.camelworkfront.internal.envelope.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes arrivals of callbacks, {@code <callback type="comment"><comment_id>751</comment_id>…}: the elements become a Map,
 * with {@code type}, whatever they are called, since few of them are on record (Adobe, "Callbacks"). What is no XML that a
 * careful parser takes is text.
 */
final class CallbackReader implements ArrivalReader {

    /** Where a state has what could not be read as XML; no element has this name. */
    static final String TEXT = "";

    private static final String TYPE = "type";
    private static final String OBJECT = "proof";
    private static final String NO_ID = "none";

    /** Enough for what follows a decision or a comment, however long. */
    private static final XmlLimits LIMITS = new XmlLimits(50, 100_000, 64L << 20, 16 << 20, 100_000);

    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int DECLARATION = 200;

    private final XmlReader xml = new XmlReader(LIMITS);
    private final Clock clock;

    /** @param clock says when callbacks come that say no time themselves */
    CallbackReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<?> events(byte[] delivery) {
        String text = new String(delivery, charset(delivery));
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static Charset charset(byte[] delivery) {
        String start = new String(delivery, 0, Math.min(delivery.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public Arrival read(Object event) {
        String text = String.valueOf(event);
        Map<String, Object> state = state(text);
        Instant time = time(state.get("timestamp"));
        return new Arrival(
                Arrival.Source.PUSH,
                Arrival.Type.UPDATE,
                OBJECT,
                state.get("file_id") instanceof String id && !id.isBlank() ? id : NO_ID,
                // Two without a time of their own may say the same and be two events all the same.
                time == null ? clock.instant() : null,
                time,
                state,
                null,
                text,
                null,
                false);
    }

    private Map<String, Object> state(String text) {
        Map<String, Object> state = new LinkedHashMap<>();
        XmlNode root = root(text);
        if (root == null) {
            state.put(TEXT, text);
            return state;
        }
        state.put(TYPE, root.attributes().getOrDefault(TYPE, root.name()));
        if (content(root) instanceof Map<?, ?> elements) {
            elements.forEach((name, value) -> state.put(String.valueOf(name), value));
        }
        return state;
    }

    /** Null for what is no XML, or has what could do harm in it. */
    private XmlNode root(String text) {
        try {
            XmlDocument document = xml.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8.name());
            return document.isRefused() ? null : document.root();
        } catch (IOException e) {
            return null;
        }
    }

    /** Text, null for none, or a Map of what is in it; what comes several times is a List. */
    private static Object content(XmlNode node) {
        if (node.children().isEmpty()) {
            return node.text().isEmpty() ? null : node.text();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (XmlNode child : node.children()) {
            members.put(
                    child.name(),
                    members.containsKey(child.name())
                            ? added(members.get(child.name()), content(child))
                            : content(child));
        }
        return members;
    }

    private static Object added(Object before, Object value) {
        List<Object> all = before instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
        if (!(before instanceof List)) {
            all.add(before);
        }
        all.add(value);
        return all;
    }

    /** Seconds since 1970. */
    private static Instant time(Object value) {
        try {
            return value instanceof String text ? Instant.ofEpochSecond(Long.parseLong(text.trim())) : null;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
