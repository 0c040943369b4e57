package io.github.camelworkfront.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each operation of Workfront Proof, called by a route with all its arguments, on servers of three styles and on the
 * unversioned service: what the server understood is what was given, and what came back is what it gave. The result is
 * compared with the page of the manual that says so; {@code -Dsnippets=update} writes the page anew.
 */
class ProofMatrixTest {

    private static final Path PAGE = Path.of("../../docs/proof-matrix.md");
    private static final int OPERATIONS = 167;
    private static final int UNVERSIONED = 90;

    private static EchoServer server;
    private static CamelContext context;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() throws Exception {
        server = new EchoServer();
        context = new DefaultCamelContext();
        WorkfrontComponent workfront = new WorkfrontComponent();
        workfront.getConfiguration().setProofUrl(server.url());
        workfront.getConfiguration().setProofUsername("admin@sandbox.example");
        workfront.getConfiguration().setProofPassword("sandbox");
        workfront.getConfiguration().setMaxRetries(0);
        context.addComponent("workfront", workfront);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (ProofOperation operation : ProofCatalog.bundled().operations()) {
                    from(start(operation, false)).to(uri(operation) + "&proofApiVersion=16_24_0");
                    if (operation.isUnversioned()) {
                        from(start(operation, true)).to(uri(operation));
                    }
                }
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        server.close();
    }

    @Test
    void everyOperationGoesThereAndBackOnEveryKindOfServer() throws IOException {
        List<String> rows = new ArrayList<>();
        for (ProofOperation operation : ProofCatalog.bundled().operations()) {
            StringBuilder row = new StringBuilder("| `" + operation.name() + "` | "
                    + operation.arguments(false).size());
            for (Style style : Style.values()) {
                server.style(style);
                row.append(" | ").append(called(operation, operation.versioned(), false));
            }
            server.style(Style.LITERAL);
            row.append(" | ")
                    .append(operation.isUnversioned() ? called(operation, operation.unversioned(), true) : "no");
            rows.add(row.append(" |\n").toString());
        }

        assertThat(rows).hasSize(OPERATIONS);
        assertThat(rows).filteredOn(row -> !row.endsWith("| no |\n")).hasSize(UNVERSIONED);
        compare(page(rows));
    }

    /** What was sent and came back, as the server and the route had it. */
    private static String called(ProofOperation operation, ProofSignature signature, boolean unversioned) {
        Map<String, Object> given = new Samples().of(operation.arguments(unversioned));
        Exchange exchange = template.request(
                start(operation, unversioned),
                message -> message.getMessage().setHeader(WorkfrontConstants.ARGUMENTS, given));
        String what = operation.name() + (unversioned ? ", unversioned" : "");

        assertThat(exchange.getException()).as(what).isNull();
        EchoServer.Call call = server.last();
        assertThat(call.operation()).as(what).isEqualTo(operation.name());
        assertThat(call.session()).as(what).isEqualTo(operation.hasSession() ? EchoServer.SESSION : null);
        assertThat(call.arguments()).as(what).isEqualTo(Samples.plain(given));
        assertThat(exchange.getMessage().getBody()).as(what).isEqualTo(call.result());
        return Samples.leaves(call.arguments()) + " → "
                + Samples.leaves(exchange.getMessage().getBody());
    }

    private static String start(ProofOperation operation, boolean unversioned) {
        return "direct:" + operation.name() + (unversioned ? "-unversioned" : "");
    }

    private static String uri(ProofOperation operation) {
        String login = operation.name().matches("doLogin|getSessionId") ? "&includeSessionId=true" : "";
        return "workfront:proof:" + operation.name() + "?lenient="
                + operation.name().equals("doUpload") + login;
    }

    private static String page(List<String> rows) {
        return """
                # Operations of Workfront Proof on every kind of server

                Nobody outside of Adobe can say for certain how Workfront Proof writes its SOAP messages. So each of the %s operations has been called by a route with all its arguments, on three kinds of server: `literal`, where elements have no types; `encoded`, with types on all elements and arrays of SOAP encoding; `mixed`, with types and lists of `item` elements. The last column is the unversioned service, which has %s of the operations, some with fewer arguments.

                A cell says how many single values the server understood, all of them as they were given, and how many the route got back, all of them as the server had them. This page is written by the test that makes the calls. [All operations](proof-operations.md) has the arguments by name.

                | operation | arguments | literal | encoded | mixed | unversioned |
                |---|---|---|---|---|---|
                %s""".formatted(OPERATIONS, UNVERSIONED, String.join("", rows));
    }

    private static void compare(String page) throws IOException {
        if ("update".equals(System.getProperty("snippets"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/proof-matrix.md; run this test with -Dsnippets=update to bring it up to date")
                .isEqualTo(page);
    }
}
