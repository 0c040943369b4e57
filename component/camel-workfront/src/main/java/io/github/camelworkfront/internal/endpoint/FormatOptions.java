package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.Target;
import java.util.Set;

/** Whether the answer of an operation can have the shape that {@code outputFormat} or {@code outputClass} asks for. */
final class FormatOptions {

    /** Of Workfront Proof; their answers have the session in them. */
    private static final Set<String> LOGINS = Set.of("doLogin", "getSessionId");

    private FormatOptions() {}

    /** @throws IllegalArgumentException that names the option, and what is possible */
    static void refuse(WorkfrontEndpoint e, Target target) {
        boolean classed = e.getOutputClass() != null;
        OutputFormat format = classed ? OutputFormat.map : e.getOutputFormat();
        if (format == OutputFormat.xml && !target.isProof()) {
            throw refused(
                    target,
                    "has no XML in its answers: outputFormat=xml is for proof: endpoints; use" + " outputFormat=json");
        }
        if (target.operation() == RestOperation.DOWNLOAD && (format != OutputFormat.map || classed)) {
            throw refused(
                    target,
                    "makes no use of the option " + (classed ? "outputClass" : "outputFormat")
                            + ": a file is a stream of its bytes; use convertBodyTo in the route for another type");
        }
        if (target.isProof()) {
            refuseOfProof(e, target, format, classed);
        }
    }

    private static void refuseOfProof(WorkfrontEndpoint e, Target target, OutputFormat format, boolean classed) {
        boolean untouched = format == OutputFormat.raw || format == OutputFormat.xml;
        if (target.operation() == RestOperation.PROOF_UPLOAD && untouched) {
            throw refused(target, "gives hash, fileName and md5; use outputFormat=map, json or node");
        }
        if (target.operation() == RestOperation.PROOF_CALL
                && (classed || format == OutputFormat.json || format == OutputFormat.node)) {
            throw refused(
                    target,
                    "gives the response element as XML text, since nobody knows its type; use"
                            + " outputFormat=xml, which it does by itself, or outputFormat=raw for the whole answer");
        }
        boolean login = LOGINS.contains(target.word());
        if (login && untouched && !e.isIncludeSessionId()) {
            throw refused(
                    target,
                    "has the session id in its answer, which stays out of messages; use outputFormat=map,"
                            + " json or node, or say includeSessionId=true");
        }
        if (e.isIncludeSessionId() && !login) {
            throw refused(
                    target,
                    "makes no use of the option includeSessionId, which is for proof:doLogin and"
                            + " proof:getSessionId");
        }
    }

    private static IllegalArgumentException refused(Target target, String why) {
        return new IllegalArgumentException("workfront:" + target.label() + " " + why);
    }
}
