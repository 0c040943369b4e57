package io.github.camelworkfront.dsl;

import static io.github.camelworkfront.dsl.StaticEndpointBuilders.workfront;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;

class PollBuilderTest extends BuilderTestSupport {

    // tag::route[]
    static class CurrentProjectsThatChange extends RouteBuilder {
        @Override
        public void configure() {
            from(workfront("proj/search")
                            .filter("status", "CUR")
                            .fields("name")
                            .since("beginning")
                            .initialDelay(0)
                            .delay(50))
                    .to("mock:changed");
        }
    }
    // end::route[]

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new CurrentProjectsThatChange();
    }

    @Test
    void routeBeginsWithWhatIsNewAmongItsFilters() throws Exception {
        MockEndpoint changed = getMockEndpoint("mock:changed");
        changed.expectedMessageCount(1);
        project("Planned", "PLN");
        project("Current", "CUR");

        changed.assertIsSatisfied();

        assertThat(changed.getExchanges().get(0).getMessage().getBody(Map.class))
                .extracting("name")
                .isEqualTo("Current");
    }
}
