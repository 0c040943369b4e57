package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.CopyWords;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.OptionValues;
import io.github.camelworkfront.internal.plan.SortSpec;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.plan.Words;

/** The options of an endpoint, checked and frozen. */
public final class EndpointOptions {

    private static final int LARGEST_PAGE = 2000;
    /** More than the service answers any one customer at the same time. */
    private static final int MOST_PARALLEL = 100;

    private EndpointOptions() {}

    /**
     * @param target what the endpoint is for
     * @throws IllegalArgumentException that names the option and shows a correct value
     */
    public static CallOptions of(WorkfrontEndpoint e, Target target) {
        UselessOptions.refuse(e, target);
        within("pageSize", e.getPageSize(), 1, LARGEST_PAGE);
        within("maxListSize", e.getMaxListSize(), 1, Integer.MAX_VALUE);
        if (e.getLimit() != null) {
            within("limit", e.getLimit(), 1, Integer.MAX_VALUE);
        }
        if (e.getFirst() != null) {
            within("first", e.getFirst(), 0, Integer.MAX_VALUE);
        }
        within("parallelPages", e.getParallelPages(), 1, MOST_PARALLEL);
        if (e.getLargeFileThreshold() != null && e.getLargeFileThreshold() < 1) {
            throw new IllegalArgumentException("largeFileThreshold=" + e.getLargeFileThreshold()
                    + " must be 1 or more, such as largeFileThreshold=1000000000");
        }
        FormatOptions.refuse(e, target);
        SortSpec.parse(e.getSort());
        return new CallOptions(
                e.getId() == null ? null : Ids.of(e.getId(), "the option id").values(),
                Words.of(e.getFields()),
                OptionValues.of(e.getFilter()),
                e.getSort(),
                e.getLimit(),
                e.getFirst(),
                OptionValues.of(e.getArg()),
                e.isForce(),
                CopyWords.checked(Words.of(e.getCopyOptions()), target.object(), e.isLenient()),
                e.isAtomic(),
                e.getPageSize(),
                e.getMaxListSize(),
                e.isStreaming(),
                e.getNotFoundBehaviour(),
                keyField(e.getKeyField()),
                e.isLenient(),
                e.isIncludeSessionId(),
                e.getPath(),
                e.getParallelPages(),
                e.getDocumentId(),
                e.getLargeFileThreshold(),
                e.isStrictFilters());
    }

    private static String keyField(String field) {
        if (field == null || field.isBlank()) {
            throw new IllegalArgumentException("keyField is empty; name a field such as keyField=extRefID");
        }
        return field.trim();
    }

    private static void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(option + "=" + value + " must be "
                    + (most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most) + ", such as "
                    + option
                    + "=" + Math.min(most, Math.max(least, 100)));
        }
    }
}
