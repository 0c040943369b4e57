package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST /batch}: runs several requests in order, each a {@code uri} relative to the version. A choice:
 * {@code concurrent=true} is taken and changes nothing, a failing element stands as {@code {"error":...}} in its place, and more than 100
 * elements are refused.
 */
final class BatchOperation implements Operation {

    private static final int MAX_ELEMENTS = 100;

    private final Dispatcher dispatcher;

    BatchOperation(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Outcome perform(RestCall call) {
        List<String> uris = call.params().all("uri");
        if (uris.isEmpty()) {
            throw WorkfrontFault.noAction();
        }
        if (uris.size() > MAX_ELEMENTS) {
            throw WorkfrontFault.tooManyObjects();
        }
        return call.params().isTrue("atomic") ? allOrNothing(call, uris) : oneByOne(call, uris);
    }

    private Outcome allOrNothing(RestCall call, List<String> uris) {
        call.store().atomically(() -> {
            uris.forEach(uri -> perform(call, uri));
            return null;
        });
        return Outcome.success();
    }

    private Outcome oneByOne(RestCall call, List<String> uris) {
        List<String> elements = new ArrayList<>(uris.size());
        for (String uri : uris) {
            elements.add(element(call, uri));
        }
        return Outcome.of(json -> {
            json.writeStartArray();
            for (String element : elements) {
                json.writeRawValue(element);
            }
            json.writeEndArray();
        });
    }

    private String element(RestCall call, String uri) {
        try {
            Outcome outcome = perform(call, uri);
            return text(json -> Envelope.write(outcome, json));
        } catch (WorkfrontFault fault) {
            return text(json -> json.writePOJO(Envelope.error(fault)));
        }
    }

    private Outcome perform(RestCall call, String uri) {
        try {
            RestRequest request = RequestDecoder.decodeElement(call.request(), uri);
            return dispatcher.perform(request, call.tenant(), call.caller());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Outcome.DataWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            writer.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
