package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An API key that is exchanged for a session: for all calls, or for those that accept no key. */
class ApiKeySessionRouteTest extends WorkfrontTestSupport {

    private static final String ALL = "?sessionFromApiKey=true";
    private static final ServiceCall COUNT =
            ServiceCall.get(ApiRoot.of("22.0").at("PROJ", "count"), Params.NONE, "proj/count");

    @Test
    void withTheOptionAllCallsShareOneSession() {
        call("workfront:proj/count" + ALL);
        call("workfront:task/count" + ALL);

        assertThat(exchanges()).hasSize(1);
        assertThat(exchanges().get(0).headers()).containsKey("apiKey");
        assertThat(exchanges().get(0).query()).isEmpty();
        assertThat(lastRequest().headers()).containsKey("sessionID").doesNotContainKey("apiKey");
    }

    @Test
    void theSessionIsRenewedWhenItEnds() {
        call("workfront:proj/count" + ALL);
        sandbox().expireSessions();

        assertThat(call("workfront:proj/count" + ALL)).isEqualTo(0L);
        assertThat(exchanges()).hasSize(2);
    }

    @Test
    void aRefusedKeyIsTriedOnceAndNamed() {
        String uri = "workfront:proj/count" + ALL + "&apiKey=wrong";
        for (int i = 0; i < 3; i++) {
            assertThat(failure(uri, null, WorkfrontAuthenticationException.class))
                    .hasMessageContaining("option apiKey")
                    .hasMessageNotContaining("wrong&");
        }
        assertThat(exchanges()).hasSize(1);
    }

    @Test
    void aCallThatNeedsASessionGetsOneWhichTheNextOneUsesToo() throws Exception {
        WorkfrontEndpoint endpoint = context.getEndpoint("workfront:proj/count", WorkfrontEndpoint.class);
        endpoint.start();
        try (Connection connection = endpoint.connect();
                Connection another = connection.share()) {
            Caller caller = connection.caller(Map.of());
            assertThat(caller.withSession().call(COUNT, DataReader.ANY)).isNotNull();
            assertThat(lastRequest().headers()).containsKey("sessionID").doesNotContainKey("apiKey");

            another.caller(Map.of()).withSession().call(COUNT, DataReader.ANY);
            caller.call(COUNT, DataReader.ANY);
            assertThat(lastRequest().headers()).containsKey("apiKey").doesNotContainKey("sessionID");
        }
        assertThat(exchanges()).hasSize(1);
    }

    @Test
    void aSessionThatOthersMayHaveTooIsNotEndedBehindTheLastCall() {
        call("workfront:proj/count" + ALL);
        context.stop();

        assertThat(sandbox().requests().matching("GET", "/logout")).isEmpty();
    }

    @Test
    void butItIsWhenSomebodyAsksForIt() {
        call("workfront:proj/count" + ALL);
        call("workfront:session/logout" + ALL);

        assertThat(sandbox().requests().matching("GET", "/logout")).hasSize(1);
        assertThat(call("workfront:proj/count" + ALL)).isEqualTo(0L);
        assertThat(exchanges()).hasSize(2);
    }

    private static List<RecordedRequest> exchanges() {
        return sandbox().requests().matching("GET", "/session");
    }
}
