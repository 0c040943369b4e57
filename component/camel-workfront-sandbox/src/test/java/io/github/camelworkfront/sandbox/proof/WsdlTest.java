package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Part;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.schema.Schema;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap.SOAPBody;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WsdlTest {

    private static final String NAMESPACE = "https://127.0.0.1/";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
    }

    private Definition read(String path) {
        try {
            WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
            reader.setFeature("javax.wsdl.verbose", false);
            return reader.readWSDL(sandbox.url() + path);
        } catch (WSDLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Binding binding(Definition definition) {
        return definition.getBinding(new QName(NAMESPACE, "proofBinding"));
    }

    private static <T> T extension(List<?> elements, Class<T> type) {
        return elements.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/soap?wsdl", "/soap.php?WSDL", "/soap.wsdl"})
    void theUnversionedServiceHas90Operations(String path) {
        Definition definition = read(path);
        assertThat(binding(definition).getBindingOperations()).hasSize(90);
        assertThat(address(definition)).isEqualTo(sandbox.url() + "/soap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/16_24_0/soap?wsdl", "/16_24_0/soap.wsdl"})
    void theLatestEditionHas167Operations(String path) {
        Definition definition = read(path);
        assertThat(binding(definition).getBindingOperations()).hasSize(167);
        assertThat(address(definition)).isEqualTo(sandbox.url() + "/16_24_0/soap");
    }

    private static String address(Definition definition) {
        Service service = definition.getService(new QName(NAMESPACE, "proofService"));
        Port port = service.getPort("proofPort");
        return extension(port.getExtensibilityElements(), SOAPAddress.class).getLocationURI();
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageUsesTheStyle(ProofStyle style) {
        sandbox.proof().style(style);
        Binding binding = binding(read("/16_24_0/soap?wsdl"));
        for (Object operation : binding.getBindingOperations()) {
            List<?> body = ((BindingOperation) operation).getBindingOutput().getExtensibilityElements();
            SOAPBody soapBody = extension(body, SOAPBody.class);
            assertThat(soapBody.getUse()).isEqualTo(style == ProofStyle.LITERAL ? "literal" : "encoded");
            assertThat(soapBody.getNamespaceURI()).isEqualTo(NAMESPACE);
        }
    }

    @Test
    void messagesHaveTheirPartsInOrder() {
        sandbox.choices().set(Choice.PROOF_PART_NAME, "result");
        Definition definition = read("/16_24_0/soap?wsdl");
        List<?> parts = definition
                .getMessage(new QName(NAMESPACE, "addProofReviewersRequest"))
                .getOrderedParts(null);
        assertThat(parts)
                .extracting(part -> ((Part) part).getName() + " "
                        + ((Part) part).getTypeName().getLocalPart())
                .containsExactly(
                        "SessionID string",
                        "FileID int",
                        "Recipients SOAPFileRecipientObjectArray",
                        "SuppressNewProofNotification boolean");
        assertThat(definition
                        .getMessage(new QName(NAMESPACE, "addProofReviewersResponse"))
                        .getParts()
                        .keySet())
                .asString()
                .isEqualTo("[result]");
    }

    @Test
    void theUnversionedEditionHasShorterLists() {
        Definition old = read("/soap?wsdl");
        assertThat(parts(old, "createProof")).hasSize(36);
        assertThat(parts(old, "createProofVersion")).hasSize(37);
        assertThat(parts(old, "updateProof")).hasSize(32);
        assertThat(parts(old, "addProofReviewers")).hasSize(3);
        assertThat(parts(old, "getFileDownloadLink")).hasSize(2);
        Definition latest = read("/16_24_0/soap?wsdl");
        assertThat(parts(latest, "createProof")).hasSize(49);
        assertThat(parts(latest, "getFileDownloadLink")).hasSize(1);
    }

    private static List<?> parts(Definition definition, String operation) {
        return definition
                .getMessage(new QName(NAMESPACE, operation + "Request"))
                .getOrderedParts(null);
    }

    @ParameterizedTest
    @EnumSource(names = {"LITERAL", "MIXED"})
    void theTypesAreAValidSchema(ProofStyle style) throws Exception {
        sandbox.proof().style(style);
        Schema schema = extension(read("/soap?wsdl").getTypes().getExtensibilityElements(), Schema.class);
        assertThat(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(new DOMSource(schema.getElement())))
                .isNotNull();
        assertThat(schema.getElement()
                        .getElementsByTagNameNS("*", "complexType")
                        .getLength())
                .isEqualTo(108);
    }

    @Test
    void encodedListsAreArraysOfSoapEncoding() {
        sandbox.proof().style(ProofStyle.ENCODED);
        String wsdl = SoapClient.of(sandbox).get("/soap?wsdl").body();
        assertThat(wsdl)
                .contains("<xsd:complexType name=\"SOAPTagArray\"><xsd:complexContent>"
                        + "<xsd:restriction base=\"SOAP-ENC:Array\">"
                        + "<xsd:attribute ref=\"SOAP-ENC:arrayType\" wsdl:arrayType=\"tns:SOAPTag[]\"/>");
        sandbox.proof().style(ProofStyle.MIXED);
        assertThat(SoapClient.of(sandbox).get("/soap?wsdl").body())
                .contains("<xsd:element name=\"item\" type=\"tns:SOAPTag\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>");
    }
}
