package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Proof service that the page on the sandbox shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class ProofSandboxTest {

    private static String login(WorkfrontSandbox sandbox) throws IOException, InterruptedException {
        return call(
                sandbox,
                "<doLogin><Login>%s</Login><Password>%s</Password></doLogin>"
                        .formatted(sandbox.proof().username(), sandbox.proof().password()));
    }

    private static String call(WorkfrontSandbox sandbox, String operation) throws IOException, InterruptedException {
        String envelope = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + operation
                + "</e:Body></e:Envelope>";
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.proof().url() + "/soap"))
                .POST(HttpRequest.BodyPublishers.ofString(envelope))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String text(String xml, String element) {
        return xml.replaceAll("(?s).*?<" + element + "[^>]*>([^<]*)</" + element + ">.*", "$1");
    }

    @Test
    void reviewersCommentAndDecide(WorkfrontSandbox sandbox) throws Exception {
        String session = "<SessionID>" + text(login(sandbox), "session") + "</SessionID>";
        String proof = call(
                sandbox,
                "<createProof>" + session
                        + "<Hash>web</Hash><Name>Page</Name><SourceName>https://a.example</SourceName>"
                        + "<Recipients>jane@client.example</Recipients></createProof>");
        int fileId = Integer.parseInt(text(proof, "file_id"));
        // tag::review[]
        ProofReviewers reviewers = sandbox.proof().reviewers();
        int comment = reviewers.comment(fileId, "jane@client.example", "The logo is too small");
        reviewers.reply(fileId, "jane@client.example", comment, "On the second page too");
        reviewers.decide(fileId, "jane@client.example", "Changes required");
        // end::review[]
        String details =
                call(sandbox, "<getProofDetails>" + session + "<FileID>" + fileId + "</FileID></getProofDetails>");
        assertThat(text(details, "decision")).isEqualTo("Changes required");
    }

    @Test
    void answersInTheStyleThatIsChosen(WorkfrontSandbox sandbox) throws Exception {
        // tag::style[]
        sandbox.proof().style(ProofStyle.ENCODED);
        sandbox.choices().set(Choice.PROOF_NULLS, "nil");
        // end::style[]
        assertThat(login(sandbox)).contains("xsi:type=\"xsd:int\"");
    }

    @Test
    void faultsHitOneOperation(WorkfrontSandbox sandbox) throws Exception {
        // tag::fault[]
        sandbox.faults().add(Fault.of(Fault.Kind.SESSION_EXPIRED).onOperation("createProof"));
        // end::fault[]
        login(sandbox);
        // tag::journal[]
        assertThat(sandbox.requests().proof("doLogin"))
                .singleElement()
                .satisfies(call -> assertThat(call.arguments())
                        .containsEntry("Login", sandbox.proof().username()));
        // end::journal[]
        assertThat(sandbox.faults().pending()).hasSize(1);
    }
}
