package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofUploadTest {

    private static final String TYPE = "multipart/form-data; boundary=b";
    private static final int MANY = 40;

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SoapClient client;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
        client = SoapClient.of(sandbox).at("/upload.php");
    }

    private static String part(String field, String fileName, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/upload.php", "/soap/upload"})
    void aFileBecomesAHashWithoutASession(String path) {
        Reply reply = client.at(path).post(part("file1", "größe & co.pdf", "hello") + "--b--\r\n", TYPE);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).isEqualToIgnoringCase("text/xml; charset=utf-8");
        assertThat(Reply.children(reply.element("result"))).containsExactly("item");
        assertThat(Reply.children(reply.element("item")))
                .containsExactly("filehash", "filename", "md5", "errorcode", "errorstring");
        String hash = reply.text("filehash");
        assertThat(hash).matches("[0-9a-f]{14}\\.[0-9a-f]{17}");
        assertThat(reply.text("filename")).isEqualTo("größe & co.pdf");
        assertThat(reply.text("md5")).isEqualTo("5d41402abc4b2a76b9719d911017c592");
        assertThat(reply.text("errorcode")).isEmpty();
        assertThat(reply.text("errorstring")).isEmpty();
        DocumentContent kept = sandbox.proof().upload(hash).orElseThrow();
        assertThat(kept.fileName()).isEqualTo("größe & co.pdf");
        assertThat(kept.size()).isEqualTo(5);
    }

    @Test
    void anyNumberOfFilesHasAnItemEachInOrder() {
        StringBuilder body = new StringBuilder("--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n");
        for (int i = 0; i < MANY; i++) {
            body.append(part("file" + i, i + ".txt", "content " + i));
        }
        Reply reply = client.post(body + "--b--\r\n", TYPE);
        assertThat(reply.texts("filename")).hasSize(MANY).startsWith("0.txt", "1.txt");
        List<String> hashes = reply.texts("filehash");
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(sandbox.proof().upload(hashes.get(MANY - 1)).orElseThrow().size())
                .isEqualTo(10);
    }

    @Test
    void aFileThatIsTooLargeIsAnErrorAndTheOthersAreTaken() {
        sandbox.proof().uploadLimit(5);
        Reply reply = client.post(part("a", "a", "123456") + part("b", "b", "12345") + "--b--\r\n", TYPE);
        assertThat(reply.texts("errorcode")).containsExactly("1", "");
        assertThat(reply.texts("errorstring").get(0)).isNotEmpty();
        assertThat(reply.texts("filehash").get(0)).isEmpty();
        assertThat(sandbox.proof().upload(reply.texts("filehash").get(1))).isPresent();
    }

    @Test
    void noFileDataIsError4() {
        assertThat(client.post(part("a", "a.pdf", "") + "--b--\r\n", TYPE).text("errorcode"))
                .isEqualTo("4");
        assertThat(client.post("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\n", TYPE)
                        .text("errorcode"))
                .isEqualTo("4");
        assertThat(client.post("hello", "text/plain").text("errorcode")).isEqualTo("4");
    }

    @Test
    void aBodyWithoutItsEndIsCorrupted() {
        assertThat(client.post(part("a", "a.pdf", "content"), TYPE).text("errorcode"))
                .isEqualTo("3");
        assertThat(client.post("--b\r\nnonsense", "multipart/form-data").text("errorcode"))
                .isEqualTo("3");
    }

    @Test
    void onlyPostsUpload() {
        assertThat(client.get("/upload.php").status()).isEqualTo(405);
    }

    @Test
    void uploadsAreGoneAfterAReset() {
        String hash = client.post(part("a", "a.pdf", "x") + "--b--\r\n", TYPE).text("filehash");
        sandbox.reset();
        assertThat(sandbox.proof().upload(hash)).isEmpty();
    }

    @Test
    void aLargeFileIsStreamed() {
        int blocks = 512;
        byte[] block = new byte[64 * 1024];
        Stream<InputStream> content = Stream.generate(() -> new ByteArrayInputStream(block))
                .limit(blocks)
                .map(InputStream.class::cast);
        String part = part("file1", "large.mov", "");
        InputStream head = bytes(part.substring(0, part.length() - "\r\n".length()));
        Stream<InputStream> all =
                Stream.concat(Stream.of(head), Stream.concat(content, Stream.of(bytes("\r\n--b--\r\n"))));
        InputStream body = new SequenceInputStream(Collections.enumeration(all.toList()));
        Reply reply = client.send(BodyPublishers.ofInputStream(() -> body), TYPE);
        assertThat(sandbox.proof().upload(reply.text("filehash")).orElseThrow().size())
                .isEqualTo((long) blocks * block.length);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
