package io.github.camelworkfront.sandbox.internal.catalog;

import java.util.Set;

/**
 * How the members of a collection are found. Whatever the rule, an object that carries a list under the collection's
 * own name is taken at its word: that list is the collection.
 */
public sealed interface ObjectCollection {

    /** @return the code of the members' type, or null where nothing is known of it */
    String target();

    /**
     * Members that point back at the owner.
     *
     * @param target the code of the members' type
     * @param foreignKey the field of the member that holds the owner's ID
     * @param withoutStatus members of these statuses do not belong, such as closed issues to {@code openOpTasks}
     */
    record Referring(String target, String foreignKey, Set<String> withoutStatus) implements ObjectCollection {}

    /**
     * Members tied to the owner by objects of a third type, as users to their teams by team members.
     *
     * @param target the code of the members' type
     * @param link the code of the linking type
     * @param ownerKey the link's field that holds the owner's ID
     * @param memberKey the link's field that holds the member's ID
     */
    record Linked(String target, String link, String ownerKey, String memberKey) implements ObjectCollection {}

    /**
     * Members that live inside the owner, as access rules do.
     *
     * @param target the code of the members' type, or null
     */
    record Embedded(String target) implements ObjectCollection {}
}
