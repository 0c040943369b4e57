package io.github.camelworkfront.internal.consumer.cluster;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.cluster.CamelClusterEventListener;
import org.apache.camel.cluster.CamelClusterService;
import org.apache.camel.cluster.CamelClusterView;
import org.apache.camel.support.cluster.ClusterServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something for as long as this node is the leader among those of a namespace of Camel's cluster service; without a
 * namespace, for as long as it runs. A service: nothing happens before its start, and after its stop nothing goes on.
 *
 * <p>The two actions take turns, however often leaders change. They are called with a lock held and by a thread of the
 * cluster service, so that they have to start and stop things rather than do them.
 */
public final class Leadership extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);

    private final CamelContext context;
    private final String namespace;
    private final Runnable take;
    private final Runnable yield;
    private final Lock turn = new ReentrantLock();
    private final CamelClusterEventListener.Leadership listener = (view, leader) -> look(view);
    private CamelClusterService service;
    private CamelClusterView view;
    private boolean leading;
    private boolean over;

    /**
     * @param namespace of the cluster service; null or blank for a node that is on its own
     * @param take      begins what the leader does
     * @param yield     ends it
     */
    public Leadership(CamelContext context, String namespace, Runnable take, Runnable yield) {
        this.context = context;
        this.namespace = namespace;
        this.take = take;
        this.yield = yield;
    }

    /** Whether this node is the leader at the moment. */
    public boolean isLeading() {
        turn.lock();
        try {
            return leading;
        } finally {
            turn.unlock();
        }
    }

    /** @throws IllegalArgumentException when there is a namespace, but no cluster service */
    @Override
    protected void doStart() throws Exception {
        turn.lock();
        try {
            over = false;
        } finally {
            turn.unlock();
        }
        if (namespace == null || namespace.isBlank()) {
            lead(true);
            return;
        }
        service = ClusterServiceHelper.lookupService(context)
                .orElseThrow(() -> new IllegalArgumentException("clusterNamespace=" + namespace
                        + " needs a cluster service in the Camel context, such as a FileLockClusterService added with"
                        + " context.addService(service)"));
        view = service.getView(namespace);
        view.addEventListener(listener);
        look(view);
    }

    private void look(CamelClusterView nodes) {
        lead(nodes.getLocalMember() != null && nodes.getLocalMember().isLeader());
    }

    private void lead(boolean leads) {
        turn.lock();
        try {
            if (leads == leading || leads && over) {
                return;
            }
            leading = leads;
            if (namespace != null && !namespace.isBlank()) {
                LOG.info("This node {} the leader of {}", leads ? "is" : "is no longer", namespace);
            }
            (leads ? take : yield).run();
        } finally {
            turn.unlock();
        }
    }

    @Override
    protected void doStop() {
        turn.lock();
        try {
            over = true;
        } finally {
            turn.unlock();
        }
        if (view != null) {
            view.removeEventListener(listener);
        }
        lead(false);
        release();
    }

    /** So that another node becomes the leader at once, unless something else in this one uses the namespace. */
    private void release() {
        if (view == null) {
            return;
        }
        try {
            service.releaseView(view);
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        } finally {
            view = null;
        }
    }
}
