package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewerControlsTest {

    private static final String JANE = "jane@x.example";

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);
    private final SandboxClient controls = SandboxClient.of(sandbox).root("/_sandbox/proof");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void reviewersActOverHttp() {
        String file = desk.proof("Poster");
        desk.reviewer(file, JANE, 5);

        assertThat(controls.form("POST", "/open", "fileId=" + file + "&email=" + JANE)
                        .status())
                .isEqualTo(200);
        int comment = controls.json(
                        "POST", "/comment", "{'fileId':" + file + ",'email':'" + JANE + "','text':'Bigger, please'}")
                .json()
                .path("commentId")
                .asInt();
        assertThat(controls.form(
                                "POST",
                                "/reply",
                                "fileId=" + file + "&email=" + WorkfrontSandbox.USERNAME + "&commentId=" + comment
                                        + "&text=Done")
                        .json()
                        .path("replyId")
                        .asInt())
                .isPositive();
        controls.form("POST", "/decide", "fileId=" + file + "&email=" + JANE + "&decision=Approved");

        assertThat(desk.decision(file)).isEqualTo("Approved");
        assertThat(desk.call("getProofComments", "FileID", file).texts("comment"))
                .containsExactly("Bigger, please", "Done");
    }

    @Test
    void deliveriesAreListed() {
        String file = desk.proof("Poster");
        desk.call("setProofCallback", "FileID", file, "Type", 4, "Url", "http://127.0.0.1:1/nobody");
        desk.call("lockProof", "FileID", file);

        var deliveries = controls.get("/deliveries").json();

        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.at("/0/type").asText()).isEqualTo("state");
        assertThat(deliveries.at("/0/state").asText()).isEqualTo("pending");
        assertThat(deliveries.at("/0/body").asText()).contains("<state>locked</state>");
    }

    @Test
    void whatIsWrongIsSaid() {
        String file = desk.proof("Poster");

        Reply reply = controls.form("POST", "/decide", "fileId=" + file + "&email=nobody@x.example&decision=3");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asText())
                .isEqualTo("'nobody@x.example' is not a reviewer of proof " + file + "; they are ["
                        + WorkfrontSandbox.USERNAME + "]");
        assertThat(controls.form("POST", "/comment", "email=a&text=b")
                        .json()
                        .path("error")
                        .asText())
                .isEqualTo("fileId is missing");
    }

    @Test
    void faultsOfCallbacksAreSetOverHttp() {
        String file = desk.proof("Poster");
        desk.call("setProofCallback", "FileID", file, "Type", 4, "Url", "http://127.0.0.1:1/nobody");
        assertThat(controls.json("PUT", "/deliveries", "{'drop':1,'doubled':0.5,'reorder':0.5,'delay':'PT1M','seed':5}")
                        .status())
                .isEqualTo(200);
        desk.call("lockProof", "FileID", file);

        assertThat(controls.get("/deliveries").json().at("/0/state").asText()).isEqualTo("dropped");
        assertThat(controls.json("PUT", "/deliveries", "{'drop':2}").status()).isEqualTo(400);
    }
}
