package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.EventControls;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sandbox, a receiver, and what makes subscriptions and tasks. */
abstract class EventScene {

    static final String TOKEN = "s3cr3t-token-1234";
    private static final String PATH = "/attask/eventsubscription/api/v1/subscriptions";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    WorkfrontSandbox sandbox;
    SandboxClient rest;
    SandboxClient subscriptions;
    EventControls events;
    EventReceiver receiver;

    @BeforeEach
    void connect() throws IOException {
        sandbox = extension.sandbox();
        events = sandbox.events();
        rest = SandboxClient.of(sandbox);
        signIn();
        receiver = EventReceiver.start();
    }

    /** To be done again when the clock was moved by more than a session lives. */
    void signIn() {
        subscriptions = rest.as(sandbox.username()).root(PATH);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    /** Subscribes to events of tasks. */
    String subscribe(String eventType) {
        return subscribe("TASK", eventType, "");
    }

    String subscribe(String objCode, String eventType, String more) {
        return subscribe(objCode, eventType, receiver.url(), more);
    }

    String subscribe(String objCode, String eventType, String url, String more) {
        SandboxClient.Reply reply = subscriptions.json(
                "POST",
                "",
                "{'objCode':'%s','eventType':'%s','url':'%s','authToken':'%s'%s}"
                        .formatted(objCode, eventType, url, TOKEN, more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().path("id").asText();
    }

    String project() {
        return rest.json("POST", "/proj", "{'name':'Launch'}").id();
    }

    String task(String project, String name) {
        return rest.json("POST", "/task", "{'name':'%s','projectID':'%s'}".formatted(name, project))
                .id();
    }

    void update(String task, String fields) {
        assertThat(rest.json("PUT", "/task/" + task, fields).status()).isEqualTo(200);
    }

    void settle() {
        events.awaitIdle(Duration.ofSeconds(60));
    }
}
