package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.List;
import java.util.Map;

/** Documents: where they hang, which folder they are in, and who has them checked out. */
final class DocumentActions {

    /** The field that names the object a document hangs on, by that object's code. */
    private static final Map<String, String> KEYS = Map.of(
            "PROJ", "projectID",
            "TASK", "taskID",
            "OPTASK", "opTaskID",
            "PORT", "portfolioID",
            "PRGM", "programID",
            "TMPL", "templateID",
            "TTSK", "templateTaskID",
            "USER", "userID");

    private DocumentActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("DOCU", "move", DocumentActions::move)
                .action("DOCU", "moveToFolder", DocumentActions::moveToFolder)
                .action("DOCU", "checkOut", DocumentActions::checkOut)
                .action("DOCU", "checkIn", DocumentActions::checkIn)
                .action("DOCU", "getTotalSizeForDocuments", DocumentActions::totalSize)
                .action("DOCU", "isLinkedDocument", DocumentActions::isLinked);
    }

    private static Object move(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity document = in.target();
        String code = in.required("docObjCode");
        String key = KEYS.get(code);
        if (key == null) {
            throw WorkfrontFault.invalidObjCode(code);
        }
        Entity owner = in.object(code, "objID");
        Changes changes = Changes.of("objID", owner.id()).and("docObjCode", code);
        KEYS.values().forEach(other -> changes.and(other, null));
        changes.and("projectID", owner.get("projectID")).and(key, owner.id());
        in.update(document, changes);
        return null;
    }

    /** Answers the folder's id, which is a choice. */
    private static Object moveToFolder(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity folder = in.object("DOCFDR", "folderID");
        for (Entity document : documents(in)) {
            in.store().referring("DOCFLD", "documentID", document.id()).toList().forEach(in::delete);
            in.insert("DOCFLD", Changes.of("documentID", document.id()).and("folderID", folder.id()));
        }
        return folder.id();
    }

    private static Object checkOut(ActionCall call) {
        Invocation in = new Invocation(call);
        for (Entity document : documents(in)) {
            String holder = document.text("checkedOutByID");
            if (holder != null && !holder.equals(in.actor().userId())) {
                throw WorkfrontFault.business("Document " + document.get("name") + " is checked out by another user");
            }
            in.update(document, Changes.of("checkedOutByID", in.actor().userId()));
        }
        return null;
    }

    private static Object checkIn(ActionCall call) {
        Invocation in = new Invocation(call);
        documents(in).forEach(document -> in.update(document, Changes.of("checkedOutByID", null)));
        return null;
    }

    /** Bytes of the current versions. */
    private static Object totalSize(ActionCall call) {
        Invocation in = new Invocation(call);
        return documents(in).stream()
                .mapToLong(document -> size(in.store(), document))
                .sum();
    }

    private static long size(Store store, Entity document) {
        return store.find("DOCV", document.text("currentVersionID"))
                .map(version -> version.get("docSize"))
                .map(size -> Long.valueOf(size.toString()))
                .orElse(0L);
    }

    private static Object isLinked(ActionCall call) {
        return new Invocation(call).object("DOCU", "documentID").has("externalIntegrationType");
    }

    private static List<Entity> documents(Invocation in) {
        return in.list("documentIDs").stream()
                .map(id -> in.store().require("DOCU", id))
                .toList();
    }
}
