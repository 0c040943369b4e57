package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.Concurrency;
import io.github.camelworkfront.sandbox.Faults;
import io.github.camelworkfront.sandbox.Requests;
import io.github.camelworkfront.sandbox.SandboxClock;

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

    /** Returns how partly failed bulk requests are answered. */
    BulkFailure bulkFailure();

    /** Says how partly failed bulk requests are answered from now on. */
    void bulkFailure(BulkFailure shape);

    /** Goes back to the state after the start. */
    void reset();
}
