package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * Somebody in a group, a {@code SOAPGroupMemberObject}.
 *
 * @param groupId the group
 * @param memberId his id as a member
 * @param email his address
 * @param role the number of the role that he gets on proofs
 * @param notification the number of the e-mail notification that he gets on proofs
 */
public record GroupMember(int groupId, int memberId, String email, String role, String notification) {

    /** Returns the member as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("group_id", groupId)
                .and("member_id", memberId)
                .and("email", email)
                .and("default_role", role)
                .and("default_email_notification", notification)
                .asMap();
    }
}
