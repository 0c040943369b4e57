package io.github.camelworkfront.sandbox.internal.event.message;

import io.github.camelworkfront.sandbox.internal.store.Change;
import io.github.camelworkfront.sandbox.internal.store.Change.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the changes of one transaction come to: one change for each object, whatever happened to it on the way. */
public final class NetChanges {

    private NetChanges() {}

    /** Returns the changes in the order in which the objects came up; an object that came and went is not among them. */
    public static List<Change> of(List<Change> changes) {
        if (changes.size() == 1) {
            return changes;
        }
        Map<String, Change> byObject = new LinkedHashMap<>();
        changes.forEach(change ->
                byObject.merge(change.entity().code() + " " + change.entity().id(), change, NetChanges::both));
        return byObject.values().stream().filter(NetChanges::leftSomething).toList();
    }

    private static Change both(Change first, Change second) {
        boolean wasThere = first.before() != null;
        boolean isThere = second.after() != null;
        Kind kind = !isThere ? Kind.DELETE : wasThere ? Kind.UPDATE : Kind.CREATE;
        return new Change(kind, first.before(), second.after(), second.actor(), second.instant());
    }

    private static boolean leftSomething(Change change) {
        return change.before() != null || change.after() != null;
    }
}
