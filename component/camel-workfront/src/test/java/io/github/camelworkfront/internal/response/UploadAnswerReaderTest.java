package io.github.camelworkfront.internal.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadAnswerReaderTest {

    private static final ServiceCall CALL =
            new ServiceCall("POST", "/upload.php", Params.NONE, null, "proof:upload").harmless();
    private static final String ITEM = "<item><filehash>ff.77</filehash><filename>Poster é.pdf</filename><md5>0f</md5>"
            + "<errorcode/><errorstring/></item>";

    private static Reply<List<Map<String, Object>>> read(int status, String body) throws IOException {
        return read(status, "text/xml", body);
    }

    private static Reply<List<Map<String, Object>>> read(int status, String type, String body) throws IOException {
        return new UploadAnswerReader(CALL)
                .read(new Answer(status, type, Map.of(), new ByteArrayInputStream(body.getBytes(UTF_8))));
    }

    private static WorkfrontException failure(int status, String body) throws IOException {
        return read(status, body).failure();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<result>" + ITEM + "</result>",
                "<?xml version=\"1.0\"?><response><status>ok</status><result>" + ITEM + "</result></response>",
                "<r:upload xmlns:r=\"u\"><r:result>" + ITEM + "</r:result></r:upload>"
            })
    void theResultMayStandAnywhere(String body) throws IOException {
        assertThat(read(200, body).data())
                .containsExactly(Map.of("hash", "ff.77", "fileName", "Poster é.pdf", "md5", "0f"));
    }

    @Test
    void thereIsAnItemForEachFile() throws IOException {
        assertThat(read(200, "<result>" + ITEM + ITEM + "</result>").data()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, too large", "2, too large", "3, incomplete", "4, no file", "5, store", "8, store", "99, refused"})
    void aRefusedFileIsAFaultWithTheServicesNumber(String code, String words) throws IOException {
        String item =
                "<item><filehash/><filename>a</filename><md5/><errorcode>" + code + "</errorcode><errorstring/></item>";
        WorkfrontProofException e = (WorkfrontProofException) failure(200, "<result>" + item + "</result>");
        assertThat(e.getFaultCode()).isEqualTo(code);
        assertThat(e.getCode()).isEqualTo(Integer.valueOf(code));
        assertThat(e).hasMessageContaining(words);
        assertThat(e.getAdvice()).isNull();

        String worded = item.replace("<errorstring/>", "<errorstring>Disk trouble</errorstring>");
        WorkfrontProofException told = (WorkfrontProofException) failure(200, "<result>" + worded + "</result>");
        assertThat(told.getFaultText()).isEqualTo("Disk trouble");
        if (!code.equals("99")) {
            assertThat(told.getAdvice()).contains(words);
        }
    }

    @Test
    void zeroIsNoError() throws IOException {
        assertThat(read(200, "<result>" + ITEM.replace("<errorcode/>", "<errorcode>0</errorcode>") + "</result>")
                        .data())
                .hasSize(1);
    }

    @Test
    void anAnswerWithoutAFileIsNone() throws IOException {
        assertThat(failure(200, "<result/>"))
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("names no file");
        assertThat(failure(200, "<result><item><filename>a</filename></item></result>"))
                .hasMessageContaining("no hash");
        assertThat(failure(200, "<!DOCTYPE a><result/>")).hasMessageContaining("DOCTYPE");
        assertThat(read(200, "text/html", "<!DOCTYPE html><html><p>Sign in<br></html>")
                        .failure())
                .hasMessageContaining("the answer is an HTML page");
        assertThat(failure(200, "<result><item>")).hasMessageContaining("breaks off");
        assertThat(failure(503, "<result/>")).isInstanceOf(WorkfrontServerException.class);
        assertThat(failure(404, "<html/>")).isInstanceOf(WorkfrontServerException.class);
        assertThat(failure(301, "")).hasMessageContaining("proofUrl");
    }
}
