package io.github.camelworkfront.sandbox.internal.rest;

import java.io.IOException;

/** One operation of the service. Implementations keep no state and are called by many threads at once. */
@FunctionalInterface
interface Operation {

    /**
     * Performs the operation.
     *
     * @param call what is asked, and by whom
     * @return what to answer
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault if the service would refuse it
     * @throws IOException if the request cannot be read
     */
    Outcome perform(RestCall call) throws IOException;
}
