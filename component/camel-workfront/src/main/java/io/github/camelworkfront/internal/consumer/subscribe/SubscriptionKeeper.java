package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.internal.operation.Subscriptions;
import io.github.camelworkfront.internal.plan.SubscriptionRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the subscriptions at the service in line with those that a route wants. It finds the wanted ones again by what they
 * are for, so that nothing has to be remembered between two starts and several nodes come to the same result. Those to
 * other addresses are never touched. For one thread at a time.
 */
final class SubscriptionKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionKeeper.class);
    private static final int PAGE = 1000;
    private static final int CONFLICT = 409;

    private final WantedSubscriptions wanted;
    private final boolean deleteOrphans;
    private final String label;
    private boolean leftOver;
    private boolean thawed;

    /** @param label what messages call the endpoint */
    SubscriptionKeeper(WantedSubscriptions wanted, boolean deleteOrphans, String label) {
        this.wanted = wanted;
        this.deleteOrphans = deleteOrphans;
        this.label = label;
    }

    /**
     * What a start does: makes what is missing, and after it deletes what has another filter, encoding or token, so that
     * there is always one that sends.
     */
    SubscriptionState establish(Subscriptions service) throws WorkfrontException {
        List<Subscription> there = here(service);
        for (SubscriptionRequest request : wanted.requests()) {
            List<Subscription> same = same(there, request);
            if (same.isEmpty()) {
                // To the service one with another encoding is the same.
                replace(
                        service,
                        there.stream()
                                .filter(one -> one.differsInEncoding(request))
                                .toList(),
                        request);
            } else if (same.get(0).hasOtherToken(request)) {
                LOG.info("{}: webhookVerifyToken has changed: {} is made anew", label, what(request));
                replace(service, same, request);
            } else {
                LOG.info(
                        "{}: {} is there: {}", label, what(request), same.get(0).id());
            }
        }
        deleteSuperseded(service, there);
        orphans(service, there);
        return looked(service);
    }

    /** What a look now and then does: makes again what is gone. Filters that differ are for a start to settle. */
    SubscriptionState look(Subscriptions service) throws WorkfrontException {
        List<Subscription> there = here(service);
        for (SubscriptionRequest request : wanted.requests()) {
            if (same(there, request).isEmpty()) {
                LOG.warn("{}: {} is gone, and is made again", label, what(request));
                make(service, request);
            }
        }
        if (leftOver) {
            deleteSuperseded(service, there);
        }
        return looked(service);
    }

    /** Deletes what a start would recognise. */
    void remove(Subscriptions service) throws WorkfrontException {
        for (Subscription there : here(service)) {
            if (wanted.requests().stream().anyMatch(there::isLike)) {
                delete(service, there);
                LOG.info("{}: {} is deleted: {}", label, what(there), there.id());
            }
        }
    }

    private List<Subscription> here(Subscriptions service) throws WorkfrontException {
        return service.all(PAGE, Long.MAX_VALUE).stream()
                .map(Subscription::of)
                .filter(there -> there.url().equals(wanted.url()))
                .toList();
    }

    /** What is wanted, the one to keep first: all nodes have to choose the same. */
    private static List<Subscription> same(List<Subscription> there, SubscriptionRequest request) {
        return there.stream()
                .filter(one -> one.isLike(request))
                .sorted(Comparator.<Subscription, Boolean>comparing(one -> one.hasOtherToken(request))
                        .thenComparing(Subscription::created)
                        .thenComparing(Subscription::id))
                .toList();
    }

    private void make(Subscriptions service, SubscriptionRequest request) throws WorkfrontException {
        replace(service, List.of(), request);
    }

    /** Another node was faster, or the list does not tell all that the service compares. */
    private void adopt(Subscriptions service, SubscriptionRequest request, WorkfrontException conflict)
            throws WorkfrontException {
        Subscription other = here(service).stream()
                .filter(there -> there.mayBeLike(request))
                .findFirst()
                .orElseThrow(() -> unseen(conflict, request));
        LOG.info("{}: {} is there: {}", label, what(request), other.id());
    }

    private static WorkfrontException unseen(WorkfrontException e, SubscriptionRequest request) {
        return new WorkfrontInvalidRequestException(
                e.getFailure(),
                "the service says that there is " + what(request) + " already, but does not list it; subscription/list"
                        + " shows what there is",
                e);
    }

    /** Makes one anew: before the others are deleted where the service lets two stand side by side, otherwise after it. */
    private void replace(Subscriptions service, List<Subscription> old, SubscriptionRequest request)
            throws WorkfrontException {
        boolean made = false;
        try {
            create(service, request);
            made = true;
        } catch (WorkfrontException e) {
            if (e.getStatus() != CONFLICT) {
                throw e;
            }
            if (old.isEmpty()) {
                adopt(service, request, e);
                return;
            }
        }
        for (Subscription one : old) {
            delete(service, one);
        }
        if (!made) {
            make(service, request);
        }
    }

    private void create(Subscriptions service, SubscriptionRequest request) throws WorkfrontException {
        Map<String, Object> made = service.create(request);
        LOG.info("{}: {} is made: {}", label, what(request), made.get("id"));
    }

    /** Those of the same events that have another filter or encoding. One that stays is deleted with the next look. */
    private void deleteSuperseded(Subscriptions service, List<Subscription> there) {
        leftOver = !deleted(
                service,
                there,
                one -> matches(one, one::isPlaceOf) && !matches(one, one::isLike),
                "has a filter or an encoding that is not wanted any more");
    }

    private boolean matches(Subscription one, Predicate<SubscriptionRequest> condition) {
        return wanted.requests().stream().anyMatch(condition);
    }

    private void orphans(Subscriptions service, List<Subscription> there) {
        Predicate<Subscription> orphan = one -> !matches(one, one::isPlaceOf);
        if (deleteOrphans) {
            deleted(service, there, orphan, "is one that the route has no use for");
            return;
        }
        List<String> left = there.stream()
                .filter(orphan)
                .map(one -> what(one) + " (" + one.id() + ")")
                .toList();
        if (!left.isEmpty()) {
            LOG.warn(
                    "{}: the service also sends to this address what the route has no use for: {}; deleteOrphans=true"
                            + " deletes these subscriptions at the start",
                    label,
                    String.join(", ", left));
        }
    }

    /** @return whether all that should go are gone */
    private boolean deleted(
            Subscriptions service, List<Subscription> there, Predicate<Subscription> which, String why) {
        boolean all = true;
        for (Subscription one : there) {
            if (!which.test(one)) {
                continue;
            }
            try {
                delete(service, one);
                LOG.info("{}: {} is deleted, since it {}: {}", label, what(one), why, one.id());
            } catch (WorkfrontException e) {
                LOG.warn("{}: {} {} cannot be deleted: {}", label, what(one), one.id(), e.getMessage());
                all = false;
            }
        }
        return all;
    }

    private static void delete(Subscriptions service, Subscription one) throws WorkfrontException {
        try {
            service.delete(one.id());
        } catch (WorkfrontNotFoundException e) {
            LOG.debug("Somebody else has deleted subscription {}", one.id());
        }
    }

    /** Keeps one of each, makes frozen ones anew once, and tells how things stand. */
    private SubscriptionState looked(Subscriptions service) throws WorkfrontException {
        List<Subscription> there = here(service);
        boolean tried = thawed;
        if (!tried && thaw(service, there)) {
            thawed = true;
            there = here(service);
        }
        List<Subscription> kept = new ArrayList<>();
        for (SubscriptionRequest request : wanted.requests()) {
            List<Subscription> same = same(there, request);
            kept.addAll(same.isEmpty() ? perhaps(there, request) : same.subList(0, 1));
            List<Subscription> doubles = same.subList(Math.min(1, same.size()), same.size());
            deleted(service, doubles, one -> true, "is there twice");
        }
        SubscriptionState state = SubscriptionState.of(wanted.requests().size(), kept, tried);
        // What was made a moment ago proves nothing; only a later look that finds none frozen does.
        thawed = thawed && !(tried && state.frozen() == 0);
        return state;
    }

    private static List<Subscription> perhaps(List<Subscription> there, SubscriptionRequest request) {
        return there.stream().filter(one -> one.mayBeLike(request)).limit(1).toList();
    }

    /**
     * What unfreezes an address is on no record, so that a new subscription is all there is to try; once, since those who
     * delete and make without end lose what may still be under way.
     */
    private boolean thaw(Subscriptions service, List<Subscription> there) throws WorkfrontException {
        boolean any = false;
        for (SubscriptionRequest request : wanted.requests()) {
            List<Subscription> same = same(there, request);
            if (!same.isEmpty() && same.get(0).frozenAt() != null) {
                LOG.warn(
                        "{}: {} is frozen since {}, and is made anew",
                        label,
                        what(request),
                        same.get(0).frozenAt());
                replace(service, same, request);
                any = true;
            }
        }
        return any;
    }

    private static String what(SubscriptionRequest request) {
        return "the subscription to " + request.body().get("eventType") + " of "
                + request.body().get("objCode");
    }

    private static String what(Subscription there) {
        return "the subscription to " + there.eventType() + " of " + there.objCode();
    }
}
