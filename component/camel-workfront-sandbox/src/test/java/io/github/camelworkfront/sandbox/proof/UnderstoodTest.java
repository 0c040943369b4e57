package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofParameter;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofType;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service understood of a call stands in the journal, whatever the operation. */
class UnderstoodTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SoapClient admin;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
        admin = SoapClient.of(sandbox).as("admin@sandbox.example");
        sandbox.choices().set(Choice.PROOF_BEHAVIOUR, "shape-only");
    }

    private static String parts(ProofOperation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !parameter.name().equals(ProofOperation.SESSION))
                .map(parameter -> element(parameter.name(), parameter.type()))
                .collect(Collectors.joining());
    }

    private static String element(String name, String type) {
        return "<" + name + ">" + content(name, type) + "</" + name + ">";
    }

    private static String content(String name, String type) {
        Optional<ProofType> complex = ProofCatalog.load().type(type);
        if (complex.isEmpty()) {
            return type.equals("int") ? "7" : type.equals("boolean") ? "true" : name + " value";
        }
        return complex.get().isArray()
                ? element("item", complex.get().item().orElseThrow())
                : complex.get().fields().stream()
                        .map(field -> element(field.name(), field.type()))
                        .collect(Collectors.joining());
    }

    private static Object value(String name, String type) {
        Optional<ProofType> complex = ProofCatalog.load().type(type);
        if (complex.isEmpty()) {
            return type.equals("int") ? (Object) 7 : type.equals("boolean") ? (Object) true : name + " value";
        }
        return complex.get().isArray()
                ? List.of(value("item", complex.get().item().orElseThrow()))
                : complex.get().fields().stream()
                        .collect(Collectors.toMap(field -> field.name(), field -> value(field.name(), field.type())));
    }

    private static Object secret(ProofParameter parameter) {
        return parameter.name().endsWith("Password") ? "***" : value(parameter.name(), parameter.type());
    }

    @Test
    void everyOperationIsUnderstoodWithAllItsArguments() {
        for (ProofOperation operation : ProofCatalog.load().latest().operations()) {
            if (operation.group().equals("session")) {
                continue;
            }
            Reply reply = admin.call(operation.name(), parts(operation));
            assertThat(reply.status()).as(operation.name()).isEqualTo(200);
            RecordedRequest request = sandbox.requests().proof(operation.name()).get(0);
            Map<String, Object> sent = operation.parameters().stream()
                    .filter(parameter -> !parameter.name().equals(ProofOperation.SESSION))
                    .collect(Collectors.toMap(ProofParameter::name, UnderstoodTest::secret));
            assertThat(request.arguments()).as(operation.name()).isEqualTo(sent);
        }
    }

    @Test
    void theJournalMasksTheSecretsAmongTheArguments() {
        assertThat(sandbox.requests().proof("doLogin").get(0).arguments())
                .isEqualTo(Map.of("Login", "admin@sandbox.example", "Password", "***"));
        assertThat(SandboxClient.of(sandbox)
                        .root("/_sandbox")
                        .get("/requests?operation=doLogin")
                        .json()
                        .at("/0/arguments/Login")
                        .asText())
                .isEqualTo("admin@sandbox.example");
    }
}
