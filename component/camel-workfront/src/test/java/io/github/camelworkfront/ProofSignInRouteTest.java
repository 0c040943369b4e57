package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class ProofSignInRouteTest extends WorkfrontTestSupport {

    private static final int CALLS = 200;

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setProofUrl(sandbox().proof().url());
        options.setProofUsername(sandbox().proof().username());
        options.setProofPassword(sandbox().proof().password());
        options.setMaxRetries(0);
    }

    private static List<RecordedRequest> calls(String operation) {
        return sandbox().requests().proof(operation);
    }

    @Test
    void thePasswordIsSentOnceForAllEndpointsAndNeverInTheUri() {
        call("workfront:proof:getTags");
        call("workfront:proof/getWorkspaces");
        call("workfront:PROOF:GETTAGS");

        assertThat(calls("doLogin")).hasSize(1);
        assertThat(calls("getTags")).hasSize(2);
        assertThat(calls("doLogin").get(0).query()).isEmpty();
        assertThat(calls("doLogin").get(0).body())
                .doesNotContain("<Password>" + sandbox().proof().password());
    }

    @Test
    void aTokenSignsInByGetSessionId() {
        String uri = "workfront:proof:getTags?proofUrl=" + sandbox().proof().url() + "&proofUsername="
                + sandbox().proof().username() + "&proofAuthToken="
                + sandbox().proof().authToken();
        call(uri);
        sandbox().proof().expireSessions();
        call(uri);

        assertThat(calls("doLogin")).isEmpty();
        assertThat(calls("getSessionId")).hasSize(2);
        assertThat(calls("getTags")).hasSize(3);
    }

    @Test
    void oneLoginServesTwoHundredCallsWhoseSessionHasEnded() throws Exception {
        String uri = "workfront:proof:createWorkspace?maxConcurrentRequests=50";
        call(uri, Map.of("Name", "first"));
        sandbox().proof().expireSessions();
        sandbox().requests().clear();

        ExecutorService threads = Executors.newFixedThreadPool(CALLS);
        CyclicBarrier together = new CyclicBarrier(CALLS);
        try {
            List<Future<Exchange>> sent = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                Map<String, Object> body = Map.of("Name", "Workspace " + i);
                sent.add(threads.submit(() -> {
                    together.await();
                    return send(uri, body);
                }));
            }
            for (Future<Exchange> exchange : sent) {
                assertThat(exchange.get().getException()).isNull();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(calls("doLogin")).hasSize(1);
        assertThat(callForRows("workfront:proof:getWorkspaces", null))
                .extracting(workspace -> workspace.get("name"))
                .filteredOn(name -> String.valueOf(name).startsWith("Workspace "))
                .hasSize(CALLS)
                .doesNotHaveDuplicates();
        long refused = calls("createWorkspace").size() - CALLS;
        System.err.println("Session expiry under " + CALLS + " concurrent calls: "
                + calls("doLogin").size() + " login, " + refused + " calls refused with 305 and made again, " + CALLS
                + " done once each");
    }

    @Test
    void aSessionSlidesWithEachCallAndIsRenewedWhenItWasIdleForTooLong() {
        sandbox().proof().sessionLife(Duration.ofMinutes(10));
        for (int i = 0; i < 4; i++) {
            call("workfront:proof:getTags");
            sandbox().clock().advance(Duration.ofMinutes(9));
        }
        assertThat(calls("doLogin")).hasSize(1);

        sandbox().clock().advance(Duration.ofMinutes(2));
        call("workfront:proof:getTags");
        assertThat(calls("doLogin")).hasSize(2);
    }

    @Test
    void aCallIsRepeatedOnlyOnceForASessionThatIsRefusedAgain() {
        sandbox().faults().add(Fault.of(Fault.Kind.SESSION_EXPIRED).times(5).on("POST", "/soap.*getTags"));
        call("workfront:proof:checkSession");
        sandbox().requests().clear();
        sandbox().proof().sessionLife(Duration.ofMillis(0));

        WorkfrontProofException e = failure("workfront:proof:getTags", null, WorkfrontProofException.class);

        assertThat(e.getFaultCode()).isEqualTo("305");
        assertThat(e).hasMessageContaining("refused again right after a new login");
        assertThat(calls("getTags")).hasSize(2);
        assertThat(calls("doLogin")).hasSize(1);
    }

    @Test
    void wrongCredentialsAreTriedOnceAndNamedWithTheirOptions() {
        String uri = "workfront:proof:getTags?proofUrl=" + sandbox().proof().url() + "&proofUsername="
                + sandbox().proof().username() + "&proofPassword=wr0ng-pass";
        for (int i = 0; i < 3; i++) {
            WorkfrontProofException e = failure(uri, null, WorkfrontProofException.class);
            assertThat(e.getFaultCode()).isEqualTo("303");
            assertThat(e.getAdvice()).contains("proofUsername and proofPassword");
            assertThat(e.toString()).doesNotContain("wr0ng-pass");
        }
        failure(uri.replace("getTags", "getOwners"), null, WorkfrontProofException.class);

        assertThat(calls("doLogin")).hasSize(1);
        assertThat(calls("getTags")).isEmpty();
    }

    @Test
    void aLockedAccountIsLeftAlone() {
        sandbox().proof().lockAfter(1, Duration.ofMinutes(15));
        failure(
                "workfront:proof:getTags?proofUrl=" + sandbox().proof().url() + "&proofUsername="
                        + sandbox().proof().username() + "&proofPassword=wr0ng-pass",
                null,
                WorkfrontProofException.class);

        for (int i = 0; i < 3; i++) {
            WorkfrontProofException e = failure("workfront:proof:getTags", null, WorkfrontProofException.class);
            assertThat(e.getFaultCode()).isEqualTo("307");
            assertThat(e.getAdvice()).contains("locked").contains("administrator");
        }
        assertThat(calls("doLogin")).hasSize(2);
    }

    @Test
    void theSessionIsEndedWithTheApplication() {
        call("workfront:proof:getTags");
        context.stop();
        assertThat(calls("doLogout")).hasSize(1);
    }

    @Test
    void aLoginThatFailsForAnotherReasonIsTriedAgain() {
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).on("POST", "/soap"));
        failure("workfront:proof:getTags", null, WorkfrontServerException.class);
        call("workfront:proof:getTags");
        assertThat(calls("doLogin")).isNotEmpty();
    }
}
