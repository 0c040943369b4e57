package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.document.DownloadUrl;
import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ties an upload, named by its handle, to the document or document version that is written with it. */
final class DocumentFiles {

    private DocumentFiles() {}

    /** Gives a document its first version, or a version its content; does nothing without a handle. */
    static void attach(Tenant tenant, RequestContext ctx, Entity written, Map<String, Object> fields) {
        Object value = fields.get("handle");
        if (value == null) {
            return;
        }
        String handle = value.toString();
        if (isUsed(tenant, ctx.store(), handle)) {
            throw WorkfrontFault.invalidParameter("handle", handle);
        }
        if (written.code().equals("DOCU")) {
            document(tenant, ctx, written.id(), handle);
        } else if (written.code().equals("DOCV")) {
            version(tenant, ctx, written.id(), written.text("documentID"), handle);
        }
    }

    /** A handle serves once; what was attached to a version that was taken back, as a write that failed is, may serve again. */
    private static boolean isUsed(Tenant tenant, Store store, String handle) {
        return tenant.files()
                .version(handle)
                .filter(id -> store.find("DOCV", id).isPresent()
                        || store.recycled("DOCV", id).isPresent())
                .isPresent();
    }

    private static void document(Tenant tenant, RequestContext ctx, String id, String handle) {
        Store store = ctx.store();
        // A version that came inside the document is there already.
        String current = store.require("DOCU", id).text("currentVersionID");
        String version = current != null
                ? current
                : store.insert("DOCV", Map.of("documentID", id), ctx.actor()).id();
        version(tenant, ctx, version, id, handle);
    }

    private static void version(Tenant tenant, RequestContext ctx, String id, String documentId, String handle) {
        Store store = ctx.store();
        StoredFile file =
                tenant.files().find(handle).orElseThrow(() -> WorkfrontFault.invalidParameter("handle", handle));
        Entity version = store.require("DOCV", id);
        long number = store.referring("DOCV", "documentID", documentId).count();
        String name = version.has("fileName") ? version.text("fileName") : file.name();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documentID", documentId);
        fields.put("fileName", name);
        fields.put("ext", extension(name));
        fields.put("docSize", file.size());
        fields.put("version", version.has("version") ? version.get("version") : "v" + Math.max(1, number) + ".0");
        fields.put("handle", null);
        store.update("DOCV", id, fields, ctx.actor());
        tenant.files().attach(id, handle);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("currentVersionID", id);
        document.put("downloadURL", DownloadUrl.of(documentId));
        document.put("handle", null);
        store.update("DOCU", documentId, document, ctx.actor());
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
