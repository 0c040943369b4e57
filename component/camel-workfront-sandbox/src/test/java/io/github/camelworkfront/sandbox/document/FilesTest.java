package io.github.camelworkfront.sandbox.document;

import static io.github.camelworkfront.sandbox.document.Uploads.bytes;
import static io.github.camelworkfront.sandbox.document.Uploads.handle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.DownloadRedirect;
import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private SandboxClient web;
    private String project;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        web = admin.as(sandbox.username()).root("");
        project = (String) sandbox.create("PROJ", Map.of("name", "Launch")).get("ID");
    }

    private Reply document(String handle, String more) {
        return admin.json(
                "POST",
                "/docu?fields=downloadURL",
                "{'name':'spec.pdf','handle':'" + handle + "','docObjCode':'PROJ','objID':'" + project + "'" + more
                        + "}");
    }

    private Reply document(String handle) {
        return document(handle, "");
    }

    private static byte[] random(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    @Test
    void binaryContentOfUnknownLengthIsStoredByteForByte() throws Exception {
        byte[] content = random(3_000_001);
        Reply created = document(handle(admin, "spec.pdf", new ByteArrayInputStream(content)));
        DocumentContent stored = sandbox.content(created.id()).orElseThrow();
        assertThat(stored).isEqualTo(new DocumentContent("spec.pdf", content.length, Uploads.sha256(content)));
        Reply download = web.get(created.data().path("downloadURL").asText());
        assertThat(download.header("Content-Length")).isEqualTo("3000001");
        Reply summary = admin.root("/_sandbox").get("/content?id=" + created.id());
        assertThat(summary.json().path("sha256").asText()).isEqualTo(stored.sha256());
        assertThat(admin.root("/_sandbox").get("/content?id=none").status()).isEqualTo(404);
    }

    @Test
    void contentThatLooksLikeABoundaryStaysContent() {
        String content = "\r\n--b0undar\r\n--b0\r\n--";
        Reply created = document(handle(admin, "spec.pdf", bytes(content)));
        assertThat(web.get(created.data().path("downloadURL").asText()).text()).isEqualTo(content);
    }

    @Test
    void anEmptyFileIsAFile() {
        Reply created = document(handle(admin, "spec.pdf", bytes("")));
        assertThat(sandbox.content(created.id()).orElseThrow().size()).isZero();
        assertThat(web.get(created.data().path("downloadURL").asText()).text()).isEmpty();
    }

    @Test
    void namesBeyondAsciiComeBackInTheTwoFormsOfTheHeader() {
        Reply created = document(handle(admin, "Entwürfe für Zoë.pdf", bytes("x")));
        assertThat(sandbox.content(created.id()).orElseThrow().fileName()).isEqualTo("Entwürfe für Zoë.pdf");
        assertThat(web.get(created.data().path("downloadURL").asText()).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Entw_rfe f_r Zo_.pdf\"; "
                        + "filename*=UTF-8''Entw%C3%BCrfe%20f%C3%BCr%20Zo%C3%AB.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b0undary\r\nContent-Disposition: form-data; name=\"uploadedFile\"; filename=\"a\"\r\n\r\nhalf",
                "no part at all",
                ""
            })
    void aBodyWithoutAnEndIsRefusedAndLeavesNothing(String body) {
        Reply reply = Uploads.send(admin, bytes(body));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message()).contains("multipart");
    }

    @Test
    void anUploadThatIsBrokenOffLeavesNoFile() throws IOException {
        List<Path> before = temporaryFiles();
        try (Socket socket = new Socket("127.0.0.1", sandbox.port())) {
            String head =
                    "POST /attask/api/v22.0/upload HTTP/1.1\r\nHost: sandbox\r\nContent-Length: 1000000\r\napiKey: "
                            + sandbox.apiKey() + "\r\nContent-Type: multipart/form-data; boundary=b0undary\r\n\r\n"
                            + "--b0undary\r\nContent-Disposition: form-data; name=\"uploadedFile\"; filename=\"a\"\r\n\r\nhalf";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await(() -> sandbox.concurrency().counts().running() == 1);
        }
        await(() -> sandbox.concurrency().counts().running() == 0);
        assertThat(temporaryFiles()).containsExactlyInAnyOrderElementsOf(before);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** The files that uploads left, of the sandboxes in this JVM; those of others come and go meanwhile. */
    private static List<Path> temporaryFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                "workfront-sandbox-" + ProcessHandle.current().pid() + "-*")) {
            for (Path folder : folders) {
                try (Stream<Path> paths = Files.list(folder)) {
                    paths.forEach(files::add);
                }
            }
        }
        return files;
    }

    @Test
    void aHandleServesOnceEvenAfterTheDocumentIsDeleted() {
        String handle = handle(admin, "spec.pdf", bytes("x"));
        Reply created = document(handle);
        assertThat(created.status()).isEqualTo(200);
        assertThat(document(handle).message()).isEqualTo("Invalid Parameter: handle value \"" + handle + "\"");
        admin.delete("/docu/" + created.id());
        assertThat(document(handle).status()).isEqualTo(422);
    }

    @Test
    void aHandleOfAWriteThatFailedServesAgain() {
        String handle = handle(admin, "spec.pdf", bytes("x"));
        assertThat(document(handle, ",'folderID':'none'").status()).isEqualTo(404);
        assertThat(document(handle).status()).isEqualTo(200);
    }

    @Test
    void aNewDocumentGoesIntoItsFolder() {
        String folder =
                (String) sandbox.create("DOCFDR", Map.of("name", "Specs")).get("ID");
        Reply created = document(handle(admin, "spec.pdf", bytes("x")), ",'folderID':'" + folder + "'");
        assertThat(created.status()).isEqualTo(200);
        assertThat(sandbox.objects("DOCFLD"))
                .singleElement()
                .satisfies(link -> assertThat(link)
                        .containsEntry("documentID", created.id())
                        .containsEntry("folderID", folder));
    }

    @Test
    void discardedContentComesBackAsZerosOfTheSameLength() throws Exception {
        sandbox.choices().set(Choice.FILES, "discarded");
        byte[] content = random(200_000);
        Reply created = document(handle(admin, "spec.pdf", new ByteArrayInputStream(content)));
        assertThat(sandbox.content(created.id()).orElseThrow())
                .isEqualTo(new DocumentContent("spec.pdf", content.length, Uploads.sha256(content)));
        assertThat(web.get(created.data().path("downloadURL").asText()).text())
                .hasSize(200_000)
                .matches("\\x00*");
    }

    @Test
    void headTellsLengthAndNameWithoutTheContent() {
        String path = document(handle(admin, "spec.pdf", bytes("content")))
                .data()
                .path("downloadURL")
                .asText();
        Reply head = web.send("HEAD", path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("7");
        assertThat(head.header("Content-Disposition")).contains("spec.pdf");
        assertThat(head.text()).isEmpty();
        assertThat(web.send("PUT", path).status()).isEqualTo(405);
    }

    @Test
    void withoutASessionADownloadIsRefusedOrLedToTheLogin() {
        String path = document(handle(admin, "spec.pdf", bytes("content")))
                .data()
                .path("downloadURL")
                .asText();
        SandboxClient byKey = admin.root("");
        assertThat(byKey.get(path).status()).isEqualTo(401);
        sandbox.choices().set(Choice.DOWNLOAD_REFUSAL, "login-redirect");
        assertThat(byKey.get(path).status()).isEqualTo(302);
        assertThat(byKey.get(path).header("Location")).isEqualTo(sandbox.url() + "/login");
        assertThat(web.get(path).text()).isEqualTo("content");
    }

    @Test
    void aDeletedDocumentIsNotFound() {
        Reply created = document(handle(admin, "spec.pdf", bytes("content")));
        admin.delete("/docu/" + created.id());
        assertThat(web.get(created.data().path("downloadURL").asText()).status())
                .isEqualTo(404);
    }

    @Test
    void redirectsLeadStepByStepToTheContentOfTheSameHost() {
        String path = document(handle(admin, "spec.pdf", bytes("content")))
                .data()
                .path("downloadURL")
                .asText();
        sandbox.redirectDownloads(DownloadRedirect.hops(3));
        String second = web.get(path).header("Location");
        assertThat(second).startsWith("/document/download/1?");
        assertThat(admin.root("").get(second).status()).isEqualTo(401);
        String third = web.get(second).header("Location");
        String content = web.get(third).header("Location");
        Reply withoutSession = admin.anonymous().root("").get(content);
        assertThat(withoutSession.status()).isEqualTo(200);
        assertThat(withoutSession.text()).isEqualTo("content");
        assertThat(admin.root("")
                        .get(content.replaceAll("ticket=.*", "ticket=x"))
                        .status())
                .isEqualTo(403);
        sandbox.downloadDirectly();
        assertThat(web.get(path).text()).isEqualTo("content");
    }

    @Test
    void theLastRedirectMayLeadToAnotherHostOrToAnyAddress() {
        String path = document(handle(admin, "spec.pdf", bytes("content")))
                .data()
                .path("downloadURL")
                .asText();
        String otherHost = "http://localhost:" + sandbox.port();
        sandbox.redirectDownloads(DownloadRedirect.hops(1).onHost(otherHost).status(307));
        Reply redirect = web.get(path);
        assertThat(redirect.status()).isEqualTo(307);
        assertThat(redirect.header("Location")).startsWith(otherHost + "/document/download/content?");
        assertThat(admin.anonymous()
                        .root("")
                        .get(URI.create(redirect.header("Location")).getPath() + "?"
                                + URI.create(redirect.header("Location")).getQuery())
                        .text())
                .isEqualTo("content");
        sandbox.redirectDownloads(DownloadRedirect.to("http://files.example/spec.pdf"));
        assertThat(web.get(path).header("Location")).isEqualTo("http://files.example/spec.pdf");
        assertThat(sandbox.requests().matching(request -> request.status() == 307))
                .extracting(RecordedRequest::user)
                .containsExactly(sandbox.username());
    }

    @Test
    void redirectsAreSetOverHttp() {
        SandboxClient controls = admin.root("/_sandbox");
        Reply set =
                controls.json("POST", "/download-redirect", "{'hops':2,'location':'//files.example/x','status':303}");
        assertThat(set.text()).isEqualTo("{\"hops\":2,\"location\":\"\\/\\/files.example\\/x\",\"status\":303}");
        String path = document(handle(admin, "spec.pdf", bytes("content")))
                .data()
                .path("downloadURL")
                .asText();
        assertThat(web.get(web.get(path).header("Location")).header("Location")).isEqualTo("//files.example/x");
        controls.delete("/download-redirect");
        assertThat(controls.get("/download-redirect").text()).isEqualTo("{}");
        assertThat(controls.send("POST", "/download-redirect?hops=0").text()).contains("at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> DownloadRedirect.hops(0));
    }

    @Test
    void resetRemovesTheFilesFromTheDisk() throws IOException {
        document(handle(admin, "spec.pdf", bytes("content")));
        List<Path> before = temporaryFiles();
        sandbox.reset();
        assertThat(temporaryFiles()).hasSizeLessThan(before.size());
    }
}
