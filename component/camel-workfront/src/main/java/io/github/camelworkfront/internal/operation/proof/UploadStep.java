package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.operation.Result;
import java.util.List;
import java.util.Map;

/** {@code proof:upload}: a file, or a list of files one after the other. */
final class UploadStep implements ProofStep {

    private final ProofSetup setup;

    UploadStep(ProofSetup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(ProofRun run) throws WorkfrontException {
        BodyFiles files = BodyFiles.all(run.exchange(), setup.label());
        List<Map<String, Object>> uploaded = files.upload(run.caller());
        return new Result(files.isList() ? uploaded : uploaded.get(0), null, Map.of());
    }
}
