package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeWriterTest {

    private static final ProofCatalog CATALOG = ProofCatalog.bundled();
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"";
    private static final String NAMESPACE = " xmlns:p=\"https://soap.proofhq.com/\"";
    private static final String END = "</e:Body></e:Envelope>";

    private final EnvelopeWriter writer = new EnvelopeWriter("https://soap.proofhq.com/", CATALOG);

    private String write(String operation, Map<String, Object> arguments, String session) {
        ProofOperation found = CATALOG.find(operation).orElseThrow();
        return new String(writer.write(found, found.versioned(), arguments, session), StandardCharsets.UTF_8);
    }

    /** What stands in the operation element. */
    private String written(String operation, Map<String, Object> arguments) {
        String xml = write(operation, arguments, null);
        return xml.substring(
                xml.indexOf("<p:" + operation + ">") + operation.length() + 4, xml.indexOf("</p:" + operation + ">"));
    }

    @Test
    void argumentsComeInTheOrderOfTheServiceAfterTheSession() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("ItemsPerPage", 10);
        arguments.put("SearchQuery", null);
        arguments.put("StartFrom", 0);

        assertThat(write("getAllProofs", arguments, "s1"))
                .isEqualTo(START + NAMESPACE + "><e:Body><p:getAllProofs><SessionID>s1</SessionID>"
                        + "<StartFrom>0</StartFrom><ItemsPerPage>10</ItemsPerPage></p:getAllProofs>" + END);
    }

    @Test
    void anOperationWithoutArgumentsOrSessionIsAnEmptyElement() {
        assertThat(write("orderSampleProof", Map.of(), null))
                .isEqualTo(START + NAMESPACE + "><e:Body><p:orderSampleProof></p:orderSampleProof>" + END);
    }

    @Test
    void aListOfObjectsIsItemsWithTheFieldsInTheOrderOfTheirType() {
        Map<String, Object> reviewer = new LinkedHashMap<>();
        reviewer.put("role", 5);
        reviewer.put("newer", "n");
        reviewer.put("email", "a@example.com");
        reviewer.put("deadline", null);

        assertThat(written("addProofReviewers", Map.of("Recipients", Arrays.asList(reviewer, null))))
                .isEqualTo("<Recipients><item><email>a@example.com</email><role>5</role><newer>n</newer></item>"
                        + "<item></item></Recipients>");
    }

    @Test
    void aSingleValueWhereAListIsMeantIsItsOnlyItem() {
        assertThat(written("addProofReviewers", Map.of("Recipients", Map.of("email", "a"))))
                .isEqualTo("<Recipients><item><email>a</email></item></Recipients>");
        assertThat(written("addProofTags", Map.of("TagID", 5))).isEqualTo("<TagID><item>5</item></TagID>");
        assertThat(written("addProofTags", Map.of("TagID", List.of()))).isEqualTo("<TagID></TagID>");
    }

    @Test
    void aListWhereOneValueIsMeantIsItemsAsWell() {
        assertThat(written("getProofURL", Map.of("FileID", List.of(1, 2))))
                .isEqualTo("<FileID><item>1</item><item>2</item></FileID>");
    }

    @Test
    void theItemThatCannotBeSentIsNamedByItsPlace() {
        Map<String, Object> arguments = Map.of("Recipients", List.of(Map.of("name", "a"), Map.of("name", "\0")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written("addProofReviewers", arguments))
                .withMessageStartingWith("The argument Recipients[1].name has the character U+0000 at index 0");
    }

    @Test
    void itemsOfAnyTypeSayWhichTheyAre() {
        List<Object> ids =
                List.of(1, 2L, "x", true, new BigDecimal("1E+2"), new BigInteger("3"), (short) 4, (byte) 5, 0.5d, 1.5f);

        String xml = write("addReviewerToProofs", Map.of("FileIDs", ids), null);

        assertThat(xml)
                .startsWith(START + NAMESPACE + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
                .contains("<FileIDs><item xsi:type=\"xsd:int\">1</item><item xsi:type=\"xsd:long\">2</item>"
                        + "<item xsi:type=\"xsd:string\">x</item><item xsi:type=\"xsd:boolean\">true</item>"
                        + "<item xsi:type=\"xsd:decimal\">100</item><item xsi:type=\"xsd:integer\">3</item>"
                        + "<item xsi:type=\"xsd:int\">4</item><item xsi:type=\"xsd:int\">5</item>"
                        + "<item xsi:type=\"xsd:double\">0.5</item><item xsi:type=\"xsd:double\">1.5</item></FileIDs>");
    }

    @Test
    void markupAndCarriageReturnsAreEscaped() {
        assertThat(written("doLogin", Map.of("Login", "a<b>&\"'\r\n\t", "Password", "ü😀\uE000\uFFFD\uD7FF")))
                .isEqualTo("<Login>a&lt;b&gt;&amp;\"'&#13;\n\t</Login><Password>ü😀\uE000\uFFFD\uD7FF</Password>");
    }

    @Test
    void theNamespaceIsEscapedToo() {
        EnvelopeWriter other = new EnvelopeWriter("urn:a&\"b\"\t\n", CATALOG);
        ProofOperation operation = CATALOG.find("orderSampleProof").orElseThrow();

        assertThat(new String(other.write(operation, operation.versioned(), Map.of(), null), StandardCharsets.UTF_8))
                .contains("xmlns:p=\"urn:a&amp;&quot;b&quot;&#9;&#10;\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDFFF"})
    void charactersThatXmlCannotHoldAreRefusedByTheNameOfTheArgument(String character) {
        Map<String, Object> arguments = Map.of("Recipients", List.of(Map.of("name", "😀" + character)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written("addProofReviewers", arguments))
                .withMessage(
                        "The argument Recipients[0].name has the character U+%04X at index 2, which XML cannot hold."
                                + " Leave it out, or encode the value, for instance as base64",
                        (int) character.charAt(0));
    }

    @Test
    void argumentsThatTheOperationLacksComeLast() {
        assertThat(written("getProofURL", Map.of("New", List.of("a", "b"), "FileID", 1)))
                .endsWith("<FileID>1</FileID><New><item>a</item><item>b</item></New>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write("getProofURL", Map.of("a b", 1), "s"))
                .withMessageContaining("The argument 'a b' has a name that no XML element can have");
    }

    @Test
    void aFieldThatCannotBeTheNameOfAnElementIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written("addProofReviewers", Map.of("Recipients", Map.of("a b", 1))))
                .withMessageContaining("Recipients[0] has a field 'a b', which is no name of an XML element");
    }

    @Test
    void theSessionOfTheArgumentsIsNotTheOneThatIsSent() {
        assertThat(write("getProofURL", Map.of("SessionID", "theirs"), "ours"))
                .contains("<SessionID>ours</SessionID>")
                .doesNotContain("theirs");
    }

    private String raw(String xml, String session) {
        RawCall call = writer.raw(writer.operationElement(xml), session);
        return new String(call.envelope(), StandardCharsets.UTF_8);
    }

    @Test
    void anElementWithoutANamespaceGetsTheServices() {
        assertThat(raw("<getProofURL><FileID>1</FileID></getProofURL>", "s1"))
                .isEqualTo(START + "><e:Body><p:getProofURL" + NAMESPACE
                        + "><SessionID>s1</SessionID><FileID>1</FileID></p:getProofURL>" + END);
        assertThat(raw("<doLogin/>", null))
                .isEqualTo(START + "><e:Body><p:doLogin" + NAMESPACE + "></p:doLogin>" + END);
    }

    @Test
    void anElementWithANamespaceKeepsIt() {
        assertThat(raw("<x:getProofURL xmlns:x='urn:x'><FileID>1</FileID></x:getProofURL>", "s1"))
                .contains("<x:getProofURL xmlns:x=\"urn:x\"><SessionID>s1</SessionID><FileID>1</FileID></x:");
        assertThat(raw("<getProofURL xmlns='urn:x'><FileID>1</FileID></getProofURL>", "s1"))
                .contains("<getProofURL xmlns=\"urn:x\"><SessionID xmlns=\"\">s1</SessionID><FileID>1</FileID></get");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<SessionID/><FileID>1</FileID>",
                "<FileID>1</FileID><SessionID>theirs</SessionID>",
                "<SessionID>theirs</SessionID><FileID>1</FileID><q:SessionID xmlns:q='urn:q'>x</q:SessionID>"
            })
    void aSessionThatIsThereIsReplaced(String children) {
        assertThat(raw("<getProofURL>" + children + "</getProofURL>", "ours"))
                .contains(NAMESPACE + "><SessionID>ours</SessionID><FileID>1</FileID></p:getProofURL>");
    }

    @Test
    void withoutASessionTheElementStaysAsItIs() {
        assertThat(raw("<a><SessionID>theirs</SessionID></a>", null)).contains("<SessionID>theirs</SessionID>");
    }

    @Test
    void theOperationIsTheNameOfTheElement() {
        InputStream xml = new ByteArrayInputStream(
                "\uFEFF<?xml version='1.0'?>\n<q:getProofURL xmlns:q='urn:q'/>".getBytes(StandardCharsets.UTF_16LE));

        XmlNode element = writer.operationElement(xml);

        assertThat(element.name()).isEqualTo("getProofURL");
        assertThat(writer.raw(element, "s").operationName()).isEqualTo("getProofURL");
    }

    @Test
    void theDeclarationOfAStringDoesNotSayHowItIsEncoded() {
        assertThat(writer.operationElement("<?xml version='1.0' encoding='ISO-8859-1'?><a>漢</a>")
                        .text())
                .isEqualTo("漢");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/> -> has a document type (DOCTYPE)",
                "<a> -> breaks off",
                " -> is empty",
                "getProofURL -> is not XML",
                "<Envelope><Body/></Envelope> -> is a SOAP Envelope. Leave out what is around the operation element",
                "<Body/> -> is a SOAP Body. Leave out what is around the operation element",
                "<a></b> -> is not XML that a parser takes (line 1, column 6)"
            })
    void whatIsNoOperationElementIsRefusedWithOneThatIs(String example) {
        String[] xmlAndReason = example.split(" ?-> ");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.operationElement(xmlAndReason[0]))
                .withMessage("The XML of proof:call is the operation element alone, such as"
                        + " <getProofURL><FileID>1001</FileID></getProofURL>; what was given " + xmlAndReason[1]);
    }

    @Test
    void aLoneSurrogateInAStringIsRefusedRatherThanSentAsAQuestionMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.operationElement("<a>\uD800</a>"))
                .withMessageStartingWith("The XML of proof:call has the character U+D800 at index 3");
    }

    @Test
    void aStreamThatFailsIsNotTheFaultOfTheXml() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(() -> writer.operationElement(broken))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessage("disk");
    }
}
