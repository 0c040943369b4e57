package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.operation.Result;
import io.github.camelworkfront.internal.plan.MessageBody;
import io.github.camelworkfront.internal.plan.ProofArguments;
import io.github.camelworkfront.internal.plan.ProofTarget;
import java.util.List;
import java.util.Map;

/** One call of an operation, and before it the files that it is to be made of. */
final class CallStep implements ProofStep {

    private final ProofSetup setup;
    private final ProofTarget target;
    private final ProofArguments arguments;
    private final SourceArguments sources;
    private final AnswerShape shape;

    CallStep(ProofSetup setup, ProofTarget target, ProofArguments arguments) {
        this.setup = setup;
        this.target = target;
        this.arguments = arguments;
        this.sources = SourceArguments.of(target);
        this.shape = new AnswerShape(setup);
    }

    @Override
    public Result run(ProofRun run) throws WorkfrontException {
        Map<String, Object> given = arguments.typed(run.inputs().arguments());
        if (sources.canTakeFiles() && !sources.haveHash(given)) {
            BodyFiles files = BodyFiles.of(run.exchange(), !given.isEmpty(), sources.name(given), setup.label());
            if (!files.isEmpty()) {
                sources.check(given, files.names());
                List<Map<String, Object>> uploaded = files.upload(run.caller());
                return made(run, sources.filled(given, uploaded, files.names()));
            }
        }
        return made(run, given.isEmpty() ? ofBody(run.inputs().body()) : given);
    }

    private Result made(ProofRun run, Map<String, Object> typed) throws WorkfrontException {
        return shape.of(run.caller().call(target.request(sources.complete(typed)), shape.wantsWhole()));
    }

    private Map<String, Object> ofBody(MessageBody body) {
        if (arguments.known().isEmpty() && !setup.options().lenient()) {
            // Whatever the step before has left there: it cannot be meant for this one.
            return Map.of();
        }
        Object value = body.value();
        if (value == null || value instanceof String text && text.isBlank()) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return arguments.typed(map);
        }
        throw new IllegalArgumentException("workfront:" + setup.label()
                + ": the body must be empty, a Map of arguments, an object with properties or JSON text such as {\""
                + arguments.known().stream().findFirst().map(p -> p.name()).orElse("Name") + "\":…}, but is a "
                + body.raw().getClass().getName()
                + "; give arguments with arg.NAME options or the header CamelWorkfrontArguments");
    }
}
