package io.github.camelworkfront;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Options of endpoints that a route begins with. All of them are the endpoint's alone. */
@UriParams
public class WorkfrontConsumerConfiguration {

    @UriParam(
            label = "consumer",
            defaultValue = "lastUpdateDate",
            description =
                    "Field by whose growth a poll tells new and changed objects. Objects without a `lastUpdateDate` need another one to be named, such as `entryDate`, which tells new ones only.")
    private String cursorField = "lastUpdateDate";

    @UriParam(
            label = "consumer",
            defaultValue = "now",
            description =
                    "Where a consumer without a stored mark begins: `now` by the server's clock, `beginning`, a date such as `2026-03-01T00:00:00Z`, or a duration back from now such as `PT1H`.")
    private String since = "now";

    @UriParam(
            label = "consumer",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description =
                    "How far behind its mark a poll looks again, for changes that became visible late. What was delivered already is left out.")
    private long overlap = 60000;

    @UriParam(
            label = "consumer",
            description =
                    "Where a consumer keeps how far it has come, so that it goes on there after a restart. Without one it begins at `since` with each start.")
    private StateRepository<String, String> offsetRepository;

    @UriParam(
            label = "consumer,advanced",
            description =
                    "Name under which the consumer keeps its mark in the offsetRepository. By default it is made of the host, the object, the cursorField and the filters.")
    private String offsetKey;

    @UriParam(
            displayName = "Break on First Error",
            label = "consumer",
            defaultValue = "true",
            description =
                    "Whether a failed exchange stops the poll and comes again with the next one. Otherwise the failure is logged and the consumer goes on with the next object.")
    private boolean breakOnFirstError = true;

    @UriParam(
            displayName = "Max Messages per Poll",
            label = "consumer",
            defaultValue = "0",
            description = "At most so many objects in one poll; the next one goes on after them. 0 is no limit.")
    private int maxMessagesPerPoll;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Whether a poll also reads the IDs of all objects that match, and delivers each one that is gone as a deletion. Needs an offsetRepository to know of deletions while it was stopped.")
    private boolean detectDeletions;

