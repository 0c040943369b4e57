package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hours, expenses, likes and links to objects of other systems. */
final class RecordActions {

    private static final Map<String, String> EXPENSE_KEYS =
            Map.of("PROJ", "projectID", "TASK", "taskID", "TMPL", "templateID", "TTSK", "templateTaskID");
    private static final Map<String, String> LIKE_KEYS =
            Map.of("NOTE", "noteID", "JRNLE", "journalEntryID", "ENDR", "endorsementID");

    private RecordActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("HOUR", "approve", RecordActions::approveHour)
                .action("HOUR", "unapprove", RecordActions::unapproveHour)
                .action("EXPNS", "move", RecordActions::moveExpense);
        LIKE_KEYS
                .keySet()
                .forEach(code -> registry.action(code, "like", RecordActions::like)
                        .action(code, "unlike", RecordActions::unlike));
        for (String code : List.of("PROJ", "TASK", "OPTASK", "PORT", "PRGM", "GROUP")) {
            registry.action(code, "linkExternalObject", RecordActions::link)
                    .action(code, "unlinkExternalObject", RecordActions::unlink);
        }
    }

    /** Status words are choices: {@code APV} approved, {@code SUB} submitted. */
    private static Object approveHour(ActionCall call) {
        Invocation in = new Invocation(call);
        in.update(
                in.object("HOUR", "hourID"),
                Changes.of("status", "APV")
                        .and("approvedByID", in.actor().userId())
                        .and("approvedOnDate", in.now()));
        return null;
    }

    private static Object unapproveHour(ActionCall call) {
        Invocation in = new Invocation(call);
        in.update(
                in.object("HOUR", "hourID"),
                Changes.of("status", "SUB").and("approvedByID", null).and("approvedOnDate", null));
        return null;
    }

    private static Object moveExpense(ActionCall call) {
        Invocation in = new Invocation(call);
        String code = in.required("expObjCode");
        String key = EXPENSE_KEYS.get(code);
        if (key == null) {
            throw WorkfrontFault.invalidObjCode(code);
        }
        Entity owner = in.object(code, "objID");
        Changes changes = Changes.of("objID", owner.id()).and("expObjCode", code);
        EXPENSE_KEYS.values().forEach(other -> changes.and(other, null));
        in.update(in.target(), changes.and("projectID", owner.get("projectID")).and(key, owner.id()));
        return null;
    }

    /** A second like of the same user changes nothing. */
    private static Object like(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity liked = in.target();
        if (likeOf(in, liked).isEmpty()) {
            in.insert("LIKE", Changes.of(LIKE_KEYS.get(liked.code()), liked.id()));
            countLikes(in, liked);
        }
        return null;
    }

    private static Object unlike(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity liked = in.target();
        likeOf(in, liked).ifPresent(like -> {
            in.delete(like);
            countLikes(in, liked);
        });
        return null;
    }

    private static Optional<Entity> likeOf(Invocation in, Entity liked) {
        return in.store()
                .referring("LIKE", LIKE_KEYS.get(liked.code()), liked.id())
                .filter(like -> in.actor().userId().equals(like.get("enteredByID")))
                .findFirst();
    }

    private static void countLikes(Invocation in, Entity liked) {
        long count = in.store()
                .referring("LIKE", LIKE_KEYS.get(liked.code()), liked.id())
                .count();
        in.update(liked, Changes.of("numLikes", count));
    }

    /** Kept as an object integration, which the service never shows. */
    private static Object link(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity object = in.object(call.type().code(), "objID");
        if (linkOf(in, object).isPresent()) {
            throw WorkfrontFault.alreadyExists("ObjectIntegration", in.required("linkedObjectID"));
        }
        in.insert(
                "OBJINT",
                Changes.of("objID", object.id())
                        .and("objObjCode", object.code())
                        .and("linkedObjectID", in.required("linkedObjectID"))
                        .and("integrationType", in.required("integrationType"))
                        .and("URL", in.text("URL"))
                        .and("params", in.list("params")));
        return null;
    }

    private static Object unlink(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity object = in.object(call.type().code(), "objID");
        Entity link = linkOf(in, object)
                .orElseThrow(() -> WorkfrontFault.notFound("ObjectIntegration", in.required("linkedObjectID")));
        in.delete(link);
        return null;
    }

    private static Optional<Entity> linkOf(Invocation in, Entity object) {
        return in.store()
                .referring("OBJINT", "objID", object.id())
                .filter(link -> in.required("linkedObjectID").equals(link.get("linkedObjectID"))
                        && in.required("integrationType").equals(link.get("integrationType")))
                .findFirst();
    }
}
