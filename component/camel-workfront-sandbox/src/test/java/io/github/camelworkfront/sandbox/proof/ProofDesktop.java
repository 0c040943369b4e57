package io.github.camelworkfront.sandbox.proof;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What tests of proofs do again and again, over real HTTP. */
final class ProofDesktop {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final WorkfrontSandbox sandbox;
    private final SoapClient client;

    private ProofDesktop(WorkfrontSandbox sandbox, SoapClient client) {
        this.sandbox = sandbox;
        this.client = client;
    }

    static ProofDesktop of(WorkfrontSandbox sandbox) {
        return new ProofDesktop(sandbox, SoapClient.of(sandbox).as(WorkfrontSandbox.USERNAME));
    }

    /** Returns what another user does. */
    ProofDesktop as(String email) {
        return new ProofDesktop(sandbox, SoapClient.of(sandbox).as(email));
    }

    ProofDesktop creator() {
        return as(sandbox.proof().creatorUsername());
    }

    WorkfrontSandbox sandbox() {
        return sandbox;
    }

    SoapClient client() {
        return client;
    }

    /** Calls an operation that must succeed; arguments are pairs of name and value. */
    Reply call(String operation, Object... arguments) {
        Reply reply = attempt(operation, arguments);
        if (reply.status() != 200) {
            throw new AssertionError(operation + ": " + reply.body());
        }
        return reply;
    }

    /** Calls an operation and returns its fault. */
    String fault(String operation, Object... arguments) {
        Reply reply = attempt(operation, arguments);
        if (reply.status() == 200) {
            throw new AssertionError(operation + " was not refused: " + reply.body());
        }
        return reply.fault();
    }

    private Reply attempt(String operation, Object... arguments) {
        return client.call(operation, parts(arguments));
    }

    static String parts(Object... arguments) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < arguments.length; i += 2) {
            parts.append('<').append(arguments[i]).append('>').append(arguments[i + 1]);
            parts.append("</").append(arguments[i]).append('>');
        }
        return parts.toString();
    }

    static String item(Object... fields) {
        return "<item>" + parts(fields) + "</item>";
    }

    /** Uploads a file and returns its hash. */
    String upload(String name, byte[] content) {
        String boundary = "----part";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file1\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        String answer = new String(
                send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/upload.php"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))),
                StandardCharsets.UTF_8);
        return answer.replaceAll("(?s).*<filehash>(.*?)</filehash>.*", "$1");
    }

    String upload(String name) {
        return upload(name, ("content of " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a proof of a small file and returns its answer; more arguments are pairs of name and value. */
    Reply create(String name, Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"Hash", upload(name), "Name", name, "SourceName", name + ".txt"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return call("createProof", all);
    }

    /** Makes a proof and returns its id. */
    String proof(String name, Object... more) {
        return create(name, more).text("file_id");
    }

    /** Adds a reviewer and returns his id. */
    String reviewer(String file, String email, int role) {
        return call("addProofReviewer", "FileID", file, "RecipientEmail", email, "RecipientRole", role)
                .text("id");
    }

    String decide(String reviewer, Object decision) {
        return call("updateProofReviewer", "RecipientID", reviewer, "RecipientDecision", decision)
                .text("decision");
    }

    String decision(String file) {
        return top(call("getProofDetails", "FileID", file), "decision");
    }

    String status(String file) {
        return top(call("getProofDetails", "FileID", file), "status");
    }

    /** Returns the text of a field of the result itself, and not of an object within it. */
    static String top(Reply reply, String field) {
        return reply.elements(field).stream()
                .filter(element -> element.getParentNode().getLocalName().equals("return")
                        || element.getParentNode()
                                .getParentNode()
                                .getLocalName()
                                .equals("return"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no <" + field + "> in " + reply.body()))
                .getTextContent();
    }

    /** Fetches an address. */
    byte[] fetch(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private static byte[] send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(
                        response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