    @UriParam(
            label = "consumer",
            description =
                    "Where the keys of what was delivered are kept, so that nothing is delivered twice. Nodes of a cluster share one. Without it pushed events and lists of Workfront Proof have one in memory.")
    private IdempotentRepository idempotentRepository;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description =
                    "Whether the states of one object are delivered one after the other, and none that is older than one delivered before. States of different objects do not wait for each other.")
    private boolean ordered;

    @UriParam(
            label = "consumer",
            defaultValue = "false",
            description = "Whether changes that were made by the user of this endpoint are left out.")
    private boolean ignoreOwnChanges;

    @UriParam(
            label = "consumer,event",
            defaultValue = "CREATE,UPDATE,DELETE",
            description = "What to be told of, separated by comma: `CREATE`, `UPDATE`, `DELETE`.")
    private String eventTypes = "CREATE,UPDATE,DELETE";

    @UriParam(
            label = "consumer,event",
            description =
                    "Which events, as the service's JSON: a list of filters that all have to match such as `[{\"fieldName\":\"status\",\"fieldValue\":\"CPL\",\"comparison\":\"eq\"}]`; an object with `filters` and `filterConnector`; or a list of such objects, of which one has to match.")
    private String eventFilter;

    @UriParam(
            displayName = "Object ID",
            label = "consumer,event",
            description = "ID of the one object whose events are wanted.")
    private String objId;

    @UriParam(
            label = "consumer,event,security",
            secret = true,
            description =
                    "Secret that each event has to carry, the same on all nodes, at most 254 characters. Required for events and callbacks. It is given to the service when a subscription is made, and is part of the address of callbacks of Workfront Proof.")
    private String webhookVerifyToken;

    @UriParam(
            label = "consumer,event,security",
            secret = true,
            description = "The secret before, accepted as well while subscriptions move to the new one.")
    private String webhookVerifyTokenPrevious;

    @UriParam(
            label = "consumer,event",
            defaultValue = "direct",
            description =
                    "When the service is told that an event has arrived: `direct` when the route is done with it, `inbox` when it is stored durably.")
    private Handover handover = Handover.direct;

    @UriParam(
            label = "consumer,event",
            defaultValue = "false",
            description =
                    "Whether the object is read, with `fields`, before the route gets it, in place of the state that the event carries.")
    private boolean refetch;

    @UriParam(
            label = "consumer,event",
            defaultValue = "0",
            javaType = "java.time.Duration",
            description =
                    "Time between two polls that find what pushed events have missed; 0 is none. Options of polling apply to it.")
    private long sweepDelay;

    @UriParam(
            label = "consumer,event,advanced",
            description =
                    "Namespace of Camel's cluster service by which the nodes agree on one of them to sweep and to look after the subscriptions. Without it each node does.")
    private String clusterNamespace;

    @UriParam(
            displayName = "Unsubscribe on Stop",
            label = "consumer,event",
            defaultValue = "false",
            description =
                    "Whether the subscriptions are deleted when the route stops. Otherwise the service keeps the events of an outage and repeats them, for about two days.")
    private boolean unsubscribeOnStop;

    @UriParam(
            label = "consumer,event",
            defaultValue = "fail",
            description =
                    "What happens when the subscriptions cannot be made: `fail` fails the start, `retry` starts and tries on.")
    private RegistrationFailure registrationFailure = RegistrationFailure.fail;

    @UriParam(
            label = "consumer,event",
            defaultValue = "false",
            description =
                    "Whether subscriptions to this address that the route has no use for, of other objects or event types, are deleted at its start.")
    private boolean deleteOrphans;

    @UriParam(
            label = "consumer,event,advanced",
            defaultValue = "600000",
            javaType = "java.time.Duration",
            description =
                    "Time between two looks at the health of the subscriptions, which are repaired where that is possible; 0 is none.")
    private long subscriptionCheckDelay = 600000;

    @UriParam(
            displayName = "Base64 Encoding",
            label = "consumer,event,advanced",
            defaultValue = "false",
            description = "Whether the service encodes the states in the events.")
    private boolean base64Encoding;

    @UriParam(
            label = "consumer,event,advanced",
            defaultValue = "10485760",
            description = "Bytes of a delivery that are read at most; more is refused.")
    private int maxEventSize = 10485760;

    @UriParam(
            label = "consumer,event",
            description =
                    "Address of the inbox of `handover=inbox`, such as `jms:queue:workfront` or `kafka:workfront`: events are sent to it and consumed from it. Without one they are stored in a file below inboxDirectory.")
    private String inbox;

    @UriParam(
            label = "consumer,event,advanced",
            description = "Address that events are consumed from, where it is another than the one they are sent to.")
    private String inboxFrom;

    @UriParam(
            label = "consumer,event",
            defaultValue = "workfront-inbox",
            description =
                    "Directory of the embedded inbox. By default `workfront-inbox` in the working directory. Each route that shares it has a file of its own there.")
    private String inboxDirectory;

    @UriParam(
            label = "consumer,event",
            defaultValue = "4",
            description =
                    "Events that the route gets from the embedded inbox at the same time. Those of one object are given one after the other.")
    private int inboxConsumers = 4;

    @UriParam(
            label = "consumer,event",
            defaultValue = "5000",
            javaType = "java.time.Duration",
            description =
                    "Time until the route gets an event of the embedded inbox again that it failed with; it doubles with each failure, to five minutes at most.")
    private long inboxRetryDelay = 5000;

    @UriParam(
            label = "consumer,proof",
            description =
                    "What callbacks of Workfront Proof are wanted for, separated by comma, such as `decisions,comments`; numbers are sent as they are.")
    private String callbackTypes;

    @UriParam(
            displayName = "File ID",
            label = "consumer,proof",
            description = "ID of the proof whose callbacks are wanted. Without it those of the whole account.")
    private String fileId;

    @UriParam(
            label = "consumer,proof,advanced",
            defaultValue = "1",
            description = "Minutes after which Workfront Proof repeats a callback that was not taken.")
    private int callbackInterval = 1;

    public String getCursorField() {
        return cursorField;
    }

    public void setCursorField(String cursorField) {
        this.cursorField = cursorField;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public long getOverlap() {
        return overlap;
    }

    public void setOverlap(long overlap) {
        this.overlap = overlap;
    }

    public StateRepository<String, String> getOffsetRepository() {
        return offsetRepository;
    }

    public void setOffsetRepository(StateRepository<String, String> offsetRepository) {
        this.offsetRepository = offsetRepository;
    }

    public String getOffsetKey() {
        return offsetKey;
    }

    public void setOffsetKey(String offsetKey) {
        this.offsetKey = offsetKey;
    }

    public boolean isBreakOnFirstError() {
        return breakOnFirstError;
    }

    public void setBreakOnFirstError(boolean breakOnFirstError) {
        this.breakOnFirstError = breakOnFirstError;
    }

    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }

    public boolean isDetectDeletions() {
        return detectDeletions;
    }

    public void setDetectDeletions(boolean detectDeletions) {
        this.detectDeletions = detectDeletions;
    }

    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    public boolean isOrdered() {
        return ordered;
    }

    public void setOrdered(boolean ordered) {
        this.ordered = ordered;
    }

    public boolean isIgnoreOwnChanges() {
        return ignoreOwnChanges;
    }

    public void setIgnoreOwnChanges(boolean ignoreOwnChanges) {
        this.ignoreOwnChanges = ignoreOwnChanges;
    }

    public String getEventTypes() {
        return eventTypes;
    }

    public void setEventTypes(String eventTypes) {
        this.eventTypes = eventTypes;
    }

    public String getEventFilter() {
        return eventFilter;
    }

    public void setEventFilter(String eventFilter) {
        this.eventFilter = eventFilter;
    }

    public String getObjId() {
        return objId;
    }

    public void setObjId(String objId) {
        this.objId = objId;
    }

    public String getWebhookVerifyToken() {
        return webhookVerifyToken;
    }

    public void setWebhookVerifyToken(String webhookVerifyToken) {
        this.webhookVerifyToken = webhookVerifyToken;
    }

    public String getWebhookVerifyTokenPrevious() {
        return webhookVerifyTokenPrevious;
    }

    public void setWebhookVerifyTokenPrevious(String webhookVerifyTokenPrevious) {
        this.webhookVerifyTokenPrevious = webhookVerifyTokenPrevious;
    }

    public Handover getHandover() {
        return handover;
    }

    public void setHandover(Handover handover) {
        this.handover = handover;
    }

    public boolean isRefetch() {
        return refetch;
    }

    public void setRefetch(boolean refetch) {
        this.refetch = refetch;
    }

    public long getSweepDelay() {
        return sweepDelay;
    }

    public void setSweepDelay(long sweepDelay) {
        this.sweepDelay = sweepDelay;
    }

    public String getClusterNamespace() {
        return clusterNamespace;
    }

    public void setClusterNamespace(String clusterNamespace) {
        this.clusterNamespace = clusterNamespace;
    }

    public boolean isUnsubscribeOnStop() {
        return unsubscribeOnStop;
    }

    public void setUnsubscribeOnStop(boolean unsubscribeOnStop) {
        this.unsubscribeOnStop = unsubscribeOnStop;
    }

    public RegistrationFailure getRegistrationFailure() {
        return registrationFailure;
    }

    public void setRegistrationFailure(RegistrationFailure registrationFailure) {
        this.registrationFailure = registrationFailure;
    }

    public boolean isDeleteOrphans() {
        return deleteOrphans;
    }

    public void setDeleteOrphans(boolean deleteOrphans) {
        this.deleteOrphans = deleteOrphans;
    }

    public long getSubscriptionCheckDelay() {
        return subscriptionCheckDelay;
    }

    public void setSubscriptionCheckDelay(long subscriptionCheckDelay) {
        this.subscriptionCheckDelay = subscriptionCheckDelay;
    }

    public boolean isBase64Encoding() {
        return base64Encoding;
    }

    public void setBase64Encoding(boolean base64Encoding) {
        this.base64Encoding = base64Encoding;
    }

    public int getMaxEventSize() {
        return maxEventSize;
    }

    public void setMaxEventSize(int maxEventSize) {
        this.maxEventSize = maxEventSize;
    }

    public String getInbox() {
        return inbox;
    }

    public void setInbox(String inbox) {
        this.inbox = inbox;
    }

    public String getInboxFrom() {
        return inboxFrom;
    }

    public void setInboxFrom(String inboxFrom) {
        this.inboxFrom = inboxFrom;
    }

    public String getInboxDirectory() {
        return inboxDirectory;
    }

    public void setInboxDirectory(String inboxDirectory) {
        this.inboxDirectory = inboxDirectory;
    }

    public int getInboxConsumers() {
        return inboxConsumers;
    }

    public void setInboxConsumers(int inboxConsumers) {
        this.inboxConsumers = inboxConsumers;
    }

    public long getInboxRetryDelay() {
        return inboxRetryDelay;
    }

    public void setInboxRetryDelay(long inboxRetryDelay) {
        this.inboxRetryDelay = inboxRetryDelay;
    }

    public String getCallbackTypes() {
        return callbackTypes;
    }

    public void setCallbackTypes(String callbackTypes) {
        this.callbackTypes = callbackTypes;
    }

    public String getFileId() {
        return fileId;
    }

    public void setFileId(String fileId) {
        this.fileId = fileId;
    }

    public int getCallbackInterval() {
        return callbackInterval;
    }

    public void setCallbackInterval(int callbackInterval) {
        this.callbackInterval = callbackInterval;
    }
}
