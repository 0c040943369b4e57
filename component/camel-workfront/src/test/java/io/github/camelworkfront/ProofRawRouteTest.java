package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ProofRawRouteTest extends ProofTestSupport {

    private static final String TAG = "<addTag><TagName>Größe</TagName></addTag>";

    @ParameterizedTest
    @MethodSource("bodies")
    void anElementGoesAsTheOperationAndTheResponseElementComesBack(Object body) {
        Exchange exchange = send("workfront:proof:call", body);

        assertThat((String) body(exchange)).contains("addTagResponse", "Größe").doesNotContain("Envelope");
        assertThat(exchange.getMessage().getHeader(WorkfrontConstants.OPERATION))
                .isEqualTo("addTag");
        assertThat(lastCall().operation()).isEqualTo("addTag");
    }

    static Stream<Object> bodies() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(TAG.getBytes(StandardCharsets.UTF_8)));
        return Stream.of(
                TAG,
                TAG.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(
                        ("<?xml version='1.0' encoding='ISO-8859-1'?>" + TAG).getBytes(StandardCharsets.ISO_8859_1)),
                document,
                document.getDocumentElement(),
                new StreamSource(new StringReader(TAG)));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"doLogin", "dologin", "getSessionId"})
    void aSignInIsRefusedSinceItsAnswerHoldsASessionId(String name) {
        String element = "<" + name + "><Login>ada@example.com</Login><Password>hunter22</Password></" + name + ">";

        assertThat(failure("workfront:proof:call", element, IllegalArgumentException.class))
                .hasMessageContaining("includeSessionId=true")
                .hasMessageNotContaining("hunter22");
        assertThat(requests()).isEmpty();
    }

    @Test
    void theWholeAnswerComesAsItIsWhereTheRouteWantsIt() throws Exception {
        try (InputStream raw = (InputStream) call("workfront:proof:call?outputFormat=raw", "<getTags/>")) {
            assertThat(new String(raw.readAllBytes(), StandardCharsets.UTF_8)).contains("Envelope", "getTagsResponse");
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"", "no xml", "<getTags>", "<!DOCTYPE x [<!ENTITY e 'x'>]><getTags>&e;</getTags>"})
    void whatIsNoElementIsRefusedBeforeAnythingIsSent(String body) {
        failure("workfront:proof:call", body, IllegalArgumentException.class);
        failure("workfront:proof:call", body.getBytes(StandardCharsets.UTF_8), IllegalArgumentException.class);
        assertThat(requests()).isEmpty();
    }

    @Test
    void aLoginIsNotMadeHereSinceItsAnswerIsTheSession() {
        String login = "<p:doLogin xmlns:p='urn:x'><Login>a@b.example</Login><Password>geheim</Password></p:doLogin>";

        assertThat(failure("workfront:proof:call", login, IllegalArgumentException.class))
                .hasMessageContaining("use workfront:proof:doLogin")
                .hasMessageNotContaining("geheim");
        assertThat(requests()).isEmpty();
    }

    @Test
    void aBodyThatIsNoXmlAtAllIsNamed() {
        assertThat(failure("workfront:proof:call", null, IllegalArgumentException.class))
                .hasMessageContaining("<getProofDetails><FileID>1001</FileID></getProofDetails>");
        assertThat(failure("workfront:proof:call", Map.of("FileID", 1), IllegalArgumentException.class))
                .hasMessageContaining("but it is a java.util.");
    }
}
