package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerXmlTest {

    private static final String SOAP_11 = "<S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'><S:Body>";
    private static final String SOAP_12 = "<S:Envelope xmlns:S='http://www.w3.org/2003/05/soap-envelope'><S:Body>";
    private static final String END = "</S:Body></S:Envelope>";

    private final AnswerXml answers = new AnswerXml(XmlLimits.DEFAULT);

    private Parsed read(String xml) throws IOException {
        return answers.read(stream(xml, "UTF-8"), "utf-8");
    }

    private static InputStream stream(String text, String charset) {
        return new ByteArrayInputStream(text.getBytes(Charset.forName(charset)));
    }

    private Parsed.Fault fault(String xml) throws IOException {
        return (Parsed.Fault) read(xml);
    }

    @Test
    void theResponseIsTheElementInTheBody() throws IOException {
        XmlNode element = ((Parsed.Response)
                        read(
                                "<S:Envelope xmlns:S='urn:any'><S:Header><x/></S:Header><S:Body><p:aResponse"
                                        + " xmlns:p='urn:p' q='1' p:r='2'><return>5</return></p:aResponse></S:Body></S:Envelope>"))
                .element();

        assertThat(element.name()).isEqualTo("aResponse");
        assertThat(element.namespace()).isEqualTo("urn:p");
        assertThat(element.attributes()).isEqualTo(Map.of("q", "1", "{urn:p}r", "2"));
        assertThat(element.text()).isEmpty();
        assertThat(element.child("return").orElseThrow().text()).isEqualTo("5");
        assertThat(element.child("return").orElseThrow().namespace()).isEmpty();
        assertThat(element.child("p:return")).isEmpty();
    }

    @Test
    void nodesThatAreReferredToAreNotTheResponse() throws IOException {
        assertThat(((Parsed.Response) read(
                                SOAP_11 + "<multiRef id='1'>x</multiRef><aResponse><r href='#1'/></aResponse>" + END))
                        .element()
                        .name())
                .isEqualTo("aResponse");
        assertThat(((Parsed.Response) read(SOAP_11 + "<aResponse id='1'/><bResponse id='2'/>" + END))
                        .element()
                        .name())
                .isEqualTo("aResponse");
    }

    @ParameterizedTest
    @CsvSource({"305,305", " 305 ,305", "SOAP-ENV:Server,Server", "Client.Auth,Client.Auth", "'',''"})
    void theCodeOfAFaultHasNoPrefix(String written, String code) throws IOException {
        Parsed.Fault fault = fault(SOAP_11 + "<S:Fault><faultcode>" + written
                + "</faultcode><faultstring>\n Invalid Session ID. </faultstring></S:Fault>" + END);

        assertThat(fault).isEqualTo(new Parsed.Fault(code, "Invalid Session ID.", null));
    }

    @Test
    void aFaultMayHaveADetailOrNothingAtAll() throws IOException {
        assertThat(fault(SOAP_11 + "<S:Fault><detail><a>x</a></detail></S:Fault>" + END)
                        .detail()
                        .child("a")
                        .orElseThrow()
                        .text())
                .isEqualTo("x");
        assertThat(fault(SOAP_11 + "<S:Fault/>" + END)).isEqualTo(new Parsed.Fault("", "", null));
    }

    @Test
    void aFaultOfSoap12HasTheInnermostCodeAndTheEnglishWords() throws IOException {
        Parsed.Fault fault = fault(SOAP_12
                + "<S:Fault><S:Code><S:Value>S:Sender</S:Value><S:Subcode><S:Value>p:400</S:Value><S:Subcode>"
                + "<S:Value>p:305</S:Value></S:Subcode></S:Subcode></S:Code><S:Reason>"
                + "<S:Text xml:lang='de'>nein</S:Text><S:Text xml:lang='en-GB'>no</S:Text></S:Reason>"
                + "<S:Detail/></S:Fault>" + END);

        assertThat(fault.code()).isEqualTo("305");
        assertThat(fault.text()).isEqualTo("no");
        assertThat(fault.detail()).isNotNull();
    }

    @Test
    void aFaultOfSoap12WithoutASubcodeOrEnglish() throws IOException {
        assertThat(fault(SOAP_12 + "<S:Fault><S:Code><S:Value>305</S:Value></S:Code><S:Reason>"
                        + "<S:Text xml:lang='de'>nein</S:Text></S:Reason></S:Fault>" + END))
                .isEqualTo(new Parsed.Fault("305", "nein", null));
    }

    @Test
    void sectionsCommentsAndReferencesAreText() throws IOException {
        XmlNode element = ((Parsed.Response)
                        read(SOAP_11 + "<r>a<![CDATA[<b>]]><!-- c --><?d e?>&amp;&#x1F600;&#13;</r>" + END))
                .element();

        assertThat(element.text()).isEqualTo("a<b>&😀\r");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "UTF-8,utf-8",
        "UTF-8,nonsense",
        "UTF-8,'bad name'",
        "UTF-8,x-JISAutoDetect",
        "ISO-8859-1,iso-8859-1",
        "windows-1252,' windows-1252 '",
        "UTF-16,",
        "UTF-16,utf-8",
        "UTF-16LE,utf-16le",
        "UTF-16BE,utf-16be",
        "X-UTF-32BE-BOM,utf-8",
        "X-UTF-32LE-BOM,"
    })
    void textOutsideOfAsciiIsReadInItsEncoding(String encoding, String contentType) throws IOException {
        Parsed parsed = answers.read(stream(SOAP_11 + "<r>Zoë</r>" + END, encoding), contentType);

        assertThat(((Parsed.Response) parsed).element().text()).isEqualTo("Zoë");
    }

    @Test
    void aByteOrderMarkCountsBeforeTheContentTypeAndThatBeforeTheDeclaration() throws IOException {
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + SOAP_11 + "<r>Zoë</r>" + END;

        for (Parsed parsed : new Parsed[] {
            answers.read(stream("\uFEFF" + declared.replace("ISO-8859-1", "UTF-8"), "UTF-8"), "iso-8859-1"),
            answers.read(stream(declared, "UTF-8"), "utf-8"),
            answers.read(stream(declared, "ISO-8859-1"), null)
        }) {
            assertThat(((Parsed.Response) parsed).element().text()).isEqualTo("Zoë");
        }
    }

    @Test
    void theRestOfTheStreamIsReadSoThatTheConnectionCanServeAgain() throws IOException {
        InputStream in = stream(SOAP_11 + "<r/>" + END + "\n".repeat(20_000), "UTF-8");

        assertThat(answers.read(in, null)).isInstanceOf(Parsed.Response.class);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void aRestThatFailsOrHasNoEndTakesNothingFromTheAnswer() throws IOException {
        InputStream failing = new SequenceInputStream(stream(SOAP_11 + "<r/>" + END, "UTF-8"), failing("reset"));
        HostileInput endless = HostileInput.repeated(SOAP_11 + "<r/>" + END, "\n".repeat(1000), 1_000_000, "");

        assertThat(answers.read(failing, null)).isInstanceOf(Parsed.Response.class);
        assertThat(new AnswerXml(new XmlLimits(10, 10, 100_000, 10, 10)).read(endless, null))
                .isInstanceOf(Parsed.Response.class);
        assertThat(endless.taken()).isLessThan(120_000);
    }

    @Test
    void aStreamThatFailsGivesItsOwnError() {
        InputStream in = new SequenceInputStream(stream(SOAP_11 + "<r>", "UTF-8"), failing("reset"));

        assertThatThrownBy(() -> answers.read(in, null))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("reset");
    }

    private static InputStream failing(String message) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void limitsLetThroughWhatIsNotBeyondThem() throws IOException {
        byte[] xml = "<Envelope><Body><r>12345</r></Body></Envelope>".getBytes(StandardCharsets.UTF_8);

        assertThat(new AnswerXml(new XmlLimits(3, 3, xml.length, 5, 1)).read(new ByteArrayInputStream(xml), null))
                .isInstanceOf(Parsed.Response.class);
        assertThat(new AnswerXml(new XmlLimits(2, 3, xml.length, 5, 1)).read(new ByteArrayInputStream(xml), null))
                .isEqualTo(new Parsed.Refused("nests deeper than 2 elements"));
        assertThat(new AnswerXml(new XmlLimits(3, 2, xml.length, 5, 1)).read(new ByteArrayInputStream(xml), null))
                .isEqualTo(new Parsed.Refused("has more than 2 elements and attributes"));
        assertThat(new AnswerXml(new XmlLimits(3, 3, xml.length - 1, 5, 1)).read(new ByteArrayInputStream(xml), null))
                .isEqualTo(new Parsed.Refused("is longer than " + (xml.length - 1) + " bytes"));
        assertThat(new AnswerXml(new XmlLimits(3, 3, xml.length, 4, 1)).read(new ByteArrayInputStream(xml), null))
                .isEqualTo(new Parsed.Refused("has a text of more than 4 characters"));
    }

    @Test
    void referencesMayExpandAsFarAsTheLimitsSay() throws IOException {
        String xml = "<Envelope><Body><r><a id='1'><b>x</b></a><c href='#1'/></r></Body></Envelope>";

        // Envelope, Body, r, a, b, and for c itself, a and b.
        assertThat(new AnswerXml(new XmlLimits(6, 100, 1000, 5, 8)).read(stream(xml, "UTF-8"), null))
                .isInstanceOf(Parsed.Response.class);
        assertThat(new AnswerXml(new XmlLimits(6, 100, 1000, 5, 7)).read(stream(xml, "UTF-8"), null))
                .isEqualTo(new Parsed.Refused("has more than 7 elements once its references are followed"));
        assertThat(new AnswerXml(new XmlLimits(5, 100, 1000, 5, 8)).read(stream(xml, "UTF-8"), null))
                .isEqualTo(new Parsed.Refused("nests deeper than 5 elements once its references are followed"));
    }

    @Test
    void manyAttributesAreRefusedBeforeTheyAreMany() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < TreeBuilder.MAX_ATTRIBUTES; i++) {
            attributes.append(" a").append(i).append("=''");
        }

        assertThat(read("<Envelope><Body><r" + attributes + "/></Body></Envelope>"))
                .isInstanceOf(Parsed.Response.class);
        assertThat(read("<Envelope><Body><r" + attributes + " b=''/></Body></Envelope>"))
                .isEqualTo(new Parsed.Refused("has more than 500 attributes or namespaces at one element"));
    }

    @Test
    void attributesAndNamespacesCountTogether() throws IOException {
        StringBuilder both = new StringBuilder();
        for (int i = 0; i < TreeBuilder.MAX_ATTRIBUTES / 2; i++) {
            both.append(" a").append(i).append("='' xmlns:n").append(i).append("='u'");
        }

        assertThat(read("<Envelope><Body><r" + both + "/></Body></Envelope>")).isInstanceOf(Parsed.Response.class);
        assertThat(read("<Envelope><Body><r" + both + " b=''/></Body></Envelope>"))
                .isInstanceOf(Parsed.Refused.class);
        assertThat(new AnswerXml(new XmlLimits(9, 4, 1000, 9, 9))
                        .read(stream("<Envelope a='' xmlns:b='u'><Body/></Envelope>", "UTF-8"), null))
                .isEqualTo(new Parsed.Refused("is a SOAP envelope with an empty Body"));
        assertThat(new AnswerXml(new XmlLimits(9, 3, 1000, 9, 9))
                        .read(stream("<Envelope a='' xmlns:b='u'><Body/></Envelope>", "UTF-8"), null))
                .isEqualTo(new Parsed.Refused("has more than 3 elements and attributes"));
    }

    @Test
    void aLongNameIsNotRepeatedInFull() throws IOException {
        assertThat(read("<" + "n".repeat(1000) + "/>"))
                .isEqualTo(new Parsed.Refused(
                        "is no SOAP message: it starts with <" + "n".repeat(40) + "...> in place of <Envelope>"));
    }
}
