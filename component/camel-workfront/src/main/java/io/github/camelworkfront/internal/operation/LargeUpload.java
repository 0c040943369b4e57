package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file in parts: {@code createLargeDocument}, a PUT for each part, {@code completeLargeDocument}. The two actions are
 * Adobe's (OpenAPI file of the service); what lies between is not documented, see {@link PartPlan}.
 */
final class LargeUpload {

    private static final Logger LOG = LoggerFactory.getLogger(LargeUpload.class);

    private final Setup setup;
    private volatile boolean missing;

    LargeUpload(Setup setup) {
        this.setup = setup;
    }

    /** Whether a file goes up in parts: it is as large as the option says, and each part can be read by itself. */
    boolean isFor(Payload content) {
        Long threshold = setup.options().largeFileThreshold();
        return !missing && threshold != null && content.repeatable() && content.length() >= threshold;
    }

    /**
     * Puts a file.
     *
     * @param place   {@code documentID} or {@code folderID}, where there is one
     * @param details what else {@code completeLargeDocument} is told
     * @return ID of the document; null when the tenant has no such actions, which is remembered
     */
    String put(Run run, Payload content, Map<String, Object> place, Map<String, Object> details)
            throws WorkfrontException {
        Map<String, Object> begin = new LinkedHashMap<>(place);
        begin.put("fileSize", String.valueOf(content.length()));
        Object begun;
        try {
            begun = Success.resultOf(run.caller().call(action("createLargeDocument", begin), DataReader.ANY));
        } catch (WorkfrontInvalidRequestException e) {
            if (!isMissing(e)) {
                throw e;
            }
            LOG.debug(
                    "{} sends every file in one request, since the tenant has no action for large ones", setup.label());
            missing = true;
            return null;
        }
        PartPlan plan = plan(begun, content.length());
        Map<String, Object> end = new LinkedHashMap<>(place);
        end.putAll(details);
        end.put("uploadID", plan.uploadId());
        end.put("key", plan.key());
        end.put("eTagMap", parts(run, content, plan));
        ServiceCall complete = action("completeLargeDocument", end);
        try {
            return id(Success.resultOf(run.caller().call(complete, DataReader.ANY)), complete);
        } catch (WorkfrontException e) {
            throw Failures.after(
                    "the parts of the file went up, but no document is known to have been made of them", e);
        }
    }

    private ServiceCall action(String name, Map<String, Object> arguments) {
        return ServiceCall.json(
                "PUT", setup.path(name), Params.NONE, setup.json().bytes(arguments), setup.label());
    }

    private static boolean isMissing(WorkfrontException e) {
        return e.getServiceMessage().toLowerCase(Locale.ROOT).contains("does not support action");
    }

    private PartPlan plan(Object begun, long length) throws WorkfrontException {
        try {
            return PartPlan.of(begun, length);
        } catch (IllegalArgumentException e) {
            throw failure("the answer of createLargeDocument is not understood (" + e.getMessage()
                    + "); leave largeFileThreshold out to send the file in one request");
        }
    }

    private Map<String, Object> parts(Run run, Payload content, PartPlan plan) throws WorkfrontException {
        Map<String, Object> tags = new LinkedHashMap<>();
        long offset = 0;
        for (PartPlan.Part part : plan.parts()) {
            long length = Math.min(plan.partSize(), content.length() - offset);
            Payload section = Section.of(content, offset, length);
            ServiceCall put = new ServiceCall(
                    "PUT", "/part/" + part.number(), Params.NONE, section, setup.label(), ServiceCall.Effect.READ);
            tags.put(String.valueOf(part.number()), run.caller().put(part.url(), put, answer -> tag(answer, put)));
            offset += length;
        }
        return tags;
    }

    private Reply<String> tag(Answer answer, ServiceCall put) throws IOException {
        try (InputStream body = answer.body()) {
            String tag = answer.headers().get("etag");
            if (answer.status() < 300 && tag != null) {
                return new Reply<>(answer.status(), tag.replace("\"", ""), null);
            }
            if (answer.status() < 300) {
                return new Reply<>(answer.status(), null, failure("the answer to a part has no ETag"));
            }
            Reply<Object> refused = new EnvelopeReader<>(put, DataReader.ANY, setup.json()).read(answer);
            return new Reply<>(answer.status(), null, refused.failure());
        }
    }

    private String id(Object document, ServiceCall call) throws WorkfrontException {
        if (document instanceof Map<?, ?> map && map.get("ID") instanceof String id) {
            return id;
        }
        if (document instanceof String id && !id.isBlank()) {
            return id;
        }
        throw failure("the answer of completeLargeDocument has no document with an ID, so that whether "
                + call.display() + " made one is unknown");
    }

    private WorkfrontException failure(String what) {
        return new WorkfrontServerException(WorkfrontFailure.of(200, what, setup.label(), null));
    }
}
