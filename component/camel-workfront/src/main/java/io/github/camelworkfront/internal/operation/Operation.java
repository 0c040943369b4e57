package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;

/** What an endpoint does for each exchange. Has no state: exchanges run through it side by side. */
@FunctionalInterface
public interface Operation {
    Result run(Run run) throws WorkfrontException;
}
