package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.seed.SeedDocuments;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The content of a document or a version of it as an answer. A document without a file downloads as a line of text that names it, which
 * is a choice; the documents of the demo have their texts.
 */
final class DocumentContents {

    private final Entity document;
    private final Optional<StoredFile> file;

    /**
     * @param id the ID of a document, which means its current version, or of a version
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault 404 if there is neither
     */
    DocumentContents(Tenant tenant, String id) {
        Optional<Entity> version = tenant.store().find("DOCV", id);
        String documentId = version.map(v -> v.text("documentID")).orElse(id);
        this.document = tenant.store().require("DOCU", documentId);
        String versionId = version.map(Entity::id).orElse(document.text("currentVersionID"));
        this.file = Optional.ofNullable(versionId).flatMap(tenant.files()::content);
    }

    Entity document() {
        return document;
    }

    /** Makes the answer to a method, without the content for {@code HEAD}. */
    Answer answer(String method) {
        Answer whole = file.map(DocumentContents::content).orElseGet(this::placeholder);
        return method.equals("HEAD") ? whole.withBody(out -> {}) : whole;
    }

    private static Answer content(StoredFile file) {
        return Answer.of(200, "application/octet-stream", file::writeTo)
                .with("Content-Length", Long.toString(file.size()))
                .with("Content-Disposition", disposition(file.name()));
    }

    private Answer placeholder() {
        String text = SeedDocuments.content(document.text("handle")).orElse(document.text("name") + "\n");
        return Answer.text(200, "text/plain;charset=UTF-8", text)
                .with("Content-Length", Integer.toString(text.getBytes(StandardCharsets.UTF_8).length))
                .with("Content-Disposition", disposition(document.text("name")));
    }

    /** The plain name for every client, and beside it the whole one for those that read RFC 6266. */
    private static String disposition(String name) {
        String plain = "attachment; filename=\"" + name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_") + "\"";
        boolean ascii = name.chars().allMatch(character -> character >= 0x20 && character <= 0x7e);
        return ascii
                ? plain
                : plain + "; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
