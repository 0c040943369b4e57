package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.ProofDelivery;
import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.proof.callback.Deliveries;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofFront;
import java.util.List;
import java.util.function.Consumer;

/** The proofs from outside of the SOAP API. */
final class Front implements ProofFront {

    private final ProofReviewers reviewers;
    private final HttpService pages;
    private final Deliveries deliveries;

    Front(ProofReviewers reviewers, HttpService pages, Deliveries deliveries) {
        this.reviewers = reviewers;
        this.pages = pages;
        this.deliveries = deliveries;
    }

    @Override
    public ProofReviewers reviewers() {
        return reviewers;
    }

    @Override
    public List<ProofDelivery> deliveries() {
        return deliveries.all();
    }

    @Override
    public void callbackFaults(Consumer<DeliveryFaults> change) {
        deliveries.faults(change);
    }

    @Override
    public HttpService pages() {
        return pages;
    }

    @Override
    public void close() {
        deliveries.close();
    }
}
