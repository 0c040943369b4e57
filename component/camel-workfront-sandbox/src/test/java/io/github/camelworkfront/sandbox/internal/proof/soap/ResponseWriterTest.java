package io.github.camelworkfront.sandbox.internal.proof.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.internal.choice.CurrentChoices;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseWriterTest {

    private static final String NAMESPACE = "https://soap.proofhq.com/";
    private static final Map<String, Object> TAG = Map.of("id", 7, "name", "print & web");

    private final CurrentChoices choices = new CurrentChoices();

    private String body(ProofStyle style, String operation, Object value) {
        return body(style, SoapVersion.V11, operation, value);
    }

    /** Returns what stands inside of the body element. */
    private String body(ProofStyle style, SoapVersion version, String operation, Object value) {
        String message = message(style, version, operation, value);
        int start = message.indexOf(":Body>") + ":Body>".length();
        return message.substring(start, message.lastIndexOf("</", message.lastIndexOf(":Body>")));
    }

    private String message(ProofStyle style, SoapVersion version, String operation, Object value) {
        ProofOperation called = ProofCatalog.load().latest().find(operation).orElseThrow();
        return text(ResponseWriter.result(new Wire(style, version, NAMESPACE, choices), called, value));
    }

    private static String text(Answer answer) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            answer.body().writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void literalHasNoTypes() {
        assertThat(message(ProofStyle.LITERAL, SoapVersion.V11, "getProofTags", List.of(TAG)))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\""
                        + " xmlns:ns1=\"https://soap.proofhq.com/\"><SOAP-ENV:Body><ns1:getProofTagsResponse><return>"
                        + "<item><id>7</id><name>print &amp; web</name></item>"
                        + "</return></ns1:getProofTagsResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>");
    }

    @Test
    void encodedSaysTypesAndUsesArraysOfSoapEncoding() {
        assertThat(message(ProofStyle.ENCODED, SoapVersion.V11, "getProofTags", List.of(TAG)))
                .contains(" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"")
                .contains(" SOAP-ENV:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\">")
                .contains("<return SOAP-ENC:arrayType=\"ns1:SOAPTag[1]\" xsi:type=\"ns1:SOAPTagArray\">"
                        + "<item xsi:type=\"ns1:SOAPTag\"><id xsi:type=\"xsd:int\">7</id>"
                        + "<name xsi:type=\"xsd:string\">print &amp; web</name></item></return>");
    }

    @Test
    void mixedSaysTypesButListsItems() {
        assertThat(body(ProofStyle.MIXED, "getProofTags", List.of(TAG)))
                .contains("<return xsi:type=\"ns1:SOAPTagArray\"><item xsi:type=\"ns1:SOAPTag\">")
                .doesNotContain("arrayType");
    }

    @Test
    void emptyListsLookTheirWayInEachStyle() {
        assertThat(body(ProofStyle.LITERAL, "getAllProofs", List.of())).contains("><return/><");
        assertThat(body(ProofStyle.MIXED, "getAllProofs", List.of()))
                .contains("><return xsi:type=\"ns1:SOAPFileObjectArray\"/><");
        assertThat(body(ProofStyle.ENCODED, "getAllProofs", List.of()))
                .contains("><return SOAP-ENC:arrayType=\"ns1:SOAPFileObject[0]\""
                        + " xsi:type=\"ns1:SOAPFileObjectArray\"/><");
    }

    @Test
    void listsOfSimpleItemsNameTheirTypes() {
        Map<String, Object> template = Map.of("workflow_template_id", 5, "shared_users", List.of(1, 2));
        assertThat(body(ProofStyle.ENCODED, "getWorkflowTemplate", template))
                .contains("<shared_users SOAP-ENC:arrayType=\"xsd:int[2]\" xsi:type=\"ns1:IntArray\">"
                        + "<item xsi:type=\"xsd:int\">1</item>");
    }

    @Test
    void nothingIsAnEmptyElementInLiteralAndNilInEncodedAndOptionalFieldsAreLeftOut() {
        String literal = body(ProofStyle.LITERAL, "getProofDetails", Map.of("file_id", 1001));
        assertThat(literal).contains("<deadline/>", "<stages/>", "<settings/>").doesNotContain("workspace_id", "nil");
        String encoded = body(ProofStyle.ENCODED, "getProofDetails", Map.of("file_id", 1001));
        assertThat(encoded)
                .contains("<deadline xsi:nil=\"true\"/>", "<stages xsi:nil=\"true\"/>")
                .doesNotContain("workspace_id");
        assertThat(body(ProofStyle.LITERAL, "getProofDetails", null)).contains("><return/><");
        assertThat(body(ProofStyle.ENCODED, "getProofDetails", null)).contains("><return xsi:nil=\"true\"/><");
    }

    @Test
    void anEmptyTextIsNotNil() {
        assertThat(body(ProofStyle.ENCODED, "getProofURL", "")).contains("<return xsi:type=\"xsd:string\"/>");
    }

    @Test
    void nullsMayAllLookTheSame() {
        Map<String, Object> proof = Map.of("file_id", 1001);
        choices.set(Choice.PROOF_NULLS, "nil");
        assertThat(message(ProofStyle.LITERAL, SoapVersion.V11, "getProofDetails", proof))
                .contains("xmlns:xsi=", "<deadline xsi:nil=\"true\"/>", "<workspace_id xsi:nil=\"true\"/>");
        choices.set(Choice.PROOF_NULLS, "empty");
        assertThat(body(ProofStyle.ENCODED, "getProofDetails", proof)).contains("<deadline/>", "<workspace_id/>");
        choices.set(Choice.PROOF_NULLS, "absent");
        assertThat(body(ProofStyle.ENCODED, "getProofDetails", proof)).doesNotContain("deadline", "nil");
    }

    @Test
    void thePartMayHaveAnotherName() {
        choices.set(Choice.PROOF_PART_NAME, "result");
        assertThat(body(ProofStyle.LITERAL, "doLogout", true))
                .isEqualTo("<ns1:doLogoutResponse><result>true</result></ns1:doLogoutResponse>");
    }

    @Test
    void whatAnAnswerHasTwiceMayBeAReferenceInEveryStyle() {
        List<Object> twice = List.of(TAG, TAG);
        assertThat(body(ProofStyle.LITERAL, "getProofTags", twice)).doesNotContain("href");
        choices.set(Choice.PROOF_REFERENCES, "href");
        assertThat(body(ProofStyle.LITERAL, "getProofTags", twice))
                .contains("<item id=\"ref1\"><id>7</id><name>print &amp; web</name></item><item href=\"#ref1\"/>");
        assertThat(body(ProofStyle.ENCODED, "getProofTags", twice))
                .contains("<item id=\"ref1\" xsi:type=\"ns1:SOAPTag\">", "<item href=\"#ref1\"/>");
        assertThat(body(ProofStyle.ENCODED, SoapVersion.V12, "getProofTags", twice))
                .contains("<item enc:id=\"ref1\"", "<item enc:ref=\"#ref1\"/>");
        assertThat(body(ProofStyle.LITERAL, "getProofTags", List.of(TAG))).doesNotContain("ref1");
    }

    @Test
    void fieldsMayComeInAnotherOrder() {
        String inOrder = body(ProofStyle.LITERAL, "getProofDetails", Map.of("file_id", 1001));
        choices.set(Choice.PROOF_FIELD_ORDER, "shuffled");
        String shuffled = body(ProofStyle.LITERAL, "getProofDetails", Map.of("file_id", 1001));
        assertThat(shuffled).isNotEqualTo(inOrder);
        assertThat(sorted(shuffled)).isEqualTo(sorted(inOrder));
        assertThat(body(ProofStyle.LITERAL, "getProofDetails", Map.of("file_id", 1001)))
                .isEqualTo(shuffled);
    }

    private static String[] sorted(String xml) {
        String[] elements = xml.split("(?<=>)(?=<)");
        Arrays.sort(elements);
        return elements;
    }

    @Test
    void laterEditionsMayAddFields() {
        choices.set(Choice.PROOF_UNKNOWN_FIELDS, "added");
        assertThat(body(ProofStyle.LITERAL, "getProofTags", List.of(TAG)))
                .contains("</name><added_text>later</added_text>"
                        + "<added_object><added_number>1</added_number></added_object></item>");
    }

    @Test
    void aListOfOneMayBeTheBareItem() {
        choices.set(Choice.PROOF_ONE_ITEM, "bare");
        assertThat(body(ProofStyle.LITERAL, "getProofTags", List.of(TAG)))
                .contains("<return><id>7</id><name>print &amp; web</name></return>");
        assertThat(body(ProofStyle.LITERAL, "getProofTags", List.of(TAG, TAG))).contains("<return><item>");
    }

    @Test
    void soap12NamesItsResultAndItsArrays() {
        String message = message(ProofStyle.ENCODED, SoapVersion.V12, "getProofTags", List.of(TAG));
        assertThat(message)
                .contains("<env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\"")
                .contains("<rpc:result xmlns:rpc=\"http://www.w3.org/2003/05/soap-rpc\">return</rpc:result><return ")
                .contains("enc:itemType=\"ns1:SOAPTag\" enc:arraySize=\"1\"");
    }

    @Test
    void faultsHaveBareCodesAndNoDetail() {
        Answer answer = ResponseWriter.fault(500, SoapVersion.V11, ProofFault.badSession());
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.headers()).containsEntry("Content-Type", "text/xml; charset=utf-8");
        assertThat(text(answer))
                .contains("<SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>305</faultcode>"
                        + "<faultstring>Invalid Session ID.</faultstring></SOAP-ENV:Fault></SOAP-ENV:Body>");
        assertThat(text(ResponseWriter.fault(500, SoapVersion.V12, ProofFault.badRequest())))
                .contains("<env:Code><env:Value>env:Sender</env:Value></env:Code>")
                .contains("<env:Text xml:lang=\"en\">Bad Request</env:Text>");
    }

    @Test
    void valuesThatDoNotFitTheSchemaAreRefused() {
        assertThatThrownBy(() -> body(ProofStyle.LITERAL, "getProofTags", List.of(Map.of("nmae", "x"))))
                .hasMessage("SOAPTag of the Proof schema has no field 'nmae'");
        assertThatThrownBy(() -> body(ProofStyle.LITERAL, "getProofTags", List.of(Map.of("id", "x"))))
                .hasMessageContaining("String is no int");
        assertThatThrownBy(() -> body(ProofStyle.LITERAL, "getProofTags", TAG)).hasMessageContaining("must be a List");
    }
}
