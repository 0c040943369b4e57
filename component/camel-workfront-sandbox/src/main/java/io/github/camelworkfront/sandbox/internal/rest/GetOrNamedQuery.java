package io.github.camelworkfront.sandbox.internal.rest;

import java.io.IOException;

/** {@code GET /OBJ/word} is a named query; {@code GET /OBJ/id/word} is the object, whatever the word. */
record GetOrNamedQuery(Operation get, Operation query) implements Operation {

    @Override
    public Outcome perform(RestCall call) throws IOException {
        return (call.target().id().isPresent() ? get : query).perform(call);
    }
}
