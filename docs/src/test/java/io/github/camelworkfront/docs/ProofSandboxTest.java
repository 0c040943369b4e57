package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Fault;
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
        String envelope =
                """
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>
                <doLogin><Login>%s</Login><Password>%s</Password></doLogin></e:Body></e:Envelope>""".formatted(sandbox.proof().username(), sandbox.proof().password());
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.proof().url() + "/soap"))
                .POST(HttpRequest.BodyPublishers.ofString(envelope))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
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
        // tag::fault[]

        assertThat(sandbox.requests().proof("doLogin")).hasSize(1);
        // end::fault[]
        assertThat(sandbox.faults().pending()).hasSize(1);
    }
}
