package io.github.camelworkfront.sandbox.internal.proof.rights;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofTier;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a profile must allow, and the words with which the service refuses who has another one. */
enum Right {
    /** The account as a whole. */
    ACCOUNT(ProofTier::administers, ProofFault::noAccessToAccount),
    /** What is paid. */
    BILLING(ProofTier::pays, ProofFault::billingRightsRequired),
    /** The settings of the account. */
    SETTINGS(ProofTier::administers, ProofFault::noAccessToSettings),
    /** Other people, and what belongs to nobody in particular. */
    ADMINISTRATION(ProofTier::administers, ProofFault::notPermitted),
    /** Making something of one's own. */
    CREATION(ProofTier::creates, ProofFault::notPermitted);

    private final Predicate<ProofTier> condition;
    private final Supplier<ProofFault> refusal;

    Right(Predicate<ProofTier> condition, Supplier<ProofFault> refusal) {
        this.condition = condition;
        this.refusal = refusal;
    }

    /**
     * Lets a user pass who has the right.
     *
     * @throws ProofFault if he has not
     */
    void check(ProofUser user) {
        if (!condition.test(user.tier())) {
            throw refusal.get();
        }
    }
}
