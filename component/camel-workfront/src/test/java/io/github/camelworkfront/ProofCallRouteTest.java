package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofCallRouteTest extends ProofTestSupport {

    @Test
    void anOrdinaryCallSignsInByItselfAndGivesAValue() {
        assertThat(call("workfront:proof:checkSession")).isEqualTo(true);
        assertThat(logins()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workfront:proof:getTags", "workfront:proof/getTags", "workfront:PROOF:gettags"})
    void theUriCanBeWrittenInSeveralWays(String uri) {
        assertThat(call(uri)).isInstanceOf(List.class);
        assertThat(lastCall().operation()).isEqualTo("getTags");
    }

    @Test
    void anAnswerIsAMapWithValuesOfTheirTypeAndHeadersTellOfIt() {
        Object id = proof("Poster");

        Exchange exchange = send("workfront:proof:getProofDetails?arg.fileid=" + id, "whatever");

        assertThat(body(exchange))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("file_id", id)
                .containsEntry("version", 1);
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.OBJECT_ID, String.valueOf(id))
                .containsEntry(WorkfrontConstants.OPERATION, "getProofDetails")
                .containsEntry(WorkfrontConstants.RESPONSE_CODE, 200)
                .doesNotContainKeys(WorkfrontConstants.ARGUMENTS, WorkfrontConstants.COUNT);
    }

    @Test
    void aListIsCounted() {
        proof("Poster");
        proof("Flyer");

        Exchange exchange = send("workfront:proof:getAllProofs?arg.StartFrom=0&arg.ItemsPerPage=0", null);

        assertThat(body(exchange)).isInstanceOf(List.class);
        assertThat(exchange.getMessage().getHeader(WorkfrontConstants.COUNT))
                .isEqualTo((long) ((List<?>) body(exchange)).size());
    }

    @Test
    void headersGoBeforeOptionsNameByNameInAnyCase() {
        Object id = proof("Poster");

        send(
                "workfront:proof:updateProofDeadline?arg.FileID=1&arg.Deadline=2030-01-01 12:00",
                Map.of("FileID", 2),
                arguments(Map.of("fileid", id)));

        assertThat(lastCall().body()).contains("<FileID>" + id + "</FileID>", "<Deadline>2030-01-01 12:00</Deadline>");
    }

    @Test
    void theBodyIsReadWhereNeitherGivesAny() {
        String id = String.valueOf(proof("Poster"));

        assertThat(callForMap("workfront:proof:getProofDetails", Map.of("file_id", id)))
                .containsEntry("filename", "Poster");
        assertThat(callForMap("workfront:proof:getProofDetails", "{\"FileID\":" + id + "}"))
                .containsEntry("filename", "Poster");
        assertThat(callForMap("workfront:proof:getProofDetails", new Chosen(Integer.valueOf(id))))
                .containsEntry("filename", "Poster");
    }

    record Chosen(int fileID) {}

    @Test
    void aBodyThatIsNoMapIsRefusedAndOfAnOperationWithoutArgumentsItIsLeftAlone() {
        assertThat(failure("workfront:proof:getProofDetails", List.of(1), IllegalArgumentException.class))
                .hasMessageContaining("the body must be empty, a Map of arguments")
                .hasMessageContaining("{\"FileID\":…}");
        assertThat(call("workfront:proof:getTags", List.of(1))).isInstanceOf(List.class);
    }

    @Test
    void aMistakeIsToldBeforeAnythingIsSent() {
        assertThat(failure("workfront:proof:getProofDetails", Map.of("ProofID", 1), IllegalArgumentException.class))
                .hasMessageContaining("has no argument 'ProofID'");
        assertThat(requests()).isEmpty();
    }

    @Test
    void optionsAreCheckedAtStart() {
        assertThat(refusal("workfront:proof:getProofDetails?arg.Proof=1"))
                .hasMessageContaining("has no argument 'Proof'");
        assertThat(refusal("workfront:proof:getProofDetails?arg.FileID=x")).hasMessageContaining("which 'x' is not");
        assertThat(refusal("workfront:proof:getTags?arg.SessionID=x")).hasMessageContaining("leave out SessionID");
    }

    @Test
    void answersComeInTheFormThatTheRouteWants() throws Exception {
        String uri = "workfront:proof:getProofDetails?arg.FileID=" + proof("Poster");

        assertThat((String) call(uri + "&outputFormat=json")).startsWith("{\"file_id\":");
        assertThat(((JsonNode) call(uri + "&outputFormat=node")).get("filename").asText())
                .isEqualTo("Poster");
        assertThat((String) call(uri + "&outputFormat=xml"))
                .startsWith("<")
                .contains("getProofDetailsResponse", "<filename>Poster</filename>")
                .doesNotContain("Envelope");
        try (InputStream raw = (InputStream) call(uri + "&outputFormat=raw")) {
            assertThat(new String(raw.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Envelope", "<filename>Poster</filename>");
        }
        assertThat(call(uri + "&outputFormat=xml&outputClass=" + Proof.class.getName()))
                .isEqualTo(new Proof("Poster", 1));
        assertThat(call("workfront:proof:getProofURL?outputFormat=json&arg.FileID=" + proof("Flyer")))
                .isInstanceOf(String.class);
    }

    public record Proof(String filename, int version) {}

    @Test
    void anAddressInAnOptionKeepsItsPlus() {
        send(
                "workfront:proof:addProofReviewer?arg.FileID=" + proof("Poster")
                        + "&arg.RecipientEmail=jane+x@a.example",
                null);

        assertThat(lastCall().body()).contains("<RecipientEmail>jane+x@a.example</RecipientEmail>");
    }

    @Test
    void aFaultTellsCodeTextAndWhatToDo() {
        WorkfrontProofException fault =
                failure("workfront:proof:getProofDetails?arg.FileID=99999", null, WorkfrontProofException.class);

        assertThat(fault.getFaultText()).isNotBlank();
        assertThat(fault.getMessage()).contains(fault.getFaultText());
        assertThat(fault.getOperation()).isEqualTo("proof:getProofDetails");
    }

    @Test
    void headersOfACallThatFailedStayForTheNextTry() {
        Exchange failed = send("workfront:proof:getProofDetails", null, arguments(Map.of("FileID", 99_999)));

        assertThat(failed.getException()).isInstanceOf(WorkfrontProofException.class);
        assertThat(failed.getMessage().getHeader(WorkfrontConstants.ARGUMENTS)).isEqualTo(Map.of("FileID", 99_999));
    }

    @Test
    void reviewersAndDecisionsGoByName() {
        Object id = proof("Poster");
        call("workfront:proof:addProofReviewers?arg.FileID=" + id, null);
        send(
                "workfront:proof:addProofReviewers?arg.FileID=" + id,
                null,
                arguments(Map.of(
                        "Recipients",
                        List.of(Map.of(
                                "email",
                                "jane@example.com",
                                "role",
                                "reviewer & approver",
                                "notifications",
                                "disabled")))));
        List<Map<String, Object>> reviewers = callForRows("workfront:proof:getProofReviewers?arg.FileID=" + id, null);
        Object jane = reviewers.stream()
                .filter(r -> r.get("email").equals("jane@example.com"))
                .findFirst()
                .orElseThrow()
                .get("id");

        Map<String, Object> decided = callForMap(
                "workfront:proof:updateProofReviewer?arg.RecipientDecision=Approved&arg.RecipientID=" + jane, null);

        assertThat(String.valueOf(decided.get("decision"))).isEqualToIgnoringCase("approved");
        assertThat(WorkfrontProofCode.find(WorkfrontProofRole.class, String.valueOf(decided.get("role"))))
                .contains(WorkfrontProofRole.REVIEWER_APPROVER);
    }
}
