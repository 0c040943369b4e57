package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proof: endpoint says when it starts, before anything is called. */
class ProofStartTest extends ProofTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setUrl(null);
        options.setApiKey(null);
    }

    @Test
    void itNeedsNothingOfTheRestService() {
        assertThat(call("workfront:proof:checkSession")).isEqualTo(true);
    }

    @Test
    void aWayWithoutTlsIsWarnedOfOnce() {
        String elsewhere = "workfront:proof:getTags?proofUsername=u&proofPassword=p&proofUrl=";

        assertThat(LogLines.of(() -> start(elsewhere + "http://Proof.Example/a")))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("unencrypted to Proof.Example", "https");
        assertThat(LogLines.of(() -> start(elsewhere + "https://proof.example")))
                .isEmpty();
        assertThat(LogLines.of(() -> start(elsewhere + "http://[::1]:8080"))).isEmpty();
    }

    private void start(String uri) {
        try (Producer producer = context.getEndpoint(uri).createProducer()) {
            producer.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theUnversionedServiceRefusesAtStartWhatItLacks() {
        assertThat(refusal("workfront:proof:archiveProof?proofApiVersion="))
                .hasMessageContaining("the unversioned service of Workfront Proof has no operation archiveProof")
                .hasMessageContaining("proofApiVersion=16_24_0");
        assertThat(refusal("workfront:proof:addProofReviewers?proofApiVersion=&arg.SuppressNewProofNotification=true"))
                .hasMessageContaining("has no argument SuppressNewProofNotification");
    }

    @Test
    void lenientLetsItThroughAndTheServiceAnswersForItself() {
        WorkfrontProofException fault = failure(
                "workfront:proof:archiveProof?proofApiVersion=&lenient=true&arg.FileID=1",
                null,
                WorkfrontProofException.class);

        assertThat(fault.getFaultText()).contains("Procedure 'archiveProof' not present");
        assertThat(fault.getMessage()).contains("proofApiVersion");
    }

    @Test
    void lenientSendsArgumentsThatNobodyKnows() {
        send("workfront:proof:getTags?lenient=true&arg.Colour=blue", null);
        assertThat(lastCall().body()).contains("<Colour>blue</Colour>");

        send("workfront:proof:getAccountCallbacks?proofApiVersion=&lenient=true&arg.accountid=77", null);
        assertThat(lastCall().body()).contains("<AccountID>77</AccountID>");
    }

    @Test
    void doUploadIsRefusedInFavourOfTheWayThatWorks() {
        assertThat(refusal("workfront:proof:doUpload")).hasMessageContaining("use workfront:proof:upload");
        assertThat(send("workfront:proof:doUpload?lenient=true", null).getException())
                .satisfiesAnyOf(e -> assertThat(e).isNull(), e -> assertThat(e).isInstanceOf(WorkfrontException.class));
        assertThat(lastCall().operation()).isEqualTo("doUpload");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workfront:proof:getTags?url=https://acme.example|makes no use of the option url",
                "workfront:proof:getTags?apiKey=k|makes no use of the option apiKey",
                "workfront:proof:getTags?api-version=21.0|makes no use of the option apiVersion",
                "workfront:proof:getTags?fields=name|makes no use of the option fields",
                "workfront:proof:getTags?id=1|makes no use of the option id",
                "workfront:proof:createProof?arg.Name=${body}|arg.Name has ${...} in it, which nobody evaluates in an address; use toD",
                "workfront:task/search?filter.name=${body}&url=https://a.example&apiKey=k|or the header CamelWorkfrontFilter",
                "workfront:proof:getProofDetails?id=1|arguments are written arg.NAME, such as arg.FileID",
                "workfront:proof:getProofDetails?FileID=1|has no option FileID; it is an argument, which is written arg.FileID",
                "workfront:proof:getTags?includeSessionId=true|makes no use of the option includeSessionId",
                "workfront:proof:upload?arg.x=1|makes no use of the option arg",
                "workfront:proof:upload?outputFormat=xml|gives hash, fileName and md5",
                "workfront:proof:call?outputFormat=json|gives the response element as XML text",
                "workfront:proof:doLogin?outputFormat=raw|say includeSessionId=true",
                "workfront:proof:getTags?proofApiVersion=latest|proofApiVersion=16_24_0",
                "workfront:proof:getTags?proofUrl=https://soap.example/soap|which the component adds by itself",
                "workfront:proof:getTags?proofUrl=https://soap.example|Workfront Proof needs to know who asks",
                "workfront:proof:getTags?proofUsername=u|needs the option proofPassword or proofAuthToken",
                "workfront:proof:getTag|did you mean getTags",
                "workfront:task/search?proofUrl=https://soap.example&url=https://a.example&apiKey=k|makes no use of the option proofUrl",
                "workfront:task/search?outputFormat=xml&url=https://a.example&apiKey=k|outputFormat=xml is for proof: endpoints"
            })
    void mistakesInOptionsAreNamed(String uri, String told) {
        assertThat(refusal(uri)).hasMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workfront:proof:getTags", "workfront:proof:upload", "workfront:proof:call"})
    void theConsoleSeesWhereItLeads(String uri) {
        EndpointServiceLocation location = (EndpointServiceLocation) context.getEndpoint(uri);

        assertThat(location.getServiceUrl()).isEqualTo(sandbox().url());
        assertThat(location.getServiceProtocol()).isEqualTo("soap");
        assertThat(location.getServiceMetadata()).isEqualTo(Map.of("proofApiVersion", "16_24_0"));
    }
}
