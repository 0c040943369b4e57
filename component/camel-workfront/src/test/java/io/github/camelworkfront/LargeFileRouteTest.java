package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** Files that go up in parts. */
class LargeFileRouteTest extends WorkfrontTestSupport {

    /** More than the sandbox takes in one part. */
    private static final byte[] LARGE = new byte[9 << 20];

    private static final String LARGE_FILES = "&largeFileThreshold=1000000&fields=description,currentVersion:version";

    @Test
    void aLargeFileGoesUpInPartsAndHasAllItsFields() {
        Map<String, Object> document = upload(
                "workfront:docu/upload?arg.docObjCode=PROJ&arg.name=film.mov&arg.description=rough&arg.objID="
                        + project("Film") + LARGE_FILES,
                LARGE);

        assertThat(document).containsEntry("name", "film.mov").containsEntry("description", "rough");
        assertThat(sandbox().content((String) document.get("ID")).orElseThrow().size())
                .isEqualTo(LARGE.length);
        assertThat(paths())
                .filteredOn(path -> path.startsWith("/document/part/"))
                .hasSize(2);
        assertThat(paths()).noneMatch(path -> path.endsWith("/upload"));
    }

    @Test
    void aNewVersionGoesUpInPartsToo() {
        String project = project("Film");
        String uri = "workfront:docu/upload?arg.name=film.mov" + LARGE_FILES;
        Object id = upload(uri + "&arg.docObjCode=PROJ&arg.objID=" + project, new byte[10])
                .get("ID");

        assertThat(upload(uri + "&documentId=" + id, LARGE)).containsEntry("ID", id);

        assertThat(sandbox().content((String) id).orElseThrow().size()).isEqualTo(LARGE.length);
        assertThat(sandbox().objects("DOCV")).hasSize(2);
    }

    @Test
    void aTenantWithoutTheActionsGetsTheFileInOneRequestAndIsAskedOnce() {
        sandbox().choices().set(Choice.LARGE_FILES, "absent");
        String uri = "workfront:docu/upload?arg.docObjCode=PROJ&arg.name=film.mov&arg.objID=" + project("Film")
                + LARGE_FILES;

        upload(uri, LARGE);
        upload(uri, LARGE);

        assertThat(paths())
                .filteredOn(path -> path.endsWith("/createLargeDocument"))
                .hasSize(1);
        assertThat(paths()).filteredOn(path -> path.endsWith("/upload")).hasSize(2);
    }

    private Map<String, Object> upload(String uri, Object body) {
        Exchange done = send(uri, body);
        assertThat(done.getException()).isNull();
        return done.getMessage().getBody(Map.class);
    }

    private static List<String> paths() {
        return requests().stream().map(RecordedRequest::path).toList();
    }
}
