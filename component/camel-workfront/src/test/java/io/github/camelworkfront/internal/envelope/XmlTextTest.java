package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    /** The first element of the body as text. */
    private static String text(String namespaces, String body) throws IOException {
        String xml = "<Envelope" + namespaces + "><Body>" + body + "</Body></Envelope>";
        Parsed parsed = new AnswerXml(XmlLimits.DEFAULT)
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "utf-8");
        return XmlText.of(((Parsed.Response) parsed).element());
    }

    @Test
    void namespacesFromAroundAreDeclared() throws IOException {
        assertThat(text(" xmlns:p='urn:p' xmlns:x='urn:x'", "<p:r x:type='p:int'><a>1</a></p:r>"))
                .isEqualTo("<p:r xmlns:p=\"urn:p\" xmlns:x=\"urn:x\" x:type=\"p:int\"><a>1</a></p:r>");
    }

    @Test
    void namespacesFromWithinStayWhereTheyAre() throws IOException {
        assertThat(text("", "<r><a xmlns='urn:a' xmlns:p='urn:1'><p:b xmlns:p='urn:2'/><c xmlns=''/></a><d/></r>"))
                .isEqualTo("<r><a xmlns=\"urn:a\" xmlns:p=\"urn:1\"><p:b xmlns:p=\"urn:2\"></p:b>"
                        + "<c xmlns=\"\"></c></a><d></d></r>");
    }

    @Test
    void markupAndMixedContentSurvive() throws IOException {
        assertThat(text("", "<r a='&lt;&quot;&#10;&#9;' xml:lang='en'>x &lt; <b>y</b> <i>z</i>&amp;&#13;</r>"))
                .isEqualTo("<r a=\"&lt;&quot;&#10;&#9;\" xml:lang=\"en\">x &lt; <b>y</b> <i>z</i>&amp;&#13;</r>");
    }

    @Test
    void blanksBetweenElementsAreLeftOut() throws IOException {
        assertThat(text("", "<r>\n  <a> </a>\n  <b/>\n</r>")).isEqualTo("<r><a> </a><b></b></r>");
    }

    @Test
    void referencesAreReplacedByWhatTheyReferTo() throws IOException {
        assertThat(
                        text(
                                "",
                                "<r><a href='#1' b='2'/><c><d href='#1'/></c></r><m id='1' e='f'><x href='#2'/></m><m id='2'>y</m>"))
                .isEqualTo("<r><a e=\"f\" b=\"2\"><x>y</x></a><c><d e=\"f\"><x>y</x></d></c></r>");
    }

    @Test
    void whatIsReferredToBringsItsNamespacesAlong() throws IOException {
        assertThat(text(
                        " xmlns:s='urn:s'",
                        "<r xmlns:p='urn:1'><p:a href='#1'/></r>"
                                + "<m xmlns='urn:d' xmlns:q='urn:q' id='1' q:t='1' s:u='2'><q:x/><y/></m>"))
                .isEqualTo("<r xmlns:p=\"urn:1\" xmlns:s=\"urn:s\"><p:a xmlns:q=\"urn:q\" q:t=\"1\" s:u=\"2\">"
                        + "<q:x xmlns=\"urn:d\"></q:x><y xmlns=\"urn:d\"></y></p:a></r>");
    }

    @Test
    void anAttributeWhosePrefixMeansSomethingElseThereIsLeftOut() throws IOException {
        assertThat(text("", "<r xmlns:p='urn:1'><a href='#1'/></r><m xmlns:p='urn:2' id='1' p:t='1'>x</m>"))
                .isEqualTo("<r xmlns:p=\"urn:1\"><a>x</a></r>");
    }
}
