package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.WorkfrontConstants;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What an endpoint's options and the message's headers can ask, beside how the result is shaped. */
public enum Input {
    ID("id", WorkfrontConstants.ID),
    FIELDS("fields", WorkfrontConstants.FIELDS),
    FILTER("filter", WorkfrontConstants.FILTER),
    ARGUMENTS("arg", WorkfrontConstants.ARGUMENTS),
    SORT("sort", WorkfrontConstants.SORT),
    LIMIT("limit", WorkfrontConstants.LIMIT),
    FIRST("first", WorkfrontConstants.FIRST),
    FORCE("force", WorkfrontConstants.FORCE),
    COPY_OPTIONS("copyOptions", WorkfrontConstants.COPY_OPTIONS),
    PATH("path", WorkfrontConstants.PATH),
    PAGE_SIZE("pageSize", null),
    MAX_LIST_SIZE("maxListSize", null),
    STREAMING("streaming", null),
    ATOMIC("atomic", null),
    BULK_ERRORS("bulkErrors", null),
    KEY_FIELD("keyField", null),
    NOT_FOUND("notFoundBehaviour", null),
    SESSION_ID("includeSessionId", null),
    PARALLEL_PAGES("parallelPages", null),
    DOCUMENT_ID("documentId", null),
    LARGE_FILES("largeFileThreshold", null),
    STRICT_FILTERS("strictFilters", null);

    private final String option;
    private final String header;

    Input(String option, String header) {
        this.option = option;
        this.header = header;
    }

    /** Name of the endpoint's option. */
    public String option() {
        return option;
    }

    /** Name of the header that takes the option's place; null without one. */
    public String header() {
        return header;
    }

    /** The headers of some inputs. */
    public static List<String> headers(Collection<Input> inputs) {
        return inputs.stream().map(Input::header).filter(Objects::nonNull).toList();
    }
}
