package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.NotFoundBehaviour;
import java.util.List;
import java.util.Map;

/**
 * What the endpoint's options ask of every call, frozen when the endpoint starts. Null means not given.
 *
 * @param ids         ids of the option {@code id}
 * @param fields      fields to read
 * @param filters     {@code filter.NAME} options
 * @param sort        order of a search
 * @param limit       at most so many results
 * @param first       results to skip
 * @param arguments   {@code arg.NAME} options
 * @param force       delete dependents, for good
 * @param copyOptions what a copy leaves out
 * @param atomic      bulk: all or nothing
 * @param pageSize    rows of a page, 1 to 2000
 * @param maxListSize rows that a list may have
 * @param streaming   hand out an iterator in place of a list
 * @param notFound    what {@code get} does without a result
 * @param keyField    field that tells objects apart in {@code upsert}
 * @param lenient     let unknown names pass
 * @param includeSessionId whether {@code session/*} shows the session id
 * @param path        path of a raw call
 * @param parallelPages pages of a search to read at the same time
 * @param documentId  document that an upload is a new version of
 * @param largeFileThreshold bytes from which on a file is large
 * @param strictFilters whether a filter that never fires is an error
 */
public record CallOptions(
        List<String> ids,
        List<String> fields,
        Map<String, Object> filters,
        String sort,
        Integer limit,
        Integer first,
        Map<String, Object> arguments,
        Boolean force,
        List<String> copyOptions,
        boolean atomic,
        int pageSize,
        int maxListSize,
        boolean streaming,
        NotFoundBehaviour notFound,
        String keyField,
        boolean lenient,
        boolean includeSessionId,
        String path,
        int parallelPages,
        String documentId,
        Long largeFileThreshold,
        boolean strictFilters) {

    /** The same for calls that say themselves what they ask, one request each. */
    public CallOptions withoutRequest() {
        return new CallOptions(
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                false,
                pageSize,
                maxListSize,
                false,
                notFound,
                keyField,
                lenient,
                false,
                null,
                1,
                null,
                null,
                false);
    }
}
