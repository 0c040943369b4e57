package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Options for what a route begins with, on an endpoint that makes no use of them: one that a route calls, or one that
 * begins a route in another way. They would be without effect, and look as if they had one.
 */
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

    private static final Set<String> SWEEP = Set.of(
            "cursorField",
            "since",
            "overlap",
            "offsetKey",
            "breakOnFirstError",
            "maxMessagesPerPoll",
            "detectDeletions");

    private static final Set<String> STATES =
            Set.of("offsetRepository", "idempotentRepository", "ordered", "ignoreOwnChanges");

    private static final Set<String> LIST = Set.of("breakOnFirstError", "maxMessagesPerPoll", "idempotentRepository");

    private static final Set<String> DELIVERY = Set.of(
            "idempotentRepository",
            "webhookVerifyToken",
            "webhookVerifyTokenPrevious",
            "handover",
            "clusterNamespace",
            "unsubscribeOnStop",
            "registrationFailure",
            "subscriptionCheckDelay",
            "maxEventSize",
            "inbox",
            "inboxFrom",
            "inboxDirectory",
            "inboxConsumers",
            "inboxRetryDelay");

    private static final Set<String> EVENT =
            Set.of("eventTypes", "eventFilter", "objId", "refetch", "sweepDelay", "deleteOrphans", "base64Encoding");

    private static final Set<String> CALLBACK = Set.of("callbackTypes", "fileId", "callbackInterval");

    /** By what is asked for. */
    private static final Map<RestOperation, Set<String>> USED = Map.of(
            RestOperation.SEARCH, union(SWEEP, STATES),
            RestOperation.EVENTS, union(SWEEP, STATES, DELIVERY, EVENT),
            RestOperation.PROOF, LIST,
            RestOperation.PROOF_CALLBACKS, union(DELIVERY, CALLBACK));

    private ConsumerOptions() {}

    /**
     * For an endpoint that a route begins with.
     *
     * @throws IllegalArgumentException that names the option, and those that have an effect
     */
    public static void refuseForConsumer(WorkfrontEndpoint endpoint, Target target) {
        Set<String> used = USED.get(target.operation());
        if (used == null) {
            return;
        }
        refuseArguments(endpoint, target);
        set(endpoint.getConsumer()).forEach(option -> {
            if (!used.contains(option)) {
                throw new IllegalArgumentException("workfront:" + target.label() + " makes no use of the option "
                        + option + " when a route begins with it (from:); it has "
                        + used.stream().sorted().collect(Collectors.joining(", ")));
            }
            if (target.operation() == RestOperation.EVENTS
                    && SWEEP.contains(option)
                    && endpoint.getConsumer().getSweepDelay() <= 0) {
                throw new IllegalArgumentException("workfront:" + target.label() + " makes use of the option " + option
                        + " for the polls beside pushed events only; add them with sweepDelay=300000, or leave it out");
            }
        });
    }

    /** An operation of Workfront Proof may have an argument of the name, which was meant then. */
    private static void refuseArguments(WorkfrontEndpoint endpoint, Target target) {
        if (target.operation() == RestOperation.PROOF) {
            BareArguments.refuse(target.word(), set(endpoint.getConsumer()));
        }
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... parts) {
        return Stream.of(parts).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that differ from their defaults. */
    private static List<String> set(WorkfrontConsumerConfiguration options) {
        return VALUES.entrySet().stream()
                .filter(e -> !Objects.equals(
                        e.getValue().apply(options), e.getValue().apply(UNTOUCHED)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws IllegalArgumentException that names the option, or says that nothing can be called here */
    public static void refuseForProducer(WorkfrontEndpoint endpoint, Target target) {
        if (target.operation() != null && target.operation().isPushed()) {
            throw new IllegalArgumentException("workfront:" + target.label() + " cannot be called (to:); it is the"
                    + " beginning of a route: from webhook:workfront:" + target.label());
        }
        refuseArguments(endpoint, target);
        set(endpoint.getConsumer()).forEach(option -> {
            throw new IllegalArgumentException("workfront:" + target.label() + " is called in a route (to:), and makes"
                    + " no use of the option " + option + ", which is for the beginning of one (from:)");
        });
    }
}
