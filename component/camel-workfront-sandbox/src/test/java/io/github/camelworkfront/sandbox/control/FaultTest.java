package io.github.camelworkfront.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Fault.Kind;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
    }

    private Reply search() {
        return admin.get("/user/search");
    }

    private Reply create() {
        return admin.json("POST", "/proj", "{'name':'P'}");
    }

    @Test
    void unauthorizedOnceIsOverAfterOneRequest() {
        sandbox.faults().add(Fault.of(Kind.UNAUTHORIZED_ONCE));
        Reply first = search();
        assertThat(first.status()).isEqualTo(401);
        assertThat(first.message()).isEqualTo("You are not currently logged in.");
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void sessionExpiredEndsEverySession() {
        SandboxClient user = admin.as(sandbox.username());
        sandbox.faults().add(Fault.of(Kind.SESSION_EXPIRED));
        assertThat(user.get("/user/search").status()).isEqualTo(401);
        assertThat(user.get("/user/search").status()).isEqualTo(401);
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void tooManyRequestsComesSoOftenWithRetryAfterIfWanted() {
        sandbox.faults().add(Fault.of(Kind.TOO_MANY_REQUESTS).times(2).retryAfter(Duration.ofSeconds(3)));
        assertThat(search().header("Retry-After")).isEqualTo("3");
        Reply refused = search();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.message()).isEqualTo("Too many concurrent API requests");
        assertThat(search().status()).isEqualTo(200);
        sandbox.faults().add(Fault.of(Kind.TOO_MANY_REQUESTS));
        assertThat(search().header("Retry-After")).isEmpty();
    }

    @Test
    void serverErrorHtmlEmptyAndErrorStringHaveTheirShapes() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR));
        Reply error = search();
        assertThat(error.status()).isEqualTo(500);
        assertThat(error.json().at("/error/class").isTextual()).isTrue();
        sandbox.faults().add(Fault.of(Kind.HTML).status(200));
        Reply html = search();
        assertThat(html.status()).isEqualTo(200);
        assertThat(html.text()).startsWith("<!DOCTYPE html>");
        sandbox.faults().add(Fault.of(Kind.EMPTY));
        assertThat(search().text()).isEmpty();
        sandbox.faults().add(Fault.of(Kind.ERROR_STRING).text("oops"));
        assertThat(search().text()).isEqualTo("{\"error\":\"oops\"}");
        sandbox.faults().add(Fault.of(Kind.NOT_LOGGED_IN_TEXT));
        Reply text = search();
        assertThat(text.status()).isEqualTo(200);
        assertThat(text.message()).isEqualTo("You are not currently logged in.");
    }

    @Test
    void resetEndsTheConnectionBeforeOrAfterTheRequestTookEffect() {
        sandbox.faults().add(Fault.of(Kind.RESET));
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(sandbox.objects("PROJ")).isEmpty();
        sandbox.faults().add(Fault.of(Kind.RESET).afterApplying());
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(sandbox.objects("PROJ")).hasSize(1);
        assertThat(sandbox.requests().all()).extracting("status").containsOnly(0);
    }

    @Test
    void truncatedEndsInTheMiddleOfTheBodyThoughTheRequestTookEffect() {
        sandbox.faults().add(Fault.of(Kind.TRUNCATED));
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(sandbox.objects("PROJ")).hasSize(1);
    }

    @Test
    void slowAnswersAllTheSame() {
        sandbox.faults().add(Fault.slow(Duration.ofMillis(5)).times(1));
        assertThat(search().status()).isEqualTo(200);
        assertThat(sandbox.faults().pending()).isEmpty();
    }

    @Test
    void aDelayDoesNotHideAnotherFault() {
        sandbox.faults().add(Fault.slow(Duration.ofMillis(1)));
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR));
        sandbox.faults().add(Fault.of(Kind.HTML));
        assertThat(search().status()).isEqualTo(500);
        assertThat(search().status()).isEqualTo(503);
        assertThat(search().status()).isEqualTo(200);
        assertThat(sandbox.faults().pending()).extracting(Fault::kind).containsExactly(Kind.SLOW);
    }

    @Test
    void aFaultHitsItsMethodAndPathOnly() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR).on("POST", ".*/proj"));
        assertThat(search().status()).isEqualTo(200);
        assertThat(admin.get("/proj/search").status()).isEqualTo(200);
        assertThat(create().status()).isEqualTo(500);
    }

    @Test
    void faultsAreSetOverHttpByName() {
        SandboxClient controls = admin.root("/_sandbox");
        controls.json("POST", "/faults", "{'name':'too-many-requests','times':2,'retryAfter':1,'path':'.*search'}");
        controls.send("POST", "/faults?name=html&status=200&method=POST");
        assertThat(controls.get("/faults").json()).hasSize(2);
        assertThat(search().header("Retry-After")).isEqualTo("1");
        assertThat(controls.get("/faults").json().at("/0/times").asInt()).isEqualTo(1);
        controls.delete("/faults");
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void errorsBeginWithTheirClassAsTheServicesDo() {
        for (Kind kind : List.of(Kind.SERVER_ERROR, Kind.TOO_MANY_REQUESTS, Kind.UNAUTHORIZED_ONCE)) {
            sandbox.faults().add(Fault.of(kind));
            assertThat(search().text()).matches("\\{\"error\":\\{\"class\":\"[\\w.]+\",\"message\":\".+\"}}");
        }
    }

    @Test
    void aFaultThatDoesNotExistIsRefusedWithTheKnownNames() {
        SandboxClient controls = admin.root("/_sandbox");
        Reply reply = controls.send("POST", "/faults?name=earthquake");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("earthquake", "too-many-requests");
        assertThat(controls.send("POST", "/faults?name=slow&times=often").text())
                .contains("times", "often");
        assertThat(controls.send("POST", "/faults?name=slow&times=0").text()).contains("times");
    }
}
