package io.github.camelworkfront.sandbox.internal.proof.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.http.CallTrace;
import io.github.camelworkfront.sandbox.internal.http.Headers;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.proof.SoapClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentReaderTest {

    private static final String REVIEWERS = "<Recipients><item><name>Jane</name><email>jane@example.com</email>"
            + "<role>5</role></item><item><email>bo@example.com</email><role/></item></Recipients>";
    private static final List<Map<String, Object>> READ = List.of(
            Map.of("name", "Jane", "email", "jane@example.com", "role", "5"), Map.of("email", "bo@example.com"));

    private static Map<String, Object> read(String operation, String parts) {
        return readBody(operation, "<p:" + operation + ">" + parts + "</p:" + operation + ">");
    }

    private static Map<String, Object> readBody(String operation, String body) {
        ProofOperation called = ProofCatalog.load().latest().find(operation).orElseThrow();
        return new ArgumentReader(ProofCatalog.load(), request(SoapClient.envelope(body))).arguments(called);
    }

    private static SoapRequest request(String envelope) {
        HttpCall call = new HttpCall(
                1,
                "POST",
                "http://localhost:1",
                "/soap",
                null,
                Parameters.NONE,
                Headers.of(List.of()),
                new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)),
                new CallTrace());
        try {
            return EnvelopeReader.read(call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void partsAreFoundByNameInAnyOrderAndNamespace() {
        assertThat(read("getAllProofs", "<p:ItemsPerPage>10</p:ItemsPerPage><extra/><StartFrom> 20 </StartFrom>"))
                .isEqualTo(Map.of("StartFrom", 20, "ItemsPerPage", 10));
    }

    @Test
    void absentEmptyAndNilAreNothingAndSpacesAreText() {
        assertThat(read("getAllProofs", "<StartFrom/><ItemsPerPage xsi:nil=\"true\">x</ItemsPerPage>"))
                .isEmpty();
        assertThat(read("getAllProofs", "<SearchQuery></SearchQuery>")).isEmpty();
        assertThat(read("getAllProofs", "<SearchQuery> Größe &amp; <![CDATA[<b>]]></SearchQuery>"))
                .isEqualTo(Map.of("SearchQuery", " Größe & <b>"));
        assertThat(read("addProofReviewers", "<Recipients/>")).isEmpty();
    }

    @Test
    void flagsAreWordsOrDigits() {
        assertThat(read("updateProof", "<EnableDownload>1</EnableDownload><EnableTeamURL>FALSE</EnableTeamURL>"))
                .isEqualTo(Map.of("EnableDownload", true, "EnableTeamURL", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<StartFrom>x</StartFrom>",
                "<StartFrom>1.5</StartFrom>",
                "<StartFrom>99999999999</StartFrom>",
                "<StartFrom><item>1</item></StartFrom>",
                "<SearchQuery>a<b/></SearchQuery>",
                "<SearchQuery href=\"#nowhere\"/>"
            })
    void whatDoesNotFitItsTypeViolatesTheEncodingRules(String part) {
        assertThatThrownBy(() -> read("getAllProofs", part))
                .isInstanceOfSatisfying(
                        ProofFault.class, fault -> assertThat(fault.code()).isEqualTo("SOAP-ENV:Server"))
                .hasMessage("SOAP-ERROR: Encoding: Violation of encoding rules");
    }

    @Test
    void wordsThatAreNoFlagAndTextsThatAreNoListDoNotFit() {
        assertThatThrownBy(() -> read("updateProof", "<EnableDownload>maybe</EnableDownload>"))
                .isInstanceOf(ProofFault.class);
        assertThatThrownBy(() -> read("addProofTags", "<TagID>5</TagID>")).isInstanceOf(ProofFault.class);
    }

    @Test
    void listsAreTakenUntypedTypedAndAsArraysOfSoapEncoding() {
        assertThat(read("addProofReviewers", REVIEWERS)).isEqualTo(Map.of("Recipients", READ));
        assertThat(read(
                        "addProofReviewers",
                        REVIEWERS.replace("<Recipients>", "<Recipients xsi:type=\"p:SOAPFileRecipientObjectArray\">")))
                .isEqualTo(Map.of("Recipients", READ));
        String encoded = REVIEWERS
                .replace("<Recipients>", "<Recipients enc:arrayType=\"p:SOAPFileRecipientObject[2]\">")
                .replace("item>", "whatever>");
        assertThat(read("addProofReviewers", encoded)).isEqualTo(Map.of("Recipients", READ));
        assertThat(read("addProofReviewers", REVIEWERS.replace("item>", "whatever>")))
                .isEqualTo(Map.of("Recipients", List.of()));
    }

    @Test
    void itemsOfAnyTypeHaveTheTypeThatTheyState() {
        assertThat(read(
                        "addReviewerToProofs",
                        "<FileIDs><item xsi:type=\"xsd:int\">7</item><item>8</item>"
                                + "<item xsi:type=\"xsd:boolean\">true</item>"
                                + "<item xsi:type=\"xsd:decimal\">1.5</item></FileIDs>"))
                .isEqualTo(Map.of("FileIDs", List.of(7, "8", true, new BigDecimal("1.5"))));
        assertThat(read("addProofTags", "<TagID><item>1</item><item>2</item></TagID>"))
                .isEqualTo(Map.of("TagID", List.of(1, 2)));
    }

    @Test
    void objectsHaveTheFieldsOfTheirType() {
        assertThat(read(
                                "updateWorkflowProofStage",
                                "<Stage><stage_id>3</stage_id><name>Legal</name><unknown>x</unknown></Stage>")
                        .get("Stage"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Legal")
                .doesNotContainKey("unknown");
    }

    @Test
    void referencesAreFollowedIntoTheMessageAndBeside() {
        String body = "<p:getAllProofs><SearchQuery href=\"#q\"/><StartFrom href=\"#n\"/></p:getAllProofs>"
                + "<p:multi id=\"q\">poster</p:multi><multi id=\"n\" href=\"#m\"/><multi id=\"m\">3</multi>";
        assertThat(readBody("getAllProofs", body)).isEqualTo(Map.of("SearchQuery", "poster", "StartFrom", 3));
    }

    @Test
    void valuesMayStandBeforeTheCallAndTheCallMayHaveAnId() {
        assertThat(readBody(
                        "getAllProofs", "<m id=\"q\">x</m><p:getAllProofs><SearchQuery href=\"#q\"/></p:getAllProofs>"))
                .isEqualTo(Map.of("SearchQuery", "x"));
        assertThat(readBody("getAllProofs", "<p:getAllProofs id=\"o0\"><StartFrom>1</StartFrom></p:getAllProofs>"))
                .isEqualTo(Map.of("StartFrom", 1));
    }

    @Test
    void referencesInACircleAreRefused() {
        String body = "<p:getAllProofs><SearchQuery href=\"#a\"/></p:getAllProofs>"
                + "<m id=\"a\" href=\"#b\"/><m id=\"b\" href=\"#a\"/>";
        assertThatThrownBy(() -> readBody("getAllProofs", body))
                .hasMessage("SOAP-ERROR: Encoding: Violation of encoding rules");
    }
}
