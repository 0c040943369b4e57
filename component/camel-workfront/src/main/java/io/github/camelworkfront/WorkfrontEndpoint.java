package io.github.camelworkfront;

import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.client.ProofConnection;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.Consumers;
import io.github.camelworkfront.internal.consumer.Registration;
import io.github.camelworkfront.internal.consumer.callback.SecretPath;
import io.github.camelworkfront.internal.endpoint.ConsumerOptions;
import io.github.camelworkfront.internal.endpoint.CredentialChoice;
import io.github.camelworkfront.internal.endpoint.EndpointOptions;
import io.github.camelworkfront.internal.endpoint.HealthRegistration;
import io.github.camelworkfront.internal.endpoint.OutputClass;
import io.github.camelworkfront.internal.endpoint.ProducerHealthCheck;
import io.github.camelworkfront.internal.endpoint.ProofOptions;
import io.github.camelworkfront.internal.endpoint.ProofStart;
import io.github.camelworkfront.internal.endpoint.Settings;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.plan.TargetResolver;
import io.github.camelworkfront.internal.response.OutputShape;
import java.util.List;
import java.util.Map;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.webhook.WebhookCapableEndpoint;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * Read, write and act on Adobe Workfront objects: projects, tasks, issues, hours, documents and all others, and on
 * Workfront Proof.
 */
@UriEndpoint(
        firstVersion = "1.0.0",
        scheme = "workfront",
        title = "Workfront",
        syntax = "workfront:resource/operation",
        category = {Category.CLOUD, Category.SAAS},
        headersClass = WorkfrontConstants.class)
