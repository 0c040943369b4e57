package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.plan.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Options for what a route begins with, on an endpoint that a route calls: they would be without effect. */
public final class ConsumerOptions {

    private static final Map<String, Function<WorkfrontConsumerConfiguration, Object>> VALUES = new LinkedHashMap<>();

    private static final WorkfrontConsumerConfiguration UNTOUCHED = new WorkfrontConsumerConfiguration();

    static {
        VALUES.put("cursorField", WorkfrontConsumerConfiguration::getCursorField);
        VALUES.put("since", WorkfrontConsumerConfiguration::getSince);
        VALUES.put("overlap", WorkfrontConsumerConfiguration::getOverlap);
        VALUES.put("offsetRepository", WorkfrontConsumerConfiguration::getOffsetRepository);
        VALUES.put("offsetKey", WorkfrontConsumerConfiguration::getOffsetKey);
        VALUES.put("breakOnFirstError", WorkfrontConsumerConfiguration::isBreakOnFirstError);
        VALUES.put("maxMessagesPerPoll", WorkfrontConsumerConfiguration::getMaxMessagesPerPoll);
        VALUES.put("detectDeletions", WorkfrontConsumerConfiguration::isDetectDeletions);
        VALUES.put("idempotentRepository", WorkfrontConsumerConfiguration::getIdempotentRepository);
        VALUES.put("ordered", WorkfrontConsumerConfiguration::isOrdered);
        VALUES.put("ignoreOwnChanges", WorkfrontConsumerConfiguration::isIgnoreOwnChanges);
        VALUES.put("eventTypes", WorkfrontConsumerConfiguration::getEventTypes);
        VALUES.put("eventFilter", WorkfrontConsumerConfiguration::getEventFilter);
        VALUES.put("objId", WorkfrontConsumerConfiguration::getObjId);
        VALUES.put("webhookVerifyToken", WorkfrontConsumerConfiguration::getWebhookVerifyToken);
        VALUES.put("webhookVerifyTokenPrevious", WorkfrontConsumerConfiguration::getWebhookVerifyTokenPrevious);
        VALUES.put("handover", WorkfrontConsumerConfiguration::getHandover);
        VALUES.put("refetch", WorkfrontConsumerConfiguration::isRefetch);
        VALUES.put("sweepDelay", WorkfrontConsumerConfiguration::getSweepDelay);
        VALUES.put("clusterNamespace", WorkfrontConsumerConfiguration::getClusterNamespace);
        VALUES.put("unsubscribeOnStop", WorkfrontConsumerConfiguration::isUnsubscribeOnStop);
        VALUES.put("registrationFailure", WorkfrontConsumerConfiguration::getRegistrationFailure);
        VALUES.put("deleteOrphans", WorkfrontConsumerConfiguration::isDeleteOrphans);
        VALUES.put("subscriptionCheckDelay", WorkfrontConsumerConfiguration::getSubscriptionCheckDelay);
        VALUES.put("base64Encoding", WorkfrontConsumerConfiguration::isBase64Encoding);
        VALUES.put("maxEventSize", WorkfrontConsumerConfiguration::getMaxEventSize);
        VALUES.put("inbox", WorkfrontConsumerConfiguration::getInbox);
        VALUES.put("inboxFrom", WorkfrontConsumerConfiguration::getInboxFrom);
        VALUES.put("inboxDirectory", WorkfrontConsumerConfiguration::getInboxDirectory);
        VALUES.put("inboxConsumers", WorkfrontConsumerConfiguration::getInboxConsumers);
        VALUES.put("inboxRetryDelay", WorkfrontConsumerConfiguration::getInboxRetryDelay);
        VALUES.put("callbackTypes", WorkfrontConsumerConfiguration::getCallbackTypes);
        VALUES.put("fileId", WorkfrontConsumerConfiguration::getFileId);
        VALUES.put("callbackInterval", WorkfrontConsumerConfiguration::getCallbackInterval);
    }

    private ConsumerOptions() {}

    /** @throws IllegalArgumentException that names the option, or says that nothing can be called here */
    public static void refuseForProducer(WorkfrontEndpoint endpoint, Target target) {
        if (target.operation() != null && target.operation().isPushed()) {
            throw new IllegalArgumentException("workfront:" + target.label() + " cannot be called (to:); it is the"
                    + " beginning of a route: from webhook:workfront:" + target.label());
        }
        VALUES.forEach((option, value) -> {
            if (!Objects.equals(value.apply(endpoint.getConsumer()), value.apply(UNTOUCHED))) {
                throw new IllegalArgumentException(
                        "workfront:" + target.label() + " is called in a route (to:), and makes"
                                + " no use of the option " + option + ", which is for the beginning of one (from:)");
            }
        });
    }
}
