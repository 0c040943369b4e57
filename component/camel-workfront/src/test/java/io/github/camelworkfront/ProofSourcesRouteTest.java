package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProofSourcesRouteTest extends ProofTestSupport {

    @TempDir
    Path folder;

    @Test
    void aFileIsUploadedAndGivesItsHash() throws Exception {
        Map<String, Object> file = callForMap("workfront:proof:upload", file("poster.txt"));

        assertThat(file).containsOnlyKeys("hash", "fileName", "md5").containsEntry("fileName", "poster.txt");
        assertThat(sandbox().proof().upload((String) file.get("hash"))).isPresent();
    }

    @Test
    void aStreamIsUploadedUnderTheNameOfItsHeader() {
        Exchange exchange = send(
                "workfront:proof:upload",
                new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8)),
                Map.of(Exchange.FILE_NAME, "in/flyer.txt"));

        assertThat(body(exchange))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("fileName", "flyer.txt");
    }

    @Test
    void aListOfFilesIsUploadedOneAfterTheOther() throws Exception {
        List<Map<String, Object>> files = callForRows(
                "workfront:proof:upload", List.of(file("a.txt"), file("b.txt").toFile(), "text".getBytes()));

        assertThat(files).extracting(f -> f.get("fileName")).containsExactly("a.txt", "b.txt", "file");
        assertThat(uploads()).hasSize(3);
    }

    @Test
    void aProofIsMadeOfAFile() throws Exception {
        Map<String, Object> proof = callForMap("workfront:proof:createProof?arg.Subject=Please", file("poster.v2.txt"));

        assertThat(proof).containsEntry("filename", "poster.v2").containsEntry("version", 1);
        assertThat(lastCall().body())
                .contains(
                        "<OwnerID>0</OwnerID>", "<SourceName>poster.v2.txt</SourceName>", "<Subject>Please</Subject>");
    }

    @Test
    void whatTheRouteSaysOfTheFileGoesBeforeItsName() {
        Map<String, Object> proof = callForMap(
                "workfront:proof:createFile?arg.SourceName=original.txt&arg.Name=Of us&arg.OwnerID=0", "some words");

        assertThat(proof).containsEntry("filename", "Of us");
        assertThat(lastCall().body()).contains("<SourceName>original.txt</SourceName>");
    }

    @Test
    void aNewVersionIsMadeOfAFile() throws Exception {
        Object first =
                callForMap("workfront:proof:createProof", file("poster.txt")).get("file_id");

        Map<String, Object> second =
                callForMap("workfront:proof:createProofVersion?arg.ParentFileID=" + first, file("poster-2.txt"));

        assertThat(second).containsEntry("version", 2);
    }

    @Test
    void severalFilesBecomeSeveralProofs() throws Exception {
        List<Map<String, Object>> proofs =
                callForRows("workfront:proof:createProofs", List.of(file("front page.txt"), file("back|page.txt")));

        assertThat(proofs).extracting(p -> p.get("filename")).containsExactly("front page", "back-page");
        assertThat(lastCall().body())
                .contains("<SourceName>front_page.txt back|page.txt</SourceName>", "<Name>front page|back-page</Name>");
    }

    @Test
    void aWebPageBecomesAProofByItsAddress() {
        call(
                "workfront:proof:createProof",
                Map.of("Hash", "web", "SourceName", "https://www.example.com/", "Name", "Site"));

        assertThat(lastCall().body()).contains("<Hash>web</Hash>", "<SourceName>https://www.example.com/</SourceName>");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void theWordForAWebPageGoesAsTheServiceHasIt() {
        call("workfront:proof:createProof", Map.of("hash", "WEB", "SourceName", "https://a.example", "Name", "Site"));

        assertThat(lastCall().body()).contains("<Hash>web</Hash>");
    }

    @Test
    void aHashOfAnEarlierUploadIsUsedAndTheBodyIsLeftAlone() throws Exception {
        Object hash = callForMap("workfront:proof:upload", file("poster.txt")).get("hash");

        Map<String, Object> proof = (Map<String, Object>) body(send(
                "workfront:proof:createProof",
                "not this text",
                arguments(Map.of("hash", hash, "name", "Poster", "sourcename", "poster.txt"))));

        assertThat(proof).containsEntry("filename", "Poster");
        assertThat(uploads()).hasSize(1);
    }

    @Test
    void argumentsInAStreamAreNoFileUnlessItHasAName() {
        byte[] json = "{\"Hash\":\"web\",\"SourceName\":\"https://a.example\",\"Name\":\"A\"}".getBytes();

        call("workfront:proof:createProof", new ByteArrayInputStream(json));

        assertThat(uploads()).isEmpty();
        assertThat(lastCall().body()).contains("<Hash>web</Hash>");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsMissingIsToldBeforeAnythingIsSent(String uri, Object body, String told) {
        assertThat(failure(uri, body, IllegalArgumentException.class)).hasMessageContaining(told);
        assertThat(requests()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        Map<String, Object> named = Map.of("Name", "A", "SourceName", "a.pdf");
        return Stream.of(
                Arguments.of("workfront:proof:createProofFromJSON", Map.of("Form", Map.of("a", 1)), "needs Hash"),
                Arguments.of("workfront:proof:createProof", null, "needs Hash: put the file into the body"),
                Arguments.of(
                        "workfront:proof:createProof",
                        named,
                        "needs Hash: put the file into the body, give the hash that proof:upload gave, or for a web page Hash=web"),
                Arguments.of(
                        "workfront:proof:createProof",
                        Map.of("Name", "A", "SourceName", "https://a.example"),
                        "SourceName is the address of a web page, which takes Hash=web"),
                Arguments.of(
                        "workfront:proof:createProof",
                        Map.of("Hash", "web", "Name", "A"),
                        "needs the address of a web page as SourceName"),
                Arguments.of(
                        "workfront:proof:createProof",
                        Map.of("Hash", "web", "Name", "A", "SourceName", "https://a.example ftp://b"),
                        "but has 'ftp://b'"),
                Arguments.of("workfront:proof:createProof", Map.of("Hash", "h", "Name", "A"), "needs SourceName"),
                Arguments.of("workfront:proof:createProof", Map.of("Hash", "h", "SourceName", "a.pdf"), "needs Name"),
                Arguments.of("workfront:proof:createProof?arg.Subject=x", "some words", "set the header CamelFileName"),
                Arguments.of(
                        "workfront:proof:createProof",
                        List.of("a".getBytes(), "b".getBytes()),
                        "takes one file, but the body has 2; split them, or use proof:createProofs"),
                Arguments.of(
                        "workfront:proof:createWorkflowProof",
                        Map.of("Name", "A"),
                        "workfront:proof:createWorkflowProof needs Hash"),
                Arguments.of("workfront:proof:upload", null, "the body is empty"),
                Arguments.of("workfront:proof:upload", List.of(), "the list of files is empty"),
                Arguments.of("workfront:proof:upload", Map.of("a", 1), "the body must be a file"));
    }

    @Test
    void aFileThatIsTooLargeIsTheServicesRefusal() {
        sandbox().proof().uploadLimit(3);

        WorkfrontProofException refused =
                failure("workfront:proof:upload", "more than three", WorkfrontProofException.class);

        assertThat(refused.getMessage()).contains("too large");
    }

    @Test
    void ofSeveralItIsToldWhichOneWasRefused() throws Exception {
        sandbox().proof().uploadLimit(3);

        assertThat(failure(
                        "workfront:proof:createProofs",
                        List.of(Files.writeString(folder.resolve("small.txt"), "abc"), file("large.txt")),
                        WorkfrontProofException.class))
                .hasMessageContaining("1 of 2 files went up, and 'large.txt' did not");
        assertThat(calls()).noneMatch(request -> request.operation().equals("createProofs"));
    }

    @Test
    void anUploadCarriesNoSession() throws Exception {
        call("workfront:proof:upload", file("poster.txt"));

        assertThat(logins()).isZero();
        RecordedRequest upload = uploads().get(0);
        assertThat(upload.headers().keySet()).doesNotContain("sessionID", "Authorization", "Cookie");
    }

    @Test
    void whoAsksForASignInOfAnUploadIsNotTheService() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.UNAUTHORIZED_ONCE).on("POST", ".*upload.php"));

        assertThat(failure("workfront:proof:upload", file("poster.txt"), WorkfrontAuthenticationException.class))
                .hasMessageContaining("somebody on the way")
                .hasMessageNotContaining("session");
    }

    private Path file(String name) throws Exception {
        return Files.writeString(folder.resolve(name), "Words of " + name);
    }
}
