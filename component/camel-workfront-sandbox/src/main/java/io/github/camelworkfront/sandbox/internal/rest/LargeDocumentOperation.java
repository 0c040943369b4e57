package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.internal.catalog.ActionType;
import io.github.camelworkfront.sandbox.internal.document.LargeUpload;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.write.ObjectWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@code PUT /document/createLargeDocument} and {@code completeLargeDocument}: the beginning and the end of a file that comes in parts. The
 * results are choices: {@code uploadID}, {@code key}, {@code partSize} and {@code parts} with a {@code partNumber} and a host-relative
 * {@code url} each, and in the end the document.
 */
final class LargeDocumentOperation implements Operation {

    /** The names of the actions. */
    static final String CREATE = "createLargeDocument";

    static final String COMPLETE = "completeLargeDocument";

    @Override
    public Outcome perform(RestCall call) throws IOException {
        String word = OperationTable.word(call);
        ActionType action = call.type().actions().get(word);
        if (action == null || call.tenant().choices().is(Choice.LARGE_FILES, "absent")) {
            throw WorkfrontFault.unknownAction(call.version(), word, call.type().code());
        }
        WriteInput input = WriteInput.of(call.request(), Set.of("id"));
        if (input.isBulk()) {
            throw WorkfrontFault.jsonParsing();
        }
        Map<String, Object> arguments = ActionArguments.check(action, input.one());
        return ActionResult.of(call, word.equals(CREATE) ? begin(call, arguments) : complete(call, arguments));
    }

    private static Object begin(RestCall call, Map<String, Object> arguments) throws IOException {
        checkPlace(call, arguments);
        LargeUpload upload = call.tenant().largeUploads().begin(size(text(arguments, "fileSize")));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("uploadID", upload.id());
        result.put("key", upload.key());
        result.put("partSize", upload.partSize());
        result.put(
                "parts",
                IntStream.rangeClosed(1, upload.parts())
                        .mapToObj(part -> part(upload, part))
                        .toList());
        return result;
    }

    private static Map<String, Object> part(LargeUpload upload, int number) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("partNumber", number);
        part.put("url", upload.url(number));
        return part;
    }

    private static long size(String text) {
        try {
            long size = Long.parseLong(text);
            if (size > 0) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw WorkfrontFault.invalidParameter("fileSize", text);
        }
        throw WorkfrontFault.invalidParameter("fileSize", text);
    }

    private static void checkPlace(RestCall call, Map<String, Object> arguments) {
        if (arguments.get("documentID") != null) {
            call.store().require("DOCU", text(arguments, "documentID"));
        }
        if (arguments.get("folderID") != null) {
            call.store().require("DOCFDR", text(arguments, "folderID"));
        }
    }

    private static Object complete(RestCall call, Map<String, Object> arguments) {
        checkPlace(call, arguments);
        String name = text(arguments, "name");
        String handle = handle(call, arguments, name);
        ObjectWriter writer = new ObjectWriter(call.tenant(), call.caller(), call.ctx());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("handle", handle);
        if (arguments.get("documentID") != null) {
            String documentId = text(arguments, "documentID");
            values.put("documentID", documentId);
            values.put("fileName", name);
            writer.create(call.tenant().catalog().get("DOCV"), values);
            return call.store().require("DOCU", documentId);
        }
        values.put("name", name);
        values.put("docObjCode", arguments.get("docObjCode"));
        values.put("objID", arguments.get("docObjID"));
        if (arguments.get("folderID") != null) {
            values.put("folderID", arguments.get("folderID"));
        }
        return writer.create(call.type(), values);
    }

    private static String handle(RestCall call, Map<String, Object> arguments, String name) {
        Object tags = arguments.get("eTagMap");
        Map<String, Object> eTags = new LinkedHashMap<>();
        if (tags instanceof Map<?, ?> map) {
            map.forEach((part, tag) -> eTags.put(String.valueOf(part), tag));
        }
        String id = text(arguments, "uploadID");
        try {
            return call.tenant()
                    .largeUploads()
                    .complete(id, text(arguments, "key"), name, eTags)
                    .orElseThrow(() -> WorkfrontFault.invalidParameter("uploadID", id));
        } catch (IllegalArgumentException e) {
            throw WorkfrontFault.invalidParameter("eTagMap", e.getMessage());
        }
    }

    private static String text(Map<String, Object> arguments, String name) {
        Object value = arguments.get(name);
        if (value == null || value.toString().isBlank()) {
            throw WorkfrontFault.required(name);
        }
        return value.toString();
    }
}
