package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.internal.plan.RestOperation;
import java.util.Map;
import java.util.function.Function;

/** From a row of the operation table to the class that carries it out. */
public final class Operations {

    private static final Map<RestOperation, Function<Setup, Operation>> SIMPLE = Map.ofEntries(
            Map.entry(RestOperation.GET, GetOperation::new),
            Map.entry(RestOperation.SEARCH, s -> new Filtered(s, new SearchOperation(s))),
            Map.entry(RestOperation.COUNT, s -> new Filtered(s, new CountOperation(s))),
            Map.entry(RestOperation.REPORT, s -> new Filtered(s, new ReportOperation(s))),
            Map.entry(RestOperation.COPY, CopyOperation::new),
            Map.entry(RestOperation.ACTION, Operations::action),
            Map.entry(RestOperation.QUERY, QueryOperation::new),
            Map.entry(RestOperation.UPLOAD, UploadOperation::new),
            Map.entry(RestOperation.DOWNLOAD, DownloadOperation::new),
            Map.entry(RestOperation.METADATA, MetadataOperation::new),
            Map.entry(RestOperation.METADATA_LIST, MetadataOperation::new),
            Map.entry(RestOperation.SESSION_LOGIN, SessionOperation::new),
            Map.entry(RestOperation.SESSION_LOGOUT, SessionOperation::new),
            Map.entry(RestOperation.SESSION_GET, SessionOperation::new),
            Map.entry(RestOperation.SUBSCRIPTION_CREATE, SubscriptionCreate::new),
            Map.entry(RestOperation.SUBSCRIPTION_LIST, SubscriptionList::new),
            Map.entry(RestOperation.SUBSCRIPTION_GET, SubscriptionById::new),
            Map.entry(RestOperation.SUBSCRIPTION_DELETE, SubscriptionById::new),
            Map.entry(RestOperation.SUBSCRIPTION_VERSION, SubscriptionVersion::new),
            Map.entry(RestOperation.RAW, RawOperation::new));

    private Operations() {}

    /** The operation of a setup; one that only the tenant's metadata can tell finds out with its first exchange. */
    public static Operation of(Setup setup, BulkErrors errors) {
        return setup.target().isOpen() ? new LenientOperation(setup, s -> known(s, errors)) : known(setup, errors);
    }

    private static Operation action(Setup setup) {
        boolean inQuery =
                setup.target().action() != null && setup.target().action().parametersInQuery();
        return inQuery ? new SharingOperation(setup) : new ActionOperation(setup);
    }

    private static Operation known(Setup setup, BulkErrors errors) {
        BulkOutcome outcome = new BulkOutcome(errors, setup.label());
        return switch (setup.target().operation()) {
            case CREATE -> new CreateOperation(setup, outcome);
            case UPDATE -> new UpdateOperation(setup, outcome);
            case DELETE -> new DeleteOperation(setup, outcome);
            case UPSERT -> new UpsertOperation(setup, outcome);
            case BATCH -> new BatchOperation(setup, outcome);
            default -> SIMPLE.get(setup.target().operation()).apply(setup);
        };
    }
}
