package io.github.camelworkfront.internal.catalog;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The calls that Adobe's OpenAPI description lists as operations of an object type, but which are called like actions, with
 * their arguments in the query string: {@code PUT /OBJ/{id}/share?accessorID=…} and {@code PUT /OBJ/replace?id=…}.
 */
final class SharingActions {

    private static final String STRING = "string";
    private static final Argument ACCESSOR_ID = new Argument("accessorID", STRING);
    private static final Argument ACCESSOR_OBJ_CODE = new Argument("accessorObjCode", STRING);
    private static final Argument CORE_ACTION = new Argument("coreAction", STRING);
    private static final Argument FORBIDDEN_ACTIONS = new Argument("forbiddenActions", "string[]");

    private static final List<ActionType> ALL = List.of(
            action("share", ACCESSOR_ID, ACCESSOR_OBJ_CODE, CORE_ACTION, FORBIDDEN_ACTIONS),
            action("unshare", ACCESSOR_ID, ACCESSOR_OBJ_CODE),
            action("sharePublic", CORE_ACTION),
            action("unsharePublic"),
            action("replace", new Argument("replacementID", STRING)));

    private SharingActions() {}

    /** Those that are among the operations of an object type. */
    static Stream<ActionType> among(Collection<String> operations) {
        return ALL.stream().filter(action -> operations.contains(action.name()));
    }

    private static ActionType action(String name, Argument... arguments) {
        return new ActionType(name, List.of(arguments), true, null, true);
    }
}
