package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofDesktop.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProofListTest {

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private List<String> list(String operation, Object... arguments) {
        return desk.call(operation, arguments).texts("filename");
    }

    @Test
    void listsShowWhatTheyAreNamedAfter() {
        desk.proof("Open");
        desk.call("lockProof", "FileID", desk.proof("Closed"));
        desk.proof("Late", "Deadline", "2001-01-01 10:00");
        desk.call("archiveProof", "FileID", desk.proof("Archived"));
        desk.call("deleteProof", "FileID", desk.proof("Trashed"));

        assertThat(list("getAllProofs", "StartFrom", 0)).containsExactly("Open", "Closed", "Late");
        assertThat(list("getOpenProofs", "StartFrom", 0)).containsExactly("Open", "Late");
        assertThat(list("getClosedProofs", "StartFrom", 0)).containsExactly("Closed");
        assertThat(list("getLateProofs", "StartFrom", 0)).containsExactly("Late");
        assertThat(list("getArchivedProofs", "StartFrom", 0)).containsExactly("Archived");
        assertThat(list("getProofsByView", "ListViewId", 3)).containsExactly("Closed");
        assertThat(list("getProofsByView", "ListViewId", 1, "IncludeArchived", true))
                .containsExactly("Open", "Closed", "Late", "Archived");
        assertThat(desk.fault("getProofsByView", "ListViewId", 77)).isEqualTo("400 Invalid List View ID");
    }

    @Test
    void onlyTheLatestVersionIsListed() {
        String first = desk.proof("One");
        String second = desk.call(
                        "createProofVersion",
                        "ParentFileID",
                        first,
                        "Hash",
                        desk.upload("v2"),
                        "Name",
                        "Two",
                        "SourceName",
                        "two.txt")
                .text("file_id");

        assertThat(list("getAllProofs", "StartFrom", 0)).containsExactly("Two");
        desk.call("deleteProof", "FileID", second);
        assertThat(list("getAllProofs", "StartFrom", 0)).containsExactly("One");
    }

    @Test
    void pagesCountRowsAndHaveAHundredAtMost() {
        IntStream.range(0, 103)
                .forEach(number -> desk.call(
                        "createProof", "Hash", "web", "Name", "P" + number, "SourceName", "https://a.example"));

        assertThat(list("getAllProofs", "StartFrom", 0, "ItemsPerPage", 0)).hasSize(103);
        assertThat(list("getAllProofs", "StartFrom", 0, "ItemsPerPage", 500)).hasSize(100);
        assertThat(list("getAllProofs", "StartFrom", 100, "ItemsPerPage", 500)).containsExactly("P100", "P101", "P102");
        assertThat(list("getAllProofs", "StartFrom", 2, "ItemsPerPage", 2)).containsExactly("P2", "P3");
        assertThat(list("getAllProofs", "StartFrom", 200, "ItemsPerPage", 2)).isEmpty();
    }

    @Test
    void namesAreSearched() {
        desk.proof("Spring poster");
        desk.proof("Spring");
        desk.proof("Autumn");

        assertThat(list("getAllProofs", "SearchQuery", "spring")).containsExactly("Spring poster", "Spring");
        assertThat(list("searchByProofName", "ProofName", "SPRING")).containsExactly("Spring poster", "Spring");
        assertThat(list("searchByProofName", "ProofName", "spring", "ExactMatch", true))
                .containsExactly("Spring");
    }

    @Test
    void peopleFindTheirProofs() {
        desk.proof("Mine", "Recipients", "jane@x.example");
        desk.creator().proof("Hers");

        assertThat(list("getProofsByOwnership", "UserID", 12)).containsExactly("Hers");
        assertThat(list("getProofsByRecipientEmail", "Email", "JANE@x.example")).containsExactly("Mine");
    }

    @Test
    void workspacesAreListedWithWhatIsBelow() {
        String folder = desk.call("createWorkspace", "Name", "Clients").text("id");
        String below = desk.call("createWorkspace", "Name", "Acme", "ParentWorkspaceID", folder)
                .text("id");
        desk.proof("In", "WorkspaceId", folder);
        desk.proof("Below", "WorkspaceId", below);
        desk.proof("Out");

        assertThat(list("getProofsByWorkspace", "WorkspaceID", folder)).containsExactly("In");
        assertThat(list("getProofsByWorkspace", "WorkspaceID", folder, "IncludeSubfolders", true))
                .containsExactly("In", "Below");
        assertThat(list(
                        "getProofsByWorkspaces",
                        "WorkspaceIDs",
                        "<item>" + below + "</item><item>" + folder + "</item>"))
                .containsExactly("In", "Below");
        assertThat(desk.fault("getProofsByWorkspace", "WorkspaceID", 1)).isEqualTo("400 Invalid Workspace ID");
        assertThat(desk.fault(
                        "createProof", "Hash", "web", "Name", "A", "SourceName", "https://a.example", "WorkspaceId", 1))
                .isEqualTo("400 Invalid Workspace ID");
    }

    @Test
    void listViewsTellHowManyThereAre() {
        desk.proof("A");
        desk.proof("B");
        desk.call("createProof", "Hash", "web", "Name", "C", "SourceName", "https://a.example");

        Reply page = desk.call("getProofsByListView", "ListViewID", "all", "StartFrom", 1, "ItemsPerPage", 1);

        assertThat(page.text("total")).isEqualTo("3");
        assertThat(page.texts("filename")).containsExactly("B");
        assertThat(desk.call(
                                "getProofsByListView",
                                "ListViewID",
                                "1",
                                "ExcludedMediaTypes",
                                "<item xsi:type=\"xsd:string\">web</item>")
                        .text("total"))
                .isEqualTo("2");
        assertThat(desk.call("getProofsByListView", "ListViewID", "1", "ExcludedMediaTypes", item())
                        .text("total"))
                .isEqualTo("3");
    }
}
