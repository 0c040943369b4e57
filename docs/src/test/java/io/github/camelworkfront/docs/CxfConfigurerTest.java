package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The interceptor that the page on SOAP shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class CxfConfigurerTest {

    // tag::configurer[]
    static final WorkfrontCxfConfigurer TRACED =
            client -> ((Client) client).getOutInterceptors().add(new AbstractPhaseInterceptor<>(Phase.SETUP) {
                @Override
                @SuppressWarnings("unchecked")
                public void handleMessage(Message message) {
                    Map<String, List<String>> headers =
                            (Map<String, List<String>>) message.get(Message.PROTOCOL_HEADERS);
                    headers.put("X-Trace", List.of("artwork"));
                }
            });
    // end::configurer[]

    @Test
    void addsAHeaderToEveryCall(WorkfrontSandbox sandbox) throws Exception {
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setProofUrl(sandbox.proof().url());
        component.getConfiguration().setProofUsername(sandbox.proof().username());
        component.getConfiguration().setProofPassword(sandbox.proof().password());
        component.getConfiguration().setCxfConfigurer(TRACED);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("workfront", component);
            context.start();
            ProducerTemplate template = context.createProducerTemplate();
            template.requestBody("workfront:proof:getTags", "");
        }

        assertThat(sandbox.requests().proof("getTags"))
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).containsEntry("X-Trace", List.of("artwork")));
    }
}
