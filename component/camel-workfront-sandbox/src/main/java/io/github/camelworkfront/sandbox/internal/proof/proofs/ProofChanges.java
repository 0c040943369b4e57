package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.EmailSetting;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import java.util.Set;
import java.util.function.Consumer;

/** What a request says about a proof and its settings; what it leaves out stays as it is. */
record ProofChanges(ProofCall call) {

    /** How Flash is shown (Adobe, "createProof"). */
    private static final Set<String> FLASH = Set.of("animation", "interactive");

    /**
     * Takes it over.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if a value is wrong; nothing is changed then
     */
    void apply(Proof proof) {
        String flash = call.text("SWF");
        if (flash != null && !FLASH.contains(flash)) {
            throw Faults.invalid("SWF", flash);
        }
        EmailSetting.of(call.text("DefaultEmailNotifications"), "1");
        proof.settings().apply(call.arguments());
        given("SWF", proof::flash);
        given("Subject", proof::subject);
        given("Message", proof::message);
        given("CustomLinkUrl", proof::linkUrl);
        given("CustomLinkLabel", proof::linkLabel);
        given("ReferenceID", proof::referenceId);
    }

    private void given(String parameter, Consumer<String> change) {
        if (call.has(parameter)) {
            change.accept(call.text(parameter));
        }
    }
}
