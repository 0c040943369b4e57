package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.aggregate.GroupedExchangeAggregationStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways through several calls, as the manual describes them. */
class ProofRecipesRouteTest extends ProofTestSupport {

    @TempDir
    Path folder;

    @Test
    void aBatchIsBegunFilledAndFinished() {
        Object batch = call("workfront:proof:createBatch");
        for (String name : List.of("poster", "flyer")) {
            send(
                    "workfront:proof:createProof",
                    "Words of " + name,
                    Map.of(Exchange.FILE_NAME, name + ".txt", WorkfrontConstants.ARGUMENTS, Map.of("BatchID", batch)));
        }
        Map<String, Object> reviewer =
                Map.of("email", "jane@example.com", "role", WorkfrontProofRole.APPROVER, "notifications", 9);

        assertThat(call(
                        "workfront:proof:addBatchProofReviewers",
                        Map.of("BatchID", batch, "Recipients", List.of(reviewer))))
                .isEqualTo(true);
        assertThat(call("workfront:proof:finishBatch?arg.BatchID=" + batch)).isEqualTo(true);
        assertThat(calls())
                .extracting(RecordedRequest::operation)
                .containsExactly("createBatch", "createProof", "createProof", "addBatchProofReviewers", "finishBatch");
        for (Map<String, Object> proof :
                callForRows("workfront:proof:getAllProofs?arg.StartFrom=0&arg.ItemsPerPage=0", null)) {
            assertThat(callForRows("workfront:proof:getProofReviewers?arg.FileID=" + proof.get("file_id"), null))
                    .extracting(r -> r.get("email"))
                    .contains("jane@example.com");
        }
    }

    @Test
    void aProofOfADocumentIsFoundByItsProofIdAndGetsReviewers() {
        Map<String, Object> proof =
                callForMap("workfront:proof:createProof?arg.SourceName=poster.txt&arg.Name=Poster", "Words");
        String project = project("P");
        Object document = sandbox()
                .create("DOCU", Map.of("name", "Poster", "docObjCode", "PROJ", "objID", project))
                .get("ID");
        Object version = sandbox()
                .create("DOCV", Map.of("documentID", document, "fileName", "poster.txt", "proofID", proof.get("token")))
                .get("ID");

        Object proofId = callForMap(restUri("docv/get?fields=proofID&id=" + version), null)
                .get("proofID");
        Object file = call("workfront:proof:decodeProofID", Map.of("EncodedProofID", proofId));

        assertThat(file).isEqualTo(proof.get("file_id"));
        assertThat(call(
                        "workfront:proof:addProofReviewers",
                        Map.of("FileID", file, "Recipients", Map.of("email", "jane@example.com", "role", "Approver"))))
                .isEqualTo(true);
        assertThat(callForRows(
                        "workfront:proof:searchByProofName?arg.ProofName=Poster&arg.ExactMatch=true"
                                + "&arg.StartFrom=0&arg.ItemsPerPage=0",
                        null))
                .extracting(found -> found.get("token"))
                .containsExactly(proofId);
    }

    private static String restUri(String call) {
        return "workfront:" + call;
    }

    @Test
    void theFilesOfAFolderBecomeOneProofEach() throws Exception {
        Files.writeString(folder.resolve("poster.txt"), "Words", StandardCharsets.UTF_8);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?initialDelay=0&delay=10&noop=true")
                        .to("workfront:proof:createProof?arg.Subject=Look")
                        .to("mock:made");
            }
        });
        getMockEndpoint("mock:made").expectedMessageCount(1);

        getMockEndpoint("mock:made").assertIsSatisfied();

        assertThat(getMockEndpoint("mock:made")
                        .getExchanges()
                        .get(0)
                        .getMessage()
                        .getBody(Map.class))
                .containsEntry("filename", "poster");
    }

    @Test
    void groupedExchangesKeepTheNamesOfTheirFiles() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:collect")
                        .aggregate(constant(true), new GroupedExchangeAggregationStrategy())
                        .completionSize(2)
                        .to("workfront:proof:createProofs")
                        .to("mock:made");
            }
        });
        getMockEndpoint("mock:made").expectedMessageCount(1);

        template.sendBodyAndHeader("direct:collect", "one", Exchange.FILE_NAME, "front.txt");
        template.sendBodyAndHeader("direct:collect", "two".getBytes(), Exchange.FILE_NAME, "back.txt");

        getMockEndpoint("mock:made").assertIsSatisfied();
        assertThat(lastCall().body())
                .contains("<SourceName>front.txt back.txt</SourceName>", "<Name>front|back</Name>");
    }

    @Test
    void stagesGoAsListsOfMaps() {
        List<Map<String, Object>> stages = List.of(
                Map.of(
                        "stage_id",
                        1,
                        "name",
                        "Design",
                        "start_trigger",
                        WorkfrontProofStageTrigger.AT_ONCE,
                        "stage_reviewers",
                        List.of(Map.of("email", "jane@example.com", "role", "Approver", "email_notification", 9))),
                Map.of("stage_id", 2, "name", "Legal", "start_trigger", "AllApproved", "start_dependent_stage_id", 1));

        Exchange made = send(
                "workfront:proof:createWorkflowProof?arg.SourceName=poster.txt&arg.Name=Poster",
                "Words",
                arguments(Map.of("Stages", stages)));

        assertThat(body(made)).isInstanceOf(List.class);
        assertThat(lastCall().body())
                .contains(
                        "<name>Design</name>", "<start_trigger>1</start_trigger>", "<start_trigger>5</start_trigger>");
    }
}
