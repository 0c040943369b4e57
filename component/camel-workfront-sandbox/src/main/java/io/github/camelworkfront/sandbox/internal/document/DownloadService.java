package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.seed.SeedDocuments;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code GET /document/download?ID=}: the content of a document's current version, or of a version, for a caller with a session; an API
 * key alone is not accepted. The path and its errors as pages of HTML are choices, and so is that a document without
 * a file downloads as a line of text that names it; the documents of the demo have their texts.
 */
public final class DownloadService implements HttpService {

    private final Supplier<Tenant> tenants;

    /**
     * @param tenants gives the tenant of the moment
     */
    public DownloadService(Supplier<Tenant> tenants) {
        this.tenants = tenants;
    }

    @Override
    public Answer serve(HttpCall call) {
        try {
            return call.method().equals("GET") ? download(call) : Answer.page(405, "Method Not Allowed");
        } catch (WorkfrontFault fault) {
            return Answer.page(fault.status(), fault.getMessage());
        }
    }

    private Answer download(HttpCall call) {
        Tenant tenant = tenants.get();
        Caller caller = tenant.authenticator().authenticateSession(call);
        call.trace().user(caller.user().text("username"));
        String id = call.query().first("ID").orElseThrow(() -> WorkfrontFault.required("ID"));
        Optional<Entity> version = tenant.store().find("DOCV", id);
        String documentId = version.map(v -> v.text("documentID")).orElse(id);
        Entity document = tenant.store().require("DOCU", documentId);
        new AccessPolicy(caller).requireView(tenant.catalog().get("DOCU"), document);
        String versionId = version.map(Entity::id).orElse(document.text("currentVersionID"));
        Optional<StoredFile> file = Optional.ofNullable(versionId).flatMap(tenant.files()::content);
        return file.map(DownloadService::content).orElseGet(() -> placeholder(document));
    }

    private static Answer content(StoredFile file) {
        return Answer.of(200, "application/octet-stream", out -> Files.copy(file.path(), out))
                .with("Content-Length", Long.toString(file.size()))
                .with("Content-Disposition", disposition(file.name()));
    }

    private static Answer placeholder(Entity document) {
        String text = SeedDocuments.content(document.text("handle")).orElse(document.text("name") + "\n");
        return Answer.text(200, "text/plain;charset=UTF-8", text)
                .with("Content-Disposition", disposition(document.text("name")));
    }

    private static String disposition(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_") + "\"";
    }
}
