package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;

class ProofListRouteTest extends ProofTestSupport {

    private void poll(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:proofs");
            }
        });
    }

    @Test
    void eachProofComesOnceAndNewOnesFollow() throws Exception {
        MockEndpoint proofs = getMockEndpoint("mock:proofs");
        Object first = proof("Flyer");
        proofs.expectedMessageCount(1);
        poll("workfront:proof:getAllProofs?initialDelay=0&delay=20");
        proofs.assertIsSatisfied();

        proof("Poster");

        // A mock that is told of a number counts only what comes after that, and waits for the rest in vain.
        Eventually.holds(() -> assertThat(proofs.getReceivedCounter()).isGreaterThanOrEqualTo(2));
        proofs.expectedMessageCount(2);
        proofs.setResultWaitTime(1);
        proofs.setAssertPeriod(100);
        proofs.assertIsSatisfied();
        Exchange one = proofs.getExchanges().get(0);
        assertThat(one.getMessage().getBody(Map.class).get("file_id")).isEqualTo(first);
        assertThat(one.getMessage().getHeader(WorkfrontConstants.EVENT_KEY)).isEqualTo("getAllProofs+" + first);
        assertThat(one.getProperty(Exchange.BATCH_SIZE)).isEqualTo(1);
    }

    @Test
    void anOperationWithoutAListOfThingsIsRefusedWithThoseThatHaveOne() {
        assertThatThrownBy(() -> poll("workfront:proof:getProofURL?arg.FileID=1"))
                .rootCause()
                .hasMessageContaining("getAllProofs")
                .hasMessageNotContaining("createProofs");
    }

    @Test
    void optionsOfOtherPollsAreRefused() {
        assertThatThrownBy(() -> poll("workfront:proof:getAllProofs?since=beginning"))
                .rootCause()
                .hasMessageContaining("since")
                .hasMessageContaining("idempotentRepository");
    }
}
