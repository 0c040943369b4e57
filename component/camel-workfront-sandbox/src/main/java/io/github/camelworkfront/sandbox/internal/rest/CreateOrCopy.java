package io.github.camelworkfront.sandbox.internal.rest;

import java.io.IOException;

/** {@code POST /OBJ} creates, with {@code copySourceID} it copies. */
record CreateOrCopy(Operation create, Operation copy) implements Operation {

    @Override
    public Outcome perform(RestCall call) throws IOException {
        return (call.params().has("copySourceID") ? copy : create).perform(call);
    }
}
