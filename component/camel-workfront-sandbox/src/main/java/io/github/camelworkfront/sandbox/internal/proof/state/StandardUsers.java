package io.github.camelworkfront.sandbox.internal.proof.state;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.proof.account.Accounts;

/** The users that every account has, with credentials that are the same in every run. */
public final class StandardUsers {

    /** The id of the billing administrator. */
    public static final int ADMINISTRATOR = 11;
    /** The id of the mere creator. */
    public static final int CREATOR = 12;
    /** The e-mail address of the mere creator; his password is the administrator's. */
    public static final String CREATOR_EMAIL = "creator@sandbox.example";
    /** The token with which the administrator signs in by {@code getSessionId}. */
    public static final String ADMINISTRATOR_TOKEN = "sandbox0000000000000000000prooftoken";
    /** The token with which the mere creator signs in by {@code getSessionId}. */
    public static final String CREATOR_TOKEN = "sandbox0000000000000000000creatortoken";

    private StandardUsers() {}

    static void register(ProofUsers users) {
        users.put(new ProofUser(
                ADMINISTRATOR,
                WorkfrontSandbox.USERNAME,
                "Avery Stone",
                ProofTier.BILLING_ADMINISTRATOR,
                true,
                Accounts.MAIN));
        users.put(new ProofUser(CREATOR, CREATOR_EMAIL, "Carla Creator", ProofTier.MANAGER, true, Accounts.MAIN));
        users.all().forEach(user -> users.logins().password(user.id(), WorkfrontSandbox.PASSWORD));
        users.logins().token(ADMINISTRATOR, ADMINISTRATOR_TOKEN);
        users.logins().token(CREATOR, CREATOR_TOKEN);
    }
}
