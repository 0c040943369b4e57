package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docu/upload}, and what comes down again of it. */
class UploadRouteTest extends WorkfrontTestSupport {

    private static final String TEXT = "Grüße aus der Druckerei, 日本";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    static Stream<Function<Path, Object>> bodies() {
        return Stream.of(
                Path::toFile,
                path -> path,
                path -> BYTES,
                path -> TEXT,
                path -> new StringReader(TEXT),
                path -> new ByteArrayInputStream(BYTES));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aFileOfAnyFormBecomesADocumentOfAProject(Function<Path, Object> form) throws Exception {
        String project = project("Autumn catalogue");
        Path file = Files.write(folder.resolve("brief.txt"), BYTES);

        Map<String, Object> document = body(
                Map.class,
                send(
                        "workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=" + project
                                + "&fields=projectID,currentVersion:fileName,currentVersion:version,currentVersion:docSize",
                        form.apply(file),
                        Map.of(Exchange.FILE_NAME, "incoming/brief.txt")));

        assertThat(document).containsEntry("name", "brief.txt").containsEntry("projectID", project);
        assertThat(document.get("currentVersion"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("fileName", "brief.txt")
                .containsEntry("version", "v1.0");
        assertThat(downloaded(document)).isEqualTo(TEXT);
    }

    @Test
    void filesOfAFolderGoUpAsTheyAre() throws Exception {
        String project = project("Autumn catalogue");
        Path inbox = Files.createDirectories(folder.resolve("inbox/sub"));
        Files.writeString(inbox.resolve("cover.svg"), "<svg/>");
        MockEndpoint done = getMockEndpoint("mock:done");
        done.expectedMessageCount(1);

        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder.resolve("inbox") + "?recursive=true")
                        .to("workfront:docu/upload?arg.docObjCode=project&arg.objID=" + project)
                        .to("mock:done");
            }
        });

        MockEndpoint.assertIsSatisfied(context);
        Map<String, Object> document = done.getExchanges().get(0).getMessage().getBody(Map.class);
        assertThat(document).containsEntry("name", "cover.svg");
        assertThat(sandbox().find("DOCU", (String) document.get("ID")).orElseThrow())
                .containsEntry("docObjCode", "PROJ");
        assertThat(downloaded(document)).isEqualTo("<svg/>");
    }

    private static <T> T body(Class<T> type, Exchange exchange) {
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(type);
    }

    private String downloaded(Map<String, Object> document) throws Exception {
        return DownloadRouteTest.text(context, template, document.get("ID"));
    }
}
