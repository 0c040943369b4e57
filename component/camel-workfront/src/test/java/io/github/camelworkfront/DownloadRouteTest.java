package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** {@code docu/download}. */
class DownloadRouteTest extends WorkfrontTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    /** The text of a document, read where it can be read: inside of the route. */
    static String text(CamelContext context, ProducerTemplate template, Object id) throws Exception {
        if (context.getRoute("download-text") == null) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:download-text")
                            .routeId("download-text")
                            .streamCache("false")
                            .to("workfront:docu/download")
                            .convertBodyTo(String.class, "UTF-8");
                }
            });
        }
        return template.requestBody("direct:download-text", id, String.class);
    }

    @Test
    void aDocumentComesAsAStreamWithItsNameTypeAndLength() throws Exception {
        String id = (String) body(send(
                        "workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=" + project("Autumn catalogue"),
                        "Hello",
                        Map.of(Exchange.FILE_NAME, "brief.txt")))
                .toString()
                .replaceAll(".*ID=([0-9a-f]{32}).*", "$1");
        assertThat(text(context, template, id)).isEqualTo("Hello");
    }
}
