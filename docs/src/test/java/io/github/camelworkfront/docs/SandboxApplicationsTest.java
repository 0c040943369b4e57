package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page on the sandbox says about applications. */
@ExtendWith(WorkfrontSandboxExtension.class)
class SandboxApplicationsTest {

    @Test
    void anApplicationIsChanged(WorkfrontSandbox sandbox) throws Exception {
        // tag::rotating[]
        sandbox.applications()
                .add(OAuthApp.DEFAULT
                        .rotating(true)
                        .lifetime(Duration.ofMinutes(5))
                        .expiresIn(ExpiresIn.ABSENT));
        // end::rotating[]
        assertThat(refresh(sandbox).body()).doesNotContain("expires_in", Applications.REFRESH_TOKEN);
        assertThat(refresh(sandbox).statusCode()).isEqualTo(400);
    }

    @Test
    void anotherUserIsTheTechnicalAccount(WorkfrontSandbox sandbox) throws Exception {
        // tag::account[]
        sandbox.applications().add(ImsCredential.DEFAULT.username(sandbox.username()));
        // end::account[]
        ImsCredential credential = ImsCredential.DEFAULT;
        String form = "grant_type=client_credentials&scope=openid&client_id=" + credential.clientId()
                + "&client_secret=" + credential.clientSecret();
        String token = post(sandbox.imsTokenUrl(), form).body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        HttpRequest search = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/proj/search"))
                .header("Authorization", "Bearer " + token)
                .header("x-gw-ims-org-id", credential.organization())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(search, BodyHandlers.ofString())
                        .body())
                .contains("\"objCode\":\"PROJ\"");
    }

    @Test
    void aTokenServiceFails(WorkfrontSandbox sandbox) throws Exception {
        // tag::fault[]
        sandbox.faults().add(Fault.of(Fault.Kind.SERVER_ERROR).on("POST", "/integrations/oauth2/.*"));
        // end::fault[]
        assertThat(refresh(sandbox).body()).startsWith("{\"statusCode\":500,");
        assertThat(refresh(sandbox).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> refresh(WorkfrontSandbox sandbox) throws IOException, InterruptedException {
        return post(
                sandbox.url() + "/integrations/oauth2/api/v1/token",
                "grant_type=refresh_token&refresh_token=" + Applications.REFRESH_TOKEN + "&client_id="
                        + OAuthApp.DEFAULT.clientId() + "&client_secret="
                        + OAuthApp.DEFAULT.clientSecret().orElseThrow());
    }

    private static HttpResponse<String> post(String url, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