public class WorkfrontEndpoint extends ScheduledPollEndpoint
        implements EndpointServiceLocation, WebhookCapableEndpoint {

    @UriPath(
            description =
                    "Code or name of a Workfront object in any case, such as `proj`, `project`, `task`, `optask` or `issue`, or one of the service words `session`, `batch`, `subscription`, `metadata` and `raw`. `proof` is for Workfront Proof.")
    @Metadata(required = true)
    private String resource;

    @UriPath(
            description =
                    "What to do: `get`, `search`, `count`, `report`, `create`, `update`, `upsert`, `delete`, `copy`, `metadata`, `events` (only as `webhook:workfront:OBJECT/events`), or the name of an action or a named query of the object, such as `calculateTimeline` or `myWork`. For documents also `upload` and `download`. For `session`: `login`, `logout`, `get`; for `batch`: `execute`; for `subscription`: `create`, `list`, `get`, `delete`, `version`; for `metadata`: `list`; for `raw`: `GET`, `POST`, `PUT`, `DELETE`. For `proof`: any of the operations of Workfront Proof, such as `getAllProofs` or `createProof`, and `upload`, `call` and `callbacks` (only as `webhook:workfront:proof:callbacks`); `workfront:proof:createProof` means the same as `workfront:proof/createProof`.")
    private String operation;

    @UriParam
    private WorkfrontConfiguration configuration;

    @UriParam
    private WorkfrontConsumerConfiguration consumer = new WorkfrontConsumerConfiguration();

    @UriParam(
            displayName = "ID",
            label = "producer",
            description =
                    "One object ID, or several separated by comma. A `$$` word such as `$$USER.ID` is possible. Without it the header CamelWorkfrontId or the body gives the ID.")
    private String id;

    @UriParam(
            description =
                    "Fields to read beside the usual ones, separated by comma, such as `name,owner:name,DE:Budget`. An asterisk stands for all direct fields.")
    private String fields;

    @UriParam(
            displayName = "Filters",
            prefix = "filter.",
            multiValue = true,
            description =
                    "Filters, spelled as the service does: `filter.status=CUR`, `filter.percentComplete_Mod=lt`, `filter.OR:1:name=x`. An option given twice, or a JSON array as its value, asks for any of the values.")
    private Map<String, Object> filter;

    @UriParam(
            displayName = "Arguments",
            label = "producer",
            prefix = "arg.",
            multiValue = true,
            description =
                    "Arguments of an action, a named query, an upload, a raw call or an operation of Workfront Proof, such as `arg.coreAction=VIEW`, with the names that the service has for them.")
    private Map<String, Object> arg;

    @UriParam(
            label = "producer",
            description =
                    "Order of a search, such as `plannedCompletionDate desc,name`; the directions are `asc`, `desc`, `ciasc` and `cidesc`. Pages are then read by offset: rows that move while they are read may be missed or seen twice, which without it cannot happen.")
    private String sort;

    @UriParam(
            label = "producer",
            description = "At most so many results in all. Without it a search gives every match.")
    private Integer limit;

    @UriParam(label = "producer", description = "Skip so many results. Pages are then read by offset.")
    private Integer first;

    @UriParam(defaultValue = "2000", description = "Rows of one page of a search, 1 to 2000.")
    private int pageSize = 2000;

    @UriParam(
            label = "producer",
            defaultValue = "50000",
            description =
                    "Rows that a search may put into one list. More is an error, so that a filter that was forgotten does not fill the memory; read that many with streaming.")
    private int maxListSize = 50_000;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Whether a search gives an Iterator that reads page after page while it is used, in place of a List; with `outputFormat=json` an InputStream.")
    private boolean streaming;

    @UriParam(
            defaultValue = "map",
            description =
                    "What the body is: `map` for Maps and Lists, `json` for JSON text, `node` for Jackson's JsonNode, `raw` for the untouched answer as a stream, and for Workfront Proof `xml` for the response element as text.")
    private OutputFormat outputFormat = OutputFormat.map;

    @UriParam(
            description =
                    "Name of a class that each object is turned into, such as `com.acme.Task`. Takes the place of outputFormat.")
    private String outputClass;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Whether a delete also removes what refers to the object. The service then deletes for good, past the recycle bin.")
    private boolean force;

    @UriParam(
            label = "producer",
            description = "What a copy leaves out, separated by comma, such as `clearAssignments,clearProgress`.")
    private String copyOptions;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Whether a bulk create or update, or a batch, is all or nothing; at most 100 items then, and the service gives no ids of what it created.")
    private boolean atomic;

    @UriParam(
            label = "producer",
            defaultValue = "exception",
            description =
                    "What happens when items of a bulk call or calls of a batch failed: `exception` fails the exchange with all results in the exception, `report` gives the results as the body.")
    private BulkErrors bulkErrors = BulkErrors.exception;

    @UriParam(
            label = "producer",
            defaultValue = "extRefID",
            description = "Field by which an upsert finds the objects that exist already.")
    private String keyField = "extRefID";

    @UriParam(
            label = "producer",
            defaultValue = "EXCEPTION",
            description =
                    "What a get of one object, or a download, does when it does not exist: `EXCEPTION` fails the exchange, `NULL` gives an empty body. A get of several always gives a list with null for each missing one.")
    private NotFoundBehaviour notFoundBehaviour = NotFoundBehaviour.EXCEPTION;

    @UriParam(label = "producer", description = "Path below `/attask` of a raw call, such as `/api/v22.0/task/search`.")
    private String path;

    @UriParam(
            label = "producer,advanced",
            description = "Says that an operation which the component does not know is an `action` or a named `query`.")
    private CallType callType;

    @UriParam(
            label = "advanced",
            defaultValue = "false",
            description =
                    "Whether objects, operations, arguments, filters and words of options that the component does not know, or knows to be without effect, are let through. The tenant's own metadata then says at the first call what an object or operation is.")
    private boolean lenient;

    @UriParam(
            displayName = "Include Session ID",
            label = "producer,advanced",
            defaultValue = "false",
            description =
                    "Whether `session/login`, `session/get`, `proof:doLogin` and `proof:getSessionId` show the session id in the body. It is as good as a password.")
    private boolean includeSessionId;

    @UriParam(
            label = "producer",
            defaultValue = "1",
            description =
                    "Pages of a search that are read at the same time, 1 to 100, as far as maxConcurrentRequests allows. The rows are the same, in the same order, as one page after the other.")
    private int parallelPages = 1;

    @UriParam(
            displayName = "Document ID",
            label = "producer",
            description = "ID of a document: an upload then adds a new version to it instead of making a new document.")
    private String documentId;

    @UriParam(
            label = "producer,advanced",
            description =
                    "Number of bytes, such as `1000000000`, from which on an upload uses the actions for large documents, where the tenant has them. Without it every file goes up in one request.")
    private Long largeFileThreshold;

    @UriParam(
            defaultValue = "false",
            description =
                    "Whether a filter of an event subscription that the service would accept and never apply is an error. Otherwise it is a warning in the log.")
    private boolean strictFilters;

    /** As often as people look who wait for something, and far from any limit of the service. Camel's own is 500. */
    @UriParam(label = "consumer,scheduler", defaultValue = "60000", description = "Milliseconds before the next poll.")
    private long delay = 60_000;

    private Target target;
    private CallOptions callOptions;
    private ProofPlace proofPlace;
    private WebhookConfiguration webhook;
    private Registration registration = Registration.NONE;

    public WorkfrontEndpoint(String uri, WorkfrontComponent component, WorkfrontConfiguration configuration) {
        super(uri, component);
        this.configuration = configuration;
        super.setDelay(delay);
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public void setDelay(long delay) {
        this.delay = delay;
        super.setDelay(delay);
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        target = new TargetResolver(ObjectCatalog.bundled()).resolve(resource, operation, callType, lenient);
        callOptions = EndpointOptions.of(this, target);
        if (isProof()) {
            proofPlace = ProofStart.place(configuration, target, lenient);
        } else {
            component().versions().check(root());
        }
    }

    @Override
    public Producer createProducer() {
        ConsumerOptions.refuseForProducer(this, target);
        return isProof() ? new ProofProducer(this) : new WorkfrontProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        ConsumerOptions.refuseForConsumer(this, target);
        Consumer made = Consumers.polling(consumerSetup(), processor);
        configureConsumer(made);
        return made;
    }

    @Override
    public Processor createWebhookHandler(Processor next) {
        ConsumerOptions.refuseForConsumer(this, target);
        return Consumers.receiving(consumerSetup(), webhook, next);
    }

    @Override
    public void registerWebhook() throws Exception {
        // Whoever starts an endpoint that runs finds it as it is.
        unregisterWebhook();
        ConsumerOptions.refuseForConsumer(this, target);
        registration = Consumers.register(consumerSetup(), webhook);
    }

    @Override
    public void unregisterWebhook() {
        Registration ended = registration;
        registration = Registration.NONE;
        ended.close();
    }

    @Override
    public void setWebhookConfiguration(WebhookConfiguration webhook) {
        if (isProof()) {
            SecretPath.extend(webhook);
        }
        this.webhook = webhook;
    }

    @Override
    public List<String> getWebhookMethods() {
        return List.of("POST");
    }

    private ConsumerSetup consumerSetup() {
        // Camel asks for consumers before it has started the component, where routes are not to start by themselves.
        Json json = Connections.of(getCamelContext()).json();
        return new ConsumerSetup(
                this, target, root(), callOptions, json, outputShape(json), this::connect, this::connectToProof);
    }

    /** What the URI means. */
    Target target() {
        return target;
    }

    /** The options, as they were when the endpoint started. */
    CallOptions callOptions() {
        return callOptions;
    }

    /** A share in the connections and the session of this url and these credentials, to be closed by the taker. */
    Connection connect() {
        return component()
                .connections()
                .open(
                        Settings.of(configuration),
                        root(),
                        CredentialChoice.of(configuration, getCamelContext()),
                        Settings.patience(configuration));
    }

    /** The same for Workfront Proof, with proofUrl and the credentials for it. */
    ProofConnection connectToProof() {
        return component()
                .connections()
                .openProof(
                        Settings.ofProof(proofPlace, configuration),
                        proofPlace,
                        configuration.getCxfConfigurer(),
                        ProofOptions.credentials(configuration),
                        Settings.patience(configuration));
    }

    /** Where Workfront Proof is; null for other endpoints. */
    ProofPlace proofPlace() {
        return proofPlace;
    }

    /** Whether it is for Workfront Proof, which is another service than the rest of Workfront. */
    boolean isProof() {
        return TargetResolver.isProof(resource);
    }

    /** What a result is turned into. */
    OutputShape outputShape(Json json) {
        return new OutputShape(
                outputFormat, OutputClass.of(outputClass, getCamelContext().getClassResolver()), json);
    }

    /** Adds a health check that makes one call, to be closed with the producer. */
    HealthRegistration registerHealthCheck(ProducerHealthCheck.Probe probe) {
        String id = target.label().replaceAll("\\W", "-") + "-"
                + Integer.toHexString(getEndpointUri().hashCode());
        return HealthRegistration.of(
                getCamelContext(),
                new ProducerHealthCheck(id, getServiceUrl(), probe),
                component().isHealthCheckProducerEnabled());
    }

    ApiRoot root() {
        return ApiRoot.of(configuration.getApiVersion());
    }

    WorkfrontComponent component() {
        return (WorkfrontComponent) getComponent();
    }

    @Override
    public String getServiceUrl() {
        return isProof() ? configuration.getProofUrl() : configuration.getUrl();
    }

    @Override
    public String getServiceProtocol() {
        return isProof() ? "soap" : "rest";
    }

    /** The API version; nothing of who asks, since a user name counts among Camel's secrets. */
    @Override
    public Map<String, String> getServiceMetadata() {
        if (!isProof()) {
            return Map.of("apiVersion", configuration.getApiVersion());
        }
        String version = configuration.getProofApiVersion();
        return Map.of("proofApiVersion", version == null ? "unversioned" : version);
    }

    /** Requests carry all they need: one producer may serve many threads. */
    @Override
    public boolean isSingletonProducer() {
        return true;
    }

    public String getResource() {
        return resource;
    }

    public void setResource(String resource) {
        this.resource = resource;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public WorkfrontConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(WorkfrontConfiguration configuration) {
        this.configuration = configuration;
    }

    public WorkfrontConsumerConfiguration getConsumer() {
        return consumer;
    }

    public void setConsumer(WorkfrontConsumerConfiguration consumer) {
        this.consumer = consumer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFields() {
        return fields;
    }

    public void setFields(String fields) {
        this.fields = fields;
    }

    public Map<String, Object> getFilter() {
        return filter;
    }

    public void setFilter(Map<String, Object> filter) {
        this.filter = filter;
    }

    public Map<String, Object> getArg() {
        return arg;
    }

    public void setArg(Map<String, Object> arg) {
        this.arg = arg;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public Integer getLimit() {
        return limit;
    }

    public void setLimit(Integer limit) {
        this.limit = limit;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public int getPageSize() {
        return pageSize;
    }

    public void setPageSize(int pageSize) {
        this.pageSize = pageSize;
    }

    public int getMaxListSize() {
        return maxListSize;
    }

    public void setMaxListSize(int maxListSize) {
        this.maxListSize = maxListSize;
    }

    public boolean isStreaming() {
        return streaming;
    }

    public void setStreaming(boolean streaming) {
        this.streaming = streaming;
    }

    public OutputFormat getOutputFormat() {
        return outputFormat;
    }

    public void setOutputFormat(OutputFormat outputFormat) {
        this.outputFormat = outputFormat;
    }

    public String getOutputClass() {
        return outputClass;
    }

    public void setOutputClass(String outputClass) {
        this.outputClass = outputClass;
    }

    public boolean isForce() {
        return force;
    }

    public void setForce(boolean force) {
        this.force = force;
    }

    public String getCopyOptions() {
        return copyOptions;
    }

    public void setCopyOptions(String copyOptions) {
        this.copyOptions = copyOptions;
    }

    public boolean isAtomic() {
        return atomic;
    }

    public void setAtomic(boolean atomic) {
        this.atomic = atomic;
    }

    public BulkErrors getBulkErrors() {
        return bulkErrors;
    }

    public void setBulkErrors(BulkErrors bulkErrors) {
        this.bulkErrors = bulkErrors;
    }

    public String getKeyField() {
        return keyField;
    }

    public void setKeyField(String keyField) {
        this.keyField = keyField;
    }

    public NotFoundBehaviour getNotFoundBehaviour() {
        return notFoundBehaviour;
    }

    public void setNotFoundBehaviour(NotFoundBehaviour notFoundBehaviour) {
        this.notFoundBehaviour = notFoundBehaviour;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public CallType getCallType() {
        return callType;
    }

    public void setCallType(CallType callType) {
        this.callType = callType;
    }

    public boolean isLenient() {
        return lenient;
    }

    public void setLenient(boolean lenient) {
        this.lenient = lenient;
    }

    public boolean isIncludeSessionId() {
        return includeSessionId;
    }

    public void setIncludeSessionId(boolean includeSessionId) {
        this.includeSessionId = includeSessionId;
    }

    public int getParallelPages() {
        return parallelPages;
    }

    public void setParallelPages(int parallelPages) {
        this.parallelPages = parallelPages;
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }

    public Long getLargeFileThreshold() {
        return largeFileThreshold;
    }

    public void setLargeFileThreshold(Long largeFileThreshold) {
        this.largeFileThreshold = largeFileThreshold;
    }

    public boolean isStrictFilters() {
        return strictFilters;
    }

    public void setStrictFilters(boolean strictFilters) {
        this.strictFilters = strictFilters;
    }
}
