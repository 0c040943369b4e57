package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.plan.ServiceCall.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofEffectsTest {

    @ParameterizedTest
    @CsvSource({
        "getAllProofs, READ",
        "findUsersByEmail, READ",
        "searchByProofName, READ",
        "checkSession, READ",
        "decodeProofID, READ",
        "validateDropzoneSubmission, READ",
        "updateProofReviewer, IDEMPOTENT",
        "deleteProof, IDEMPOTENT",
        "unlockProof, IDEMPOTENT",
        "createProof, WRITE",
        "addProofReviewers, WRITE",
        "finishBatch, WRITE",
        "messageReviewer, WRITE",
        "somethingNew, WRITE",
    })
    void theNameSaysWhatASecondTimeComesTo(String operation, Effect effect) {
        assertThat(ProofEffects.of(operation)).isEqualTo(effect);
    }

    @Test
    void nothingThatCreatesOrSendsIsTakenForHarmless() {
        assertThat(ProofCatalog.bundled().operations())
                .hasSize(167)
                .filteredOn(o -> o.name().matches("(create|add|request|message|order|copy|share|restore).*"))
                .extracting(ProofOperation::name)
                .allSatisfy(name -> assertThat(ProofEffects.of(name)).isEqualTo(Effect.WRITE));
    }
}
