package io.github.camelworkfront.sandbox.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeDocumentTest {

    private static final int PART = 8 * 1024 * 1024;

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private SandboxClient anyone;
    private String project;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        anyone = admin.anonymous().root("");
        project = (String) sandbox.create("PROJ", Map.of("name", "Launch")).get("ID");
    }

    private JsonNode begin(long size) {
        Reply reply = admin.json("PUT", "/document/createLargeDocument", "{'fileSize':'" + size + "'}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.data().path("result");
    }

    private Reply put(JsonNode upload, int number, byte[] content) {
        String url = upload.at("/parts/" + (number - 1) + "/url").asText();
        return anyone.send("PUT", url, BodyPublishers.ofByteArray(content), List.of());
    }

    private Reply complete(JsonNode upload, String eTags, String place) {
        return admin.json(
                "PUT",
                "/document/completeLargeDocument",
                "{'uploadID':'" + upload.path("uploadID").asText() + "','key':'"
                        + upload.path("key").asText() + "','eTagMap':{" + eTags + "},'name':'film.mov'," + place + "}");
    }

    private String onProject() {
        return "'docObjCode':'PROJ','docObjID':'" + project + "'";
    }

    private static String tag(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.header("ETag").replace("\"", "");
    }

    private static byte[] random(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    @Test
    void partsInAnyOrderBecomeOneDocument() throws Exception {
        byte[] content = random(PART + 5);
        JsonNode upload = begin(content.length);
        assertThat(upload.path("partSize").asInt()).isEqualTo(PART);
        assertThat(upload.path("parts")).hasSize(2);
        String second = tag(put(upload, 2, Arrays.copyOfRange(content, PART, content.length)));
        String first = tag(put(upload, 1, Arrays.copyOf(content, PART)));
        Reply completed = complete(upload, "'1':'" + first + "','2':'\\'" + second + "\\''", onProject());
        assertThat(completed.status()).as(completed.text()).isEqualTo(200);
        String id = completed.data().at("/result/ID").asText();
        assertThat(sandbox.content(id).orElseThrow())
                .isEqualTo(new DocumentContent("film.mov", content.length, Uploads.sha256(content)));
        assertThat(sandbox.find("DOCU", id).orElseThrow()).containsEntry("objID", project);
        assertThat(complete(upload, "'1':'" + first + "'", onProject()).status())
                .as("an upload is completed once")
                .isEqualTo(422);
    }

    @Test
    void partsBecomeANewVersionOfADocument() {
        String document =
                (String) sandbox.create("DOCU", Map.of("name", "film.mov", "docObjCode", "PROJ", "objID", project))
                        .get("ID");
        JsonNode upload = begin(4);
        String tag = tag(put(upload, 1, new byte[] {1, 2, 3, 4}));
        Reply completed = complete(upload, "'1':'" + tag + "'", "'documentID':'" + document + "'");
        assertThat(completed.data().at("/result/ID").asText()).isEqualTo(document);
        assertThat(sandbox.content(document).orElseThrow().size()).isEqualTo(4);
        assertThat(sandbox.objects("DOCV")).hasSize(1);
    }

    @Test
    void aPartHasItsLengthItsNumberAndItsSignature() {
        JsonNode upload = begin(4);
        assertThat(put(upload, 1, new byte[3]).status()).isEqualTo(400);
        assertThat(put(upload, 1, new byte[5]).status()).isEqualTo(400);
        String url = upload.at("/parts/0/url").asText();
        assertThat(anyone.send("PUT", url.replace("/1?", "/2?")).status()).isEqualTo(400);
        assertThat(anyone.send("PUT", url.replaceAll("signature=.*", "signature=x"))
                        .status())
                .isEqualTo(403);
        assertThat(anyone.send("PUT", "/document/part/none/1").status()).isEqualTo(404);
        assertThat(anyone.get(url).status()).isEqualTo(405);
    }

    @Test
    void aPartThatIsMissingOrHasAnotherTagIsRefused() {
        JsonNode upload = begin(4);
        assertThat(complete(upload, "", onProject()).message()).contains("eTagMap", "part 1");
        put(upload, 1, new byte[4]);
        assertThat(complete(upload, "'1':'x'", onProject()).status()).isEqualTo(422);
        assertThat(sandbox.objects("DOCU")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'fileSize':'0'}", "{'fileSize':'big'}", "[]", "{'size':'1'}"})
    void anUploadBeginsWithItsLength(String arguments) {
        assertThat(admin.json("PUT", "/document/createLargeDocument", arguments).status())
                .isEqualTo(422);
    }

    @Test
    void placesThatAreNotThereAreNotFound() {
        assertThat(admin.json("PUT", "/document/createLargeDocument", "{'fileSize':'1','folderID':'x'}")
                        .status())
                .isEqualTo(404);
        assertThat(admin.json("PUT", "/document/createLargeDocument", "{'fileSize':'1','documentID':'x'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void fiveGigabytesAreManyPartsAndFiveTerabytesNoMoreThanTenThousand() {
        assertThat(begin(5L << 30).path("parts")).hasSize(640);
        JsonNode huge = begin(5L << 40);
        assertThat(huge.path("parts")).hasSizeLessThanOrEqualTo(10_000);
    }

    @Test
    void someTenantsDoNotHaveTheActions() {
        sandbox.choices().set(Choice.LARGE_FILES, "absent");
        Reply reply = admin.json("PUT", "/document/createLargeDocument", "{'fileSize':'1'}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message()).isEqualTo("APIModel V22_0 does not support action createLargeDocument (DOCU)");
    }
}
