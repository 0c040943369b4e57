package io.github.camelworkfront;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.List;
import java.util.Map;

/** A Camel context whose {@code proof:} endpoints lead to the sandbox, version 16_24_0, as its administrator. */
public abstract class ProofTestSupport extends WorkfrontTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setProofUrl(sandbox().url());
        options.setProofApiVersion("16_24_0");
        options.setProofUsername(sandbox().proof().username());
        options.setProofPassword(sandbox().proof().password());
    }

    /** The calls of operations that the sandbox got, without the sign-in. */
    protected static List<RecordedRequest> calls() {
        return requests().stream()
                .filter(request -> !request.operation().isEmpty())
                .filter(request -> !request.operation().equals("doLogin"))
                .toList();
    }

    protected static RecordedRequest lastCall() {
        return calls().get(calls().size() - 1);
    }

    protected static List<RecordedRequest> uploads() {
        return requests().stream()
                .filter(request -> request.path().endsWith("/upload.php"))
                .toList();
    }

    protected static long logins() {
        return requests().stream()
                .filter(request -> request.operation().equals("doLogin"))
                .count();
    }

    /** A proof of a small file, and its id. */
    protected Object proof(String name) {
        return callForMap(
                        "workfront:proof:createProof?arg.SourceName=" + name + ".txt&arg.Name=" + name,
                        "Words of " + name)
                .get("file_id");
    }

    protected static Map<String, Object> arguments(Map<String, Object> arguments) {
        return Map.of(WorkfrontConstants.ARGUMENTS, arguments);
    }
}
