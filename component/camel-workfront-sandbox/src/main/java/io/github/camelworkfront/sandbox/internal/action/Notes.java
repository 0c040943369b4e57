package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;

/** Notes that actions leave on an object. */
final class Notes {

    private Notes() {}

    static void add(Invocation in, Entity about, String text) {
        Changes note = Changes.of("noteText", text)
                .and("objID", about.id())
                .and("noteObjCode", about.code())
                .and("ownerID", in.actor().userId())
                .and("projectID", about.code().equals("PROJ") ? about.id() : about.get("projectID"))
                .and("isPrivate", false)
                .and("isReply", false);
        switch (about.code()) {
            case "TASK" -> note.and("taskID", about.id());
            case "OPTASK" -> note.and("opTaskID", about.id());
            default -> note.and("topObjID", about.id());
        }
        in.insert("NOTE", note);
    }
}
