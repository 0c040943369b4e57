package io.github.camelworkfront;

import java.util.List;
import io.github.camelworkfront.sandbox.RecordedRequest;

/** A Camel context whose {@code proof:} endpoints lead to the sandbox, version 16_24_0, as its administrator. */
public abstract class ProofTestSupport extends WorkfrontTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setProofUrl(sandbox().url());
        options.setProofApiVersion("16_24_0");
        options.setProofUsername("admin@sandbox.example");
        options.setProofPassword("sandbox");
    }

    /** The SOAP calls that the sandbox got, without the sign-in. */
    protected static List<RecordedRequest> calls() {
        return requests().stream()
                .filter(request -> request.path().endsWith("/soap"))
                .filter(request -> !request.operation().equals("doLogin"))
                .toList();
    }

    protected static RecordedRequest lastCall() {
        return calls().get(calls().size() - 1);
    }
}
