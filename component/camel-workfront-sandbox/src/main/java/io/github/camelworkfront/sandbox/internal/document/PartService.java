package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code PUT /document/part/UPLOAD/NUMBER?signature=}: takes a part of a large file and answers with its tag in the header {@code ETag}. */
public final class PartService implements HttpService {

    private final Supplier<Tenant> tenants;

    /**
     * @param tenants gives the tenant of the moment
     */
    public PartService(Supplier<Tenant> tenants) {
        this.tenants = tenants;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        Answer answer = call.method().equals("PUT") ? put(call) : Answer.page(405, "Method Not Allowed");
        call.skipBody();
        return answer;
    }

    private Answer put(HttpCall call) throws IOException {
        String[] parts = call.path().substring(LargeUploads.PATH.length()).split("/");
        Optional<LargeUpload> upload =
                parts.length == 3 ? tenants.get().largeUploads().find(parts[1]) : Optional.empty();
        if (upload.isEmpty()) {
            return Answer.page(404, "There is no such upload");
        }
        if (!upload.get().isSignedBy(call.query().first("signature").orElse(""))) {
            return Answer.page(403, "The signature is not valid");
        }
        try {
            String tag = upload.get().put(Integer.parseInt(parts[2]), call.body());
            return Answer.empty(200).with("ETag", "\"" + tag + "\"");
        } catch (IllegalArgumentException e) {
            return Answer.page(400, e.getMessage());
        }
    }
}
