package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docu/upload}, and what comes down again of it. */
class UploadRouteTest extends WorkfrontTestSupport {

    private static final String TEXT = "Grüße aus der Druckerei, 日本";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setApiKey(null);
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    static Stream<Function<Path, Object>> bodies() {
        return Stream.of(
                Path::toFile,
                path -> path,
                path -> BYTES,
                path -> TEXT,
                path -> new StringBuilder(TEXT),
                path -> new StringReader(TEXT),
                path -> new ByteArrayInputStream(BYTES));
    }

    @Test
    void anEmptyFileIsNamedAndNotSent() throws Exception {
        Path file = Files.createFile(folder.resolve("brief.txt"));

        assertThat(failure(
                        "workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=" + project("Autumn catalogue"),
                        file.toFile(),
                        IllegalArgumentException.class))
                .hasMessageContaining("the file brief.txt is empty");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aFileOfAnyFormBecomesADocumentOfAProject(Function<Path, Object> form) throws Exception {
        String project = project("Autumn catalogue");
        Path file = Files.write(folder.resolve("brief.txt"), BYTES);

        Map<String, Object> document = upload(
                "workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=" + project
                        + "&fields=projectID,currentVersion:fileName,currentVersion:version",
                form.apply(file),
                Map.of(Exchange.FILE_NAME, "incoming/brief.txt"));

        assertThat(document).containsEntry("name", "brief.txt").containsEntry("projectID", project);
        assertThat(document.get("currentVersion"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
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

    @Test
    void argumentsOfTheMessageWinAndBecomeFieldsOfTheDocument() {
        String project = project("Autumn catalogue");

        Map<String, Object> document = upload(
                "workfront:docu/upload?fields=description&arg.docObjCode=TASK&arg.description=draft",
                "Hello",
                Map.of(
                        WorkfrontConstants.ARGUMENTS,
                        Map.of("docObjCode", "PROJ", "objID", project, "name", "Größe \"L\".txt")));

        assertThat(document).containsEntry("name", "Größe \"L\".txt").containsEntry("description", "draft");
        RecordedRequest sent = uploads().get(0);
        assertThat(sent.body()).contains("name=\"uploadedFile\"; filename=\"").doesNotContain("filename*");
        assertThat(sent.headers().get("Content-Type").get(0)).startsWith("multipart/form-data; boundary=");
    }

    @Test
    void aTypeComesFromTheHeaderOrElseFromTheName() {
        upload(toProject(), "a", Map.of(Exchange.FILE_NAME, "a.pdf"));
        upload(toProject(), "a", Map.of(Exchange.FILE_NAME, "a.pdf", Exchange.CONTENT_TYPE, "image/x-own"));
        upload(toProject(), "a", Map.of(Exchange.FILE_NAME, "a.pdf", Exchange.CONTENT_TYPE, "a\r\nX: b"));
        upload(toProject(), "a", Map.of(Exchange.FILE_NAME, "a.odd-one"));

        assertThat(uploads())
                .extracting(r -> r.body().replaceAll("(?s).*Content-Type: ([^\r]*).*", "$1"))
                .containsExactly("application/pdf", "image/x-own", "application/pdf", "application/octet-stream");
    }

    @Test
    void aNewVersionGoesToTheDocumentAndIsCountedOn() throws Exception {
        Map<String, Object> document = upload(toProject(), "first", Map.of(Exchange.FILE_NAME, "spec.txt"));
        String id = (String) document.get("ID");

        Map<String, Object> after = upload(
                "workfront:docu/upload?fields=currentVersion:version,currentVersion:fileName&documentId=" + id,
                "second",
                Map.of(Exchange.FILE_NAME, "spec-2.txt"));

        assertThat(after).containsEntry("ID", id);
        assertThat(after.get("currentVersion"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("version", "v2.0")
                .containsEntry("fileName", "spec-2.txt");
        assertThat(downloaded(after)).isEqualTo("second");

        upload(
                "workfront:docu/upload",
                "third",
                Map.of(
                        Exchange.FILE_NAME,
                        "spec.txt",
                        WorkfrontConstants.ARGUMENTS,
                        Map.of("documentID", id, "version", "final")));
        assertThat(sandbox().objects("DOCV")).extracting(v -> v.get("version")).contains("v1.0", "v2.0", "final");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    workfront:docu/upload                                                 | a.txt | docObjCode
                    workfront:docu/upload?arg.docObjCode=PROJ                             | a.txt | objID
                    workfront:docu/upload?arg.docObjCode=PROJCT&arg.objID=1               | a.txt | did you mean
                    workfront:docu/upload?arg.docObjCode=ticket&arg.objID=1               | a.txt | no object; did you mean issue?
                    workfront:docu/upload?arg.docObjCode=xyzzy&arg.objID=1                | a.txt | no object; a correct value is docObjCode=PROJ
                    workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=1                 |       | CamelFileName
                    workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=1                 | LICENSE | arg.name=LICENSE.pdf
                    workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=1&arg.name=Brief  | a.txt | arg.name=Brief.pdf
                    workfront:docu/upload?documentId=1&arg.objID=2                        | a.txt | documentId
                    workfront:docu/upload?documentId=1,2                                  | a.txt | one id
                    """)
    void whatIsMissingIsSaidBeforeAnythingIsSent(String uri, String name, String message) {
        Exchange refused = send(uri, "Hello", name == null ? Map.of() : Map.of(Exchange.FILE_NAME, name));

        assertThat(refused.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(requests()).isEmpty();
    }

    static Stream<Object> noFiles() {
        return Stream.of(null, "", new byte[0], new ByteArrayInputStream(new byte[0]), Map.of("a", 1), List.of("a"));
    }

    @ParameterizedTest
    @MethodSource("noFiles")
    void aBodyThatIsNoFileIsRefusedBeforeAnythingIsSent(Object body) {
        Exchange refused = send("workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=1&arg.name=a.txt", body);

        assertThat(refused.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a file, a stream, bytes or text");
        assertThat(requests()).isEmpty();
    }

    @Test
    void aPathOfNoFileIsRefused() {
        File missing = folder.resolve("missing.txt").toFile();

        assertThat(failure(toProject(), missing, IllegalArgumentException.class))
                .hasMessageContaining("missing.txt");
    }

    @Test
    void afterAFailedCreateTheErrorSaysThatTheFileIsThere() {
        WorkfrontException refused = failure(
                "workfront:docu/upload?arg.docObjCode=PROJ&arg.name=a.txt&arg.noSuchField=1&arg.objID="
                        + project("Autumn catalogue"),
                "Hello",
                WorkfrontInvalidRequestException.class);

        assertThat(refused).hasMessageContaining("the file went up, but no document");
        assertThat(uploads()).hasSize(1);
    }

    @Test
    void aFileGoesUpAgainAfterItsSessionHasEnded() throws Exception {
        Path file = Files.write(folder.resolve("brief.txt"), BYTES);
        sandbox().faults().add(Fault.of(Fault.Kind.UNAUTHORIZED_ONCE).on("POST", ".*/upload"));

        Map<String, Object> document = upload(toProject(), file.toFile(), Map.of());

        assertThat(uploads()).extracting(RecordedRequest::status).containsExactly(401, 200);
        assertThat(downloaded(document)).isEqualTo(TEXT);
    }

    @Test
    void aStreamThatGivesEverythingOnceIsNotSentBeforeTheSessionIsKnownToBeInForce() throws Exception {
        upload(toProject(), "warm-up", Map.of(Exchange.FILE_NAME, "a.txt"));
        sandbox().expireSessions();

        Map<String, Object> document = streamed(toProject());

        assertThat(uploads()).extracting(RecordedRequest::status).containsExactly(200, 200);
        assertThat(downloaded(document)).isEqualTo(TEXT);
    }

    @Test
    void aStreamWhoseSessionEndsWhileItIsSentIsNotSentAgain() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.UNAUTHORIZED_ONCE).on("POST", ".*/upload"));
        uncached(toProject());

        Exchange refused =
                template.request("direct:uncached", e -> e.getMessage().setBody(new ByteArrayInputStream(BYTES)));

        assertThat(refused.getException())
                .isInstanceOf(WorkfrontAuthenticationException.class)
                .hasMessageContaining("turn on stream caching");
        assertThat(uploads()).hasSize(1);
    }

    private Map<String, Object> streamed(String uri) throws Exception {
        uncached(uri);
        Exchange done =
                template.request("direct:uncached", e -> e.getMessage().setBody(new ByteArrayInputStream(BYTES)));
        assertThat(done.getException()).isNull();
        return done.getMessage().getBody(Map.class);
    }

    private void uncached(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:uncached").streamCache("false").to(uri + "&arg.name=a.txt");
            }
        });
    }

    private String toProject() {
        return "workfront:docu/upload?arg.docObjCode=PROJ&arg.objID=" + project("Autumn catalogue");
    }

    private Map<String, Object> upload(String uri, Object file, Map<String, Object> headers) {
        Exchange done = send(uri, file, headers);
        assertThat(done.getException()).isNull();
        return done.getMessage().getBody(Map.class);
    }

    private static List<RecordedRequest> uploads() {
        return requests().stream().filter(r -> r.path().endsWith("/upload")).toList();
    }

    private String downloaded(Map<String, Object> document) throws Exception {
        return (String) body(DownloadRouteTest.text(context, template, document.get("ID")));
    }
}
