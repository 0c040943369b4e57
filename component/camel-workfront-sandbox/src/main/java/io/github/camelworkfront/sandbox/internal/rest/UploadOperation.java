package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.document.Multipart;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.io.IOException;
import java.util.Map;

/** {@code POST /upload}: stores the part {@code uploadedFile} and answers with a handle for it. */
final class UploadOperation implements Operation {

    private static final String PART = "uploadedFile";

    @Override
    public Outcome perform(RestCall call) throws IOException {
        String handle = Multipart.store(
                        call.request().http(), PART, call.tenant().files())
                .orElseThrow(() -> WorkfrontFault.required(PART));
        return Outcome.value(Map.of("handle", handle));
    }
}
