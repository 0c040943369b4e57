package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.HashMap;
import java.util.Map;

/**
 * A workspace, which other releases call a folder: a {@code SOAPWorkspaceObject}.
 *
 * @param id its id
 * @param parentId the workspace around it; null at the top
 * @param ownerId the user who owns it
 * @param about its name and what is known of it
 * @param shares the role of every user with whom it is shared, by his id
 * @param sharedAccounts the role of everybody in accounts with which it is shared, by the id of the account
 */
public record Workspace(
        int id,
        Integer parentId,
        int ownerId,
        About about,
        Map<Integer, Integer> shares,
        Map<Integer, Integer> sharedAccounts) {

    public Workspace {
        shares = Map.copyOf(shares);
        sharedAccounts = Map.copyOf(sharedAccounts);
    }

    /**
     * What a workspace says of itself.
     *
     * @param name its name
     * @param description what it is for
     * @param client whom the work is for
     * @param project what the work belongs to
     * @param personal whether only its owner, administrators and those with whom it is shared see it
     */
    public record About(String name, String description, String client, String project, boolean personal) {}

    /** Returns the workspace at another place. */
    public Workspace under(Integer newParent) {
        return new Workspace(id, newParent, ownerId, about, shares, sharedAccounts);
    }

    /** Returns the workspace with other facts and another owner. */
    public Workspace described(About facts, int newOwner) {
        return new Workspace(id, parentId, newOwner, facts, shares, sharedAccounts);
    }

    /** Returns the workspace shared with a user. */
    public Workspace sharedWithUser(int userId, int role) {
        return new Workspace(id, parentId, ownerId, about, plus(shares, userId, role), sharedAccounts);
    }

    /** Returns the workspace shared with everybody in an account. */
    public Workspace sharedWithAccount(int accountId, int role) {
        return new Workspace(id, parentId, ownerId, about, shares, plus(sharedAccounts, accountId, role));
    }

    private static Map<Integer, Integer> plus(Map<Integer, Integer> map, int key, int value) {
        Map<Integer, Integer> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    /** Returns the workspace as it travels. A choice: {@code root_level} is 1 at the top and 0 elsewhere. */
    public Map<String, Object> asMap() {
        return Fields.of("id", id)
                .and("name", about.name())
                .and("root_level", parentId == null ? 1 : 0)
                .and("description", about.description())
                .and("client", about.client())
                .and("project", about.project())
                .and("personal", about.personal())
                .and("parent_workspace_id", parentId)
                .and("owner_id", ownerId)
                .asMap();
    }
}
