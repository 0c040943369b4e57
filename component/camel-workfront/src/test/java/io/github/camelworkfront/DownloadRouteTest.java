package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** {@code docu/download}, of a user who has an API key only. */
class DownloadRouteTest extends WorkfrontTestSupport {

    private static final String UNKNOWN = "4c78821c0000d6fa8d5e52f07a1d54d0";

    /** The message with the text of a document, read where it can be read: inside of the route. */
    static Exchange text(CamelContext context, ProducerTemplate template, Object id) throws Exception {
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
        return template.request("direct:download-text", e -> e.getMessage().setBody(id));
    }

    private String document(String name, String text) {
        String uri = "workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=" + project("Autumn catalogue");
        Exchange uploaded = send(uri, text, Map.of(Exchange.FILE_NAME, name));
        assertThat(uploaded.getException()).isNull();
        return uploaded.getMessage().getHeader(WorkfrontConstants.OBJECT_ID, String.class);
    }

    @Test
    void aFileHasNoOtherForm() {
        assertThat(refusal("workfront:docu/download?outputFormat=json"))
                .hasMessageContaining("makes no use of the option outputFormat");
        assertThat(refusal("workfront:docu/download?outputClass=java.util.Map"))
                .hasMessageContaining("makes no use of the option outputClass");
    }

    @Test
    void aDocumentComesWithItsNameAndLength() throws Exception {
        String id = document("brief.txt", "Hello");

        Exchange file = text(context, template, id);

        assertThat(body(file)).isEqualTo("Hello");
        assertThat(file.getMessage().getHeaders())
                .containsEntry(Exchange.FILE_NAME, "brief.txt")
                .containsEntry(Exchange.CONTENT_LENGTH, 5L)
                .containsEntry(WorkfrontConstants.OBJECT_ID, id)
                .containsEntry(WorkfrontConstants.OBJECT_CODE, "DOCU")
                .containsEntry(WorkfrontConstants.OPERATION, "download")
                .containsKey(Exchange.CONTENT_TYPE);
    }

    @Test
    void anApiKeyIsExchangedForASessionBeforeAFileIsAskedFor() throws Exception {
        String id = document("brief.txt", "Hello");

        assertThat(body(text(context, template, Map.of("ID", id, "objCode", "DOCU"))))
                .isEqualTo("Hello");

        RecordedRequest download = lastRequest();
        assertThat(download.path()).isEqualTo("/document/download");
        assertThat(download.headers()).containsKey("sessionID").doesNotContainKey("apiKey");
    }

    @Test
    void aSessionThatHasEndedIsRenewed() throws Exception {
        String id = document("brief.txt", "Hello");
        assertThat(body(text(context, template, id))).isEqualTo("Hello");
        sandbox().expireSessions();

        assertThat(body(text(context, template, id))).isEqualTo("Hello");
    }

    @Test
    void aMissingDocumentIsAnErrorOrNullAsTheRouteWants() {
        assertThat(failure("workfront:docu/download?id=" + UNKNOWN, null, WorkfrontNotFoundException.class)
                        .getStatus())
                .isEqualTo(404);

        Exchange empty = send(
                "workfront:docu/download?notFoundBehaviour=NULL&id=" + UNKNOWN,
                "x",
                Map.of(Exchange.FILE_NAME, "of-another-file.txt"));
        assertThat(body(empty)).isNull();
        assertThat(empty.getMessage().getHeaders()).doesNotContainKey(Exchange.FILE_NAME);
    }

    @Test
    void severalDocumentsAreRefusedWithTheWayToSplitThem() {
        int before = requests().size();

        assertThat(failure("workfront:docu/download", List.of(UNKNOWN, UNKNOWN), IllegalArgumentException.class))
                .hasMessageContaining("2 ids")
                .hasMessageContaining("split(body())");
        assertThat(requests()).hasSize(before);
    }

    @Test
    void afterItsExchangeTheStreamSaysThatItIsClosed() {
        String id = document("brief.txt", "Hello");

        Exchange file = send("workfront:docu/download", id);

        InputStream stream = (InputStream) body(file);
        assertThatIOException().isThrownBy(stream::read).withMessageContaining("inside the route");
    }

    @Test
    void withStreamCachingTheFileCanBeReadTwice() throws Exception {
        String id = document("brief.txt", "Hello");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:cached")
                        .streamCache("true")
                        .to("workfront:docu/download")
                        .setHeader("first", bodyAs(String.class))
                        .convertBodyTo(String.class);
            }
        });

        Exchange file = template.request("direct:cached", e -> e.getMessage().setBody(id));

        assertThat(body(file)).isEqualTo("Hello");
        assertThat(file.getMessage().getHeader("first")).isEqualTo("Hello");
    }
}
