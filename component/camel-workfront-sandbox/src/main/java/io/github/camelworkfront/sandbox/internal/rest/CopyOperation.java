package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.write.ObjectCopier;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code POST /OBJ?copySourceID=}: copies an object, with changes and {@code options}. */
final class CopyOperation implements Operation {

    private static final Set<String> RESERVED = Set.of("copySourceID", "options");

    @Override
    public Outcome perform(RestCall call) throws IOException {
        Supported.require(call, "copy");
        Rendering rendering = Rendering.of(call);
        WriteInput input = WriteInput.of(call.request(), RESERVED);
        if (input.isBulk()) {
            throw WorkfrontFault.jsonParsing();
        }
        Map<String, Object> changes = input.one();
        String source = call.params().first("copySourceID").orElseThrow();
        Set<String> options = Set.copyOf(options(call));
        ObjectCopier copier = new ObjectCopier(call.tenant(), call.caller(), call.ctx());
        return rendering.one(copier.copy(call.type(), source, changes, options));
    }

    /** {@code options} is a JSON array; repeated parameters and commas are understood too. */
    private static List<String> options(RestCall call) throws IOException {
        List<String> values = call.params().all("options");
        if (values.size() == 1 && values.get(0).startsWith("[")) {
            return jsonOptions(values.get(0));
        }
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(option -> !option.isBlank())
                .toList();
    }

    private static List<String> jsonOptions(String json) throws IOException {
        try {
            return ((List<?>) Json.read(json)).stream().map(String::valueOf).toList();
        } catch (JsonProcessingException e) {
            throw WorkfrontFault.jsonParsing();
        }
    }
}
