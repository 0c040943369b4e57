package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.Concurrency;
import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.DownloadRedirect;
import io.github.camelworkfront.sandbox.EventControls;
import io.github.camelworkfront.sandbox.Faults;
import io.github.camelworkfront.sandbox.ProofControls;
import io.github.camelworkfront.sandbox.Requests;
import io.github.camelworkfront.sandbox.SandboxClock;
import java.util.Optional;

/** What can be looked at and set while a sandbox runs. */
public interface Controls {

    /** Returns the faults to come. */
    Faults faults();

    /** Returns what is done where the real service's way is not settled. */
    Choices choices();

    /** Returns how many requests may run at the same time, and what was counted. */
    Concurrency concurrency();

    /** Returns the journal. */
    Requests journal();

    /** Returns the time. */
    SandboxClock clock();

    /** Returns who may sign in for others. */
    Applications applications();

    /** Returns the Proof service. */
    ProofControls proof();

    /** Returns the delivery of events. */
    EventControls events();

    /** Returns how partly failed bulk requests are answered. */
    BulkFailure bulkFailure();

    /** Says how partly failed bulk requests are answered from now on. */
    void bulkFailure(BulkFailure shape);

    /** Returns how downloads are redirected; empty if they are not. */
    Optional<DownloadRedirect> downloadRedirect();

    /** Says how downloads are redirected from now on; null for not at all. */
    void downloadRedirect(DownloadRedirect redirect);

    /**
     * Finds what was uploaded for a document or one of its versions.
     *
     * @param id the ID of the document, which means its current version, or of a version
     */
    Optional<DocumentContent> content(String id);

    /** Goes back to the state after the start. */
    void reset();
}
