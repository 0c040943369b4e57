package io.github.camelworkfront.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private SandboxClient signedIn;
    private String project;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        signedIn = admin.as(sandbox.username());
        project = (String) sandbox.create("PROJ", Map.of("name", "Launch")).get("ID");
    }

    private Reply upload(String part, String fileName, String content) {
        String body = "--b0undary\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--b0undary--\r\n";
        return admin.send(
                "POST",
                "/upload",
                BodyPublishers.ofString(body),
                List.of("Content-Type", "multipart/form-data; boundary=b0undary"));
    }

    private String handle(String fileName, String content) {
        Reply reply = upload("uploadedFile", fileName, content);
        assertThat(reply.status()).isEqualTo(200);
        return reply.data().path("handle").asText();
    }

    private Reply document(String handle) {
        return admin.json(
                "POST",
                "/document?fields=downloadURL,currentVersion:version,currentVersion:fileName,currentVersion:ext",
                "{'name':'spec.pdf','handle':'" + handle + "','docObjCode':'PROJ','objID':'" + project + "'}");
    }

    @Test
    void anUploadBecomesADocumentThatDownloadsAgain() {
        String content = "x".repeat(300_000);
        Reply created = document(handle("spec.pdf", content));
        assertThat(created.data().path("objCode").asText()).isEqualTo("DOCU");
        assertThat(created.data().at("/currentVersion/ext").asText()).isEqualTo("pdf");
        String path = created.data().path("downloadURL").asText();
        Reply download = signedIn.root("").get(path);
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.text()).isEqualTo(content);
        assertThat(download.header("Content-Disposition")).contains("spec.pdf");
    }

    @Test
    void anApiKeyAloneDownloadsNothing() {
        String path = document(handle("spec.pdf", "content"))
                .data()
                .path("downloadURL")
                .asText();
        assertThat(admin.root("").get(path).status()).isEqualTo(401);
    }

    @Test
    void aNewVersionBecomesTheCurrentOne() {
        Reply created = document(handle("spec.pdf", "one"));
        Reply version = admin.json(
                "POST",
                "/documentversion",
                "{'documentID':'" + created.id() + "','handle':'" + handle("spec.pdf", "two")
                        + "','version':'v2.0','fileName':'spec.pdf'}");
        assertThat(version.status()).isEqualTo(200);
        assertThat(admin.get("/docu/" + created.id() + "?fields=currentVersion:version")
                        .data()
                        .at("/currentVersion/version")
                        .asText())
                .isEqualTo("v2.0");
        assertThat(signedIn.root("")
                        .get("/document/download?ID=" + created.id())
                        .text())
                .isEqualTo("two");
    }

    @Test
    void theVersionMayComeInsideTheDocument() {
        Reply created = admin.json(
                "POST",
                "/docu?fields=currentVersion:version",
                "{'name':'spec.pdf','handle':'" + handle("spec.pdf", "one")
                        + "','docObjCode':'PROJ','objID':'" + project
                        + "','currentVersion':{'version':'v7','fileName':'spec.pdf'}}");
        assertThat(created.data().at("/currentVersion/version").asText()).isEqualTo("v7");
        assertThat(sandbox.objects("DOCV")).hasSize(1);
    }

    @Test
    void aHandleThatIsNoneAndAPartOfAnotherNameAreRefused() {
        assertThat(document("nothing").message()).isEqualTo("Invalid Parameter: handle value \"nothing\"");
        assertThat(sandbox.objects("DOCU")).isEmpty();
        assertThat(upload("file", "spec.pdf", "x").message()).contains("uploadedFile");
    }

    @Test
    void aMissingDocumentIsNotFound() {
        Reply reply = signedIn.root("").get("/document/download?ID=%3Cb%3E");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("&lt;b>").doesNotContain("<b>");
    }

    @Test
    void documentsOfTheDemoDownloadTheirText() {
        try (WorkfrontSandbox demo = WorkfrontSandbox.start()) {
            SandboxClient user = SandboxClient.of(demo).as(demo.username());
            Map<String, Object> document = demo.objects("DOCU").get(0);
            Reply reply = user.root("").get((String) document.get("downloadURL"));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).hasSizeGreaterThan(50);
        }
    }
}
