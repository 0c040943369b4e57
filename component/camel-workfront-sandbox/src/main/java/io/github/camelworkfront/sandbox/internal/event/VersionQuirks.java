package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.internal.event.message.Event;
import io.github.camelworkfront.sandbox.internal.store.Change.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the first version of messages says more than once (Adobe, "Event subscription versioning"): a new template is also updated, when its
 * calculated fields are worked out, and a change of proof fields of a document version comes twice. Its other noise, references that appear
 * from nothing in updates of seven types, is not told in enough detail to be copied.
 */
final class VersionQuirks {

    private VersionQuirks() {}

    /** Returns what is told of an event, each for a message of its own. */
    static List<Kind> kinds(Event event, String version) {
        if (!version.equals(Subscription.FIRST_VERSION)) {
            return List.of(event.kind());
        }
        if (event.objCode().equals("TMPL") && event.kind() == Kind.CREATE) {
            return List.of(Kind.CREATE, Kind.UPDATE);
        }
        return event.objCode().equals("DOCV") && event.kind() == Kind.UPDATE && changesProof(event)
                ? List.of(Kind.UPDATE, Kind.UPDATE)
                : List.of(event.kind());
    }

    private static boolean changesProof(Event event) {
        Map<String, Object> before = event.oldState();
        return event.newState().entrySet().stream()
                .filter(field ->
                        field.getKey().toLowerCase(java.util.Locale.ROOT).contains("proof"))
                .anyMatch(field -> !Objects.equals(field.getValue(), before.get(field.getKey())));
    }
}
