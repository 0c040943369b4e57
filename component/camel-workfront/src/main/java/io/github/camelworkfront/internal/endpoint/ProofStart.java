package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.plan.ProofTarget;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.Target;

/** What a {@code proof:} endpoint checks when it starts. */
public final class ProofStart {

    private static final String ATTACHMENT = "doUpload";

    private ProofStart() {}

    /**
     * Where Workfront Proof is, if the operation can be called there by who asks.
     *
     * @param lenient whether operations pass that are known not to work
     * @throws IllegalArgumentException that names the option, or what to use in place of the operation
     */
    public static ProofPlace place(WorkfrontConfiguration options, Target target, boolean lenient) {
        ProofPlace place = ProofOptions.place(options);
        ProofOptions.credentials(options);
        if (target.operation() == RestOperation.PROOF) {
            if (target.word().equals(ATTACHMENT) && !lenient) {
                throw new IllegalArgumentException("workfront:" + target.label()
                        + " takes the file as an attachment that is described nowhere, and the service has refused all"
                        + " that was tried; use workfront:proof:upload (lenient=true makes the call all the same)");
            }
            ProofTarget.of(target, place, lenient);
        }
        return place;
    }
}
