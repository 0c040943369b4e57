package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackTarget;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackTargets;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackType;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asking for callbacks about one proof, or about the caller's account or one of its satellites. */
final class CallbackOperations {

    private final ProofWorld world;
    private final Proofs proofs;
    private final Announcer announcer;

    CallbackOperations(ProofWorld world, Proofs proofs, Announcer announcer) {
        this.world = world;
        this.proofs = proofs;
        this.announcer = announcer;
    }

    void register(Registrar operations) {
        operations
                .with("setProofCallback", this::set)
                .with(
                        "removeProofCallback",
                        call -> announcer.targets(managed(call)).remove(type(call)))
                .with("getProofCallbacks", this::ofProof)
                .with("setAccountCallback", this::setForAccount)
                .with("removeAccountCallback", call -> ofAccount(call).remove(type(call)))
                .with("getAccountCallbacks", call -> list(new CallbackTargets().or(ofAccount(call)), null));
    }

    private Object set(ProofCall call) {
        Proof proof = managed(call);
        CallbackType type = type(call);
        if (type.ofAccount()) {
            throw ProofFault.invalid("The callback type '" + type.label() + "' is for accounts only");
        }
        CallbackTarget target = CallbackTarget.of(call, "Url", "RetryInterval");
        announcer.targets(proof).set(type, target);
        return describe(type, target, proof);
    }

    private Object setForAccount(ProofCall call) {
        CallbackTargets targets = ofAccount(call);
        CallbackType type = type(call);
        CallbackTarget target = CallbackTarget.of(call, "Url", "RetryInterval");
        targets.set(type, target);
        return describe(type, target, null);
    }

    /** Those of the account are among them, as they are called for this proof too. */
    private Object ofProof(ProofCall call) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber("FileID"));
        Map<CallbackType, CallbackTarget> targets = new LinkedHashMap<>(announcer.inForce(proof));
        targets.keySet().removeIf(CallbackType::ofAccount);
        return list(targets, proof);
    }

    private CallbackTargets ofAccount(ProofCall call) {
        if (!call.user().tier().administers()) {
            throw ProofFault.noAccessToSettings();
        }
        return announcer.ofAccount(world.directory().accountId(call.user(), call.number("AccountID")));
    }

    private Proof managed(ProofCall call) {
        return proofs.managed(call.user(), call.requiredNumber("FileID"));
    }

    private static CallbackType type(ProofCall call) {
        return CallbackType.of(call.required("Type"));
    }

    private static List<Map<String, Object>> list(Map<CallbackType, CallbackTarget> targets, Proof proof) {
        return targets.entrySet().stream()
                .map(entry -> describe(entry.getKey(), entry.getValue(), proof))
                .toList();
    }

    private static Map<String, Object> describe(CallbackType type, CallbackTarget target, Proof proof) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", type.label());
        text.put("url", target.url());
        text.put("interval", target.interval());
        Optional.ofNullable(proof).ifPresent(about -> text.put("proof_name", about.name()));
        return text;
    }
}
