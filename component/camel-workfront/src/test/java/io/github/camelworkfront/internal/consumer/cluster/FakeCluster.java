package io.github.camelworkfront.internal.consumer.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.cluster.CamelClusterMember;
import org.apache.camel.support.cluster.AbstractCamelClusterService;
import org.apache.camel.support.cluster.AbstractCamelClusterView;

/** A cluster service of one node, which leads when a test says so. */
public final class FakeCluster extends AbstractCamelClusterService<FakeCluster.View> {

    private final Map<String, View> views = new ConcurrentHashMap<>();

    @Override
    protected View createView(String namespace) {
        return views.computeIfAbsent(namespace, name -> new View(this, name));
    }

    public View view(String namespace) {
        return views.get(namespace);
    }

    /** What this node sees of a namespace. */
    public static final class View extends AbstractCamelClusterView {

        private volatile boolean leader;

        View(FakeCluster cluster, String namespace) {
            super(cluster, namespace);
        }

        public void leads(boolean now) {
            leader = now;
            fireLeadershipChangedEvent(now ? getLocalMember() : null);
        }

        @Override
        public Optional<CamelClusterMember> getLeader() {
            return leader ? Optional.of(getLocalMember()) : Optional.empty();
        }

        @Override
        public CamelClusterMember getLocalMember() {
            return new CamelClusterMember() {
                @Override
                public boolean isLeader() {
                    return leader;
                }

                @Override
                public boolean isLocal() {
                    return true;
                }

                @Override
                public String getId() {
                    return "node";
                }
            };
        }

        @Override
        public List<CamelClusterMember> getMembers() {
            return List.of(getLocalMember());
        }
    }
}
