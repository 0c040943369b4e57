package io.github.camelworkfront.sandbox.internal.proof.state;

import io.github.camelworkfront.sandbox.ProofDelivery;
import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.internal.delivery.DeliveryFaults;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import java.util.List;
import java.util.function.Consumer;

/** What can be done with the proofs of an account from outside of the SOAP API. Thread-safe. */
public interface ProofFront extends AutoCloseable {

    /** The path of the pages of proofs. */
    String PATH = "/proof-viewer";

    /** Returns what reviewers do in the viewer. */
    ProofReviewers reviewers();

    /** Returns the callbacks, in the order in which they came up. */
    List<ProofDelivery> deliveries();

    /** Changes what goes wrong with callbacks from now on. */
    void callbackFaults(Consumer<DeliveryFaults> change);

    /** Returns the pages at the addresses of proofs. */
    HttpService pages();

    /** Sends no callback any more. */
    @Override
    void close();
}
