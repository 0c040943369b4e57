package io.github.camelworkfront.sandbox.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Uploads of tests. */
final class Uploads {

    private Uploads() {}

    static Reply upload(SandboxClient client, String part, String fileName, InputStream content) {
        InputStream head = bytes("--b0undary\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        InputStream body =
                new SequenceInputStream(Collections.enumeration(List.of(head, content, bytes("\r\n--b0undary--\r\n"))));
        return send(client, body);
    }

    /** Sends a body of unknown length, that is, in chunks. */
    static Reply send(SandboxClient client, InputStream body) {
        return client.send(
                "POST",
                "/upload",
                BodyPublishers.ofInputStream(() -> body),
                List.of("Content-Type", "multipart/form-data; boundary=b0undary"));
    }

    static String handle(SandboxClient client, String fileName, InputStream content) {
        Reply reply = upload(client, "uploadedFile", fileName, content);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.data().path("handle").asText();
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }
}
