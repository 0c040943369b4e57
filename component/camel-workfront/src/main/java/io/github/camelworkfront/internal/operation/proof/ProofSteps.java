package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.internal.plan.ProofArguments;
import io.github.camelworkfront.internal.plan.ProofTarget;
import io.github.camelworkfront.internal.plan.RestOperation;

/** From what a {@code proof:} endpoint is for to the class that carries it out. */
public final class ProofSteps {

    private ProofSteps() {}

    /** @throws IllegalArgumentException for an option {@code arg.NAME} that the operation has no use for */
    public static ProofStep of(ProofSetup setup) {
        if (setup.target().operation() == RestOperation.PROOF_UPLOAD) {
            return new UploadStep(setup);
        }
        if (setup.target().operation() == RestOperation.PROOF_CALL) {
            return new RawStep(setup);
        }
        boolean lenient = setup.options().lenient();
        ProofTarget target = ProofTarget.of(setup.target(), setup.place(), lenient);
        ProofArguments arguments = new ProofArguments(target, lenient, setup.json());
        arguments.typed(setup.options().arguments());
        ProofStep call = new CallStep(setup, target, arguments);
        return switch (target.operation().name()) {
            case "doLogin", "getSessionId" -> new LoginStep(setup, call);
            case "doLogout" -> new LogoutStep();
            default -> call;
        };
    }
}
