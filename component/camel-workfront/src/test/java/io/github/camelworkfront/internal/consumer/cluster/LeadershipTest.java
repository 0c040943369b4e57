package io.github.camelworkfront.internal.consumer.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private final CamelContext context = new DefaultCamelContext();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aNodeOnItsOwnLeadsFromStartToStop() {
        Leadership leadership = leadership(null);

        leadership.start();
        assertThat(leadership.isLeading()).isTrue();
        leadership.stop();

        assertThat(told).containsExactly("take", "yield");
        assertThat(leadership.isLeading()).isFalse();
    }

    @Test
    void canBeStartedAgain() {
        Leadership leadership = leadership("");

        leadership.start();
        leadership.stop();
        leadership.start();

        assertThat(told).containsExactly("take", "yield", "take");
    }

    @Test
    void followsTheClusterService() throws Exception {
        FakeCluster cluster = cluster();
        Leadership leadership = leadership("events");
        leadership.start();
        assertThat(told).isEmpty();

        cluster.view("events").leads(true);
        cluster.view("events").leads(true);
        cluster.view("events").leads(false);
        cluster.view("events").leads(true);

        assertThat(told).containsExactly("take", "yield", "take");
    }

    @Test
    void theLeaderOfAnotherNamespaceLeadsNothing() throws Exception {
        FakeCluster cluster = cluster();
        leadership("events").start();

        cluster.getView("others");
        cluster.view("others").leads(true);

        assertThat(told).isEmpty();
    }

    @Test
    void aLeaderAtItsStartTakesOver() throws Exception {
        FakeCluster cluster = cluster();
        cluster.getView("events");
        cluster.view("events").leads(true);

        leadership("events").start();

        assertThat(told).containsExactly("take");
    }

    @Test
    void theStopOfALeaderYieldsAndLeavesTheNamespace() throws Exception {
        FakeCluster cluster = cluster();
        Leadership leadership = leadership("events");
        leadership.start();
        FakeCluster.View view = cluster.view("events");
        view.leads(true);

        leadership.stop();
        view.leads(false);
        view.leads(true);

        assertThat(told).containsExactly("take", "yield");
        assertThat(view.isStopped()).isTrue();
    }

    @Test
    void aNamespaceWithoutAClusterServiceIsRefused() {
        Leadership leadership = leadership("events");

        assertThatThrownBy(leadership::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clusterNamespace=events")
                .hasMessageContaining("FileLockClusterService");
    }

    private FakeCluster cluster() throws Exception {
        FakeCluster cluster = new FakeCluster();
        context.addService(cluster);
        context.start();
        return cluster;
    }

    private Leadership leadership(String namespace) {
        return new Leadership(context, namespace, () -> told.add("take"), () -> told.add("yield"));
    }
}
