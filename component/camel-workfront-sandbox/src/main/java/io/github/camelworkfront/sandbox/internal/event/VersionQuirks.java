package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.internal.event.message.Event;
import io.github.camelworkfront.sandbox.internal.store.Change.Kind;
import java.util.List;

/**
 * What the first version of messages says more than once (Adobe, "Event subscription versioning"): a new template is also updated, when its
 * calculated fields are worked out. Changes of the proof fields of a document version, which come twice, do not happen here; references
 * that appear from nothing in updates of seven types are not told in enough detail to be copied.
 */
final class VersionQuirks {

    private VersionQuirks() {}

    /** Returns what is told of an event, each for a message of its own. */
    static List<Kind> kinds(Event event, String version) {
        boolean newTemplate = event.objCode().equals("TMPL") && event.kind() == Kind.CREATE;
        return newTemplate && version.equals(Subscription.FIRST_VERSION)
                ? List.of(Kind.CREATE, Kind.UPDATE)
                : List.of(event.kind());
    }
}
