package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Failures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code POST /upload}, whose answer is a handle, and then {@code POST /docu}, or {@code POST /docv} for a new version.
 * What can be checked is checked before the file goes up.
 */
final class UploadOperation implements Operation {

    /** Name of the form's field (Adobe, "API basics"). */
    private static final String PART = "uploadedFile";

    private static final String VERSION_MADE = "the new version was made";

    /** What {@code completeLargeDocument} takes of a new document; the first version's name is not among it. */
    private static final Set<String> TAKEN = Set.of("name", "docObjCode", "objID", "folderID", "currentVersion");

    private final Setup setup;
    private final LargeUpload large;

    UploadOperation(Setup setup) {
        this.setup = setup;
        this.large = new LargeUpload(setup);
        setup.refuseUntouched("an upload is several calls");
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        Map<String, Object> arguments = new LinkedHashMap<>(run.inputs().arguments());
        String documentId = documentId(arguments.remove(DocumentFields.DOCUMENT_ID));
        Object named = arguments.getOrDefault("fileName", arguments.get("name"));
        UploadBody body = UploadBody.of(run.exchange(), named == null ? null : named.toString(), setup.label());
        DocumentFields fields =
                new DocumentFields(arguments, body.name(), setup.options().lenient(), setup.label());
        return Result.of(documentId == null ? document(run, fields, body) : version(run, documentId, fields, body));
    }

    private String documentId(Object argument) {
        Object given = argument == null ? setup.options().documentId() : argument;
        return Ids.of(given, argument == null ? "the option documentId" : "the argument documentID")
                .single(setup.label());
    }

    private Object document(Run run, DocumentFields fields, UploadBody body) throws WorkfrontException {
        Map<String, Object> document = fields.ofDocument();
        Params read = setup.fieldsOfWrite(run);
        if (large.isFor(body.content())) {
            String id = large.put(run, body.content(), placeOf(document), detailsOf(document));
            if (id != null) {
                return completed(run, id, document, read);
            }
        }
        refuseEndedSession(run, body.content());
        document.put("handle", upload(run, fields.file(), body.content()));
        byte[] json = setup.json().bytes(document);
        ServiceCall create = ServiceCall.json("POST", setup.path(), read, json, setup.label());
        try {
            return Created.of(run.caller().call(create, DataReader.ANY), create);
        } catch (WorkfrontException e) {
            throw Failures.after("the file went up, but no document is known to have been made of it", e);
        }
    }

    private static Map<String, Object> placeOf(Map<String, Object> document) {
        Object folder = document.get("folderID");
        return folder == null ? Map.of() : Map.of("folderID", folder);
    }

    private static Map<String, Object> detailsOf(Map<String, Object> document) {
        return Map.of(
                "name", document.get("name"),
                "docObjCode", document.get("docObjCode"),
                "docObjID", document.get("objID"));
    }

    /** A document of a large file, with the fields that could not be said when it was made. */
    private Object completed(Run run, String id, Map<String, Object> document, Params fields)
            throws WorkfrontException {
        Map<String, Object> others = new LinkedHashMap<>(document);
        others.keySet().removeAll(TAKEN);
        if (others.isEmpty()) {
            return read(run, id, "the document was made");
        }
        byte[] json = setup.json().bytes(others);
        ServiceCall update = ServiceCall.json("PUT", setup.path(id), fields, json, setup.label());
        try {
            return run.caller().call(update, DataReader.ANY);
        } catch (WorkfrontException e) {
            throw Failures.after("the document " + id + " was made, but not all of its fields were written", e);
        }
    }

    private Object version(Run run, String documentId, DocumentFields fields, UploadBody body)
            throws WorkfrontException {
        fields.checkVersion();
        // Also tells, before the file goes up, whether there is such a document, and whether the session is in force.
        ServiceCall look =
                ServiceCall.get(setup.path(documentId), Params.of("fields", "currentVersion:version"), setup.label());
        Object before = run.caller().call(look, DataReader.ANY);
        Map<String, Object> version = fields.ofVersion(documentId, latest(before));
        if (large.isFor(body.content())) {
            Map<String, Object> place = Map.of(DocumentFields.DOCUMENT_ID, documentId);
            if (large.put(run, body.content(), place, Map.of("name", fields.file())) != null) {
                return read(run, documentId, VERSION_MADE);
            }
        }
        version.put("handle", upload(run, fields.file(), body.content()));
        ServiceCall create = ServiceCall.json(
                "POST", setup.root().at("DOCV"), Params.NONE, setup.json().bytes(version), setup.label());
        try {
            Created.of(run.caller().call(create, DataReader.ANY), create);
        } catch (WorkfrontException e) {
            throw Failures.after("the file went up, but no version is known to have been made of it", e);
        }
        return read(run, documentId, VERSION_MADE);
    }

    private Object read(Run run, String documentId, String done) throws WorkfrontException {
        Params fields = Params.NONE.withIfSet("fields", run.inputs().fieldsParameter(setup.json()));
        try {
            return run.caller().call(ServiceCall.get(setup.path(documentId), fields, setup.label()), DataReader.ANY);
        } catch (WorkfrontException e) {
            throw Failures.after(done + ", but cannot be read", e);
        }
    }

    private static String latest(Object document) {
        return document instanceof Map<?, ?> map
                        && map.get("currentVersion") instanceof Map<?, ?> current
                        && current.get("version") != null
                ? current.get("version").toString()
                : null;
    }

    /** A stream can be sent once only: a session that has ended is to be found before, not behind the last byte. */
    private void refuseEndedSession(Run run, Payload content) throws WorkfrontException {
        if (!content.repeatable() && run.caller().signIn().isRenewable()) {
            ServiceCall session = ServiceCall.get(setup.root().at("session"), Params.NONE, setup.label());
            run.caller().call(session, DataReader.ANY);
        }
    }

    private String upload(Run run, String fileName, Payload content) throws WorkfrontException {
        Payload form = new Payload.FileForm(PART, FileNames.plain(fileName, "file"), content);
        ServiceCall call = new ServiceCall("POST", setup.root().at("upload"), Params.NONE, form, setup.label());
        // A second upload leaves a file behind that no document is made of.
        Object data = run.caller().call(call.harmless(), DataReader.ANY);
        if (data instanceof Map<?, ?> map && map.get("handle") instanceof String handle && !handle.isBlank()) {
            return handle;
        }
        throw new WorkfrontServerException(WorkfrontFailure.of(
                200,
                "the answer to the upload has no handle, so that no document can be made",
                setup.label(),
                call.display()));
    }
}
