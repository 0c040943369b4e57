package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProofLifeTest {

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aProofIsMadeOfAnUploadedFile() {
        Reply proof = desk.create("Poster", "Subject", "Look", "Deadline", "2030-05-06 17:00", "ReferenceID", "ref-1");

        assertThat(proof.text("type")).isEqualTo("proof");
        assertThat(proof.text("filename")).isEqualTo("Poster");
        assertThat(proof.text("sourcename")).isEqualTo("Poster.txt");
        assertThat(proof.text("filesize")).isEqualTo("17");
        assertThat(proof.text("version")).isEqualTo("1");
        assertThat(proof.text("versions")).isEqualTo("1");
        assertThat(proof.text("deadline")).isEqualTo("2030-05-06 17:00");
        assertThat(proof.text("status")).isEqualTo("unlocked");
        assertThat(proof.text("decision")).isEqualTo("pending");
        assertThat(proof.text("owner")).isEqualTo("Avery Stone");
        assertThat(proof.text("reference_id")).isEqualTo("ref-1");
        assertThat(proof.text("enable_download")).isEqualTo("true");
        assertThat(desk.call("getProofStatus", "FileID", proof.text("file_id")).text("return"))
                .isEqualTo("success");
    }

    @Test
    void theFileComesBackFromItsAddress() {
        String file = desk.proof("Poster");

        String url = desk.call("getProofDownloadURL", "FileID", file).text("return");

        assertThat(new String(desk.fetch(url), StandardCharsets.UTF_8)).isEqualTo("content of Poster");
    }

    @Test
    void whoCreatesAProofIsItsReviewer() {
        String file = desk.proof("Poster");

        Reply reviewers = desk.call("getProofReviewers", "FileID", file);

        assertThat(reviewers.texts("email")).containsExactly(WorkfrontSandbox.USERNAME);
        assertThat(reviewers.texts("role")).containsExactly("reviewer");
        assertThat(reviewers.texts("decision")).containsExactly("-");
    }

    @Test
    void whoCreatesAProofIsAnAuthorIfSoChosen() {
        sandbox.choices().set(Choice.PROOF_CREATOR_ROLE, "author");

        String file = desk.proof("Poster");

        assertThat(desk.call("getProofReviewers", "FileID", file).texts("role")).containsExactly("author");
    }

    @Test
    void recipientsStandInOneText() {
        String file = desk.proof("Poster", "Recipients", "a@x.example, b@x.example;c@x.example d@x.example");

        assertThat(desk.call("getProofReviewers", "FileID", file).texts("email"))
                .containsExactly("a@x.example", "b@x.example", "c@x.example", "d@x.example", WorkfrontSandbox.USERNAME);
    }

    @Test
    void withoutAHashNothingIsMade() {
        assertThat(desk.fault("createProof", "Name", "A", "SourceName", "a.txt"))
                .isEqualTo("400 Required string parameter 'Hash' is not present.");
        assertThat(desk.fault(
                        "createProof", "Hash", "ffc50a5fdd43ff.046772a6b09987aa1", "Name", "A", "SourceName", "a"))
                .isEqualTo("400 Invalid Hash");
        assertThat(desk.call("getAllProofs", "StartFrom", 0).elements("file_id"))
                .isEmpty();
    }

    @Test
    void addressesAreCapturedPageByPage() {
        Reply proof = desk.call(
                "createProof",
                "Hash",
                "web",
                "Name",
                "Site",
                "SourceName",
                "https://example.com https://example.com/about");

        assertThat(proof.text("pages")).isEqualTo("2");
        assertThat(desk.fault("createProof", "Hash", "web", "Name", "Site", "SourceName", "not an address"))
                .isEqualTo("400 Invalid SourceName 'not'");
    }

    @Test
    void severalFilesMakeSeveralProofs() {
        Reply proofs = desk.call(
                "createProofs",
                "Hash",
                desk.upload("a") + " " + desk.upload("b"),
                "Name",
                "First one|Second one",
                "SourceName",
                "a.pdf b.pdf");

        assertThat(proofs.texts("filename")).containsExactly("First one", "Second one");
    }

    @Test
    void severalFilesMakeOneProofWhenCombined() {
        Reply proofs = desk.call(
                "createProofs",
                "Hash",
                desk.upload("a") + " " + desk.upload("b"),
                "Name",
                "Both",
                "SourceName",
                "a.pdf b.pdf",
                "CombinedProof",
                true);

        assertThat(proofs.texts("filename")).containsExactly("Both");
        assertThat(proofs.text("pages")).isEqualTo("2");
        assertThat(proofs.text("filesize")).isEqualTo("24");
    }

    @Test
    void aFileIsNoProof() {
        Reply file = desk.call("createFile", "Hash", desk.upload("Notes"), "Name", "Notes", "SourceName", "notes.txt");

        assertThat(file.text("type")).isEqualTo("file");
    }

    @Test
    void versionsFollowTheVersionBefore() {
        String first = desk.proof("Poster");
        Reply second = version(first);

        assertThat(second.text("version")).isEqualTo("2");
        assertThat(second.text("parent_file_id")).isEqualTo(first);
        assertThat(desk.call("getProofVersions", "FileID", first).texts("file_id"))
                .containsExactly(first, second.text("file_id"));
        assertThat(desk.fault(
                        "createProofVersion",
                        "ParentFileID",
                        first,
                        "Hash",
                        desk.upload("v3"),
                        "Name",
                        "Poster",
                        "SourceName",
                        "p.txt"))
                .isEqualTo("400 The parent proof is not the latest version.");
        assertThat(version(second.text("file_id")).text("version")).isEqualTo("3");
    }

    private Reply version(String parent) {
        return desk.call(
                "createProofVersion",
                "ParentFileID",
                parent,
                "Hash",
                desk.upload("next"),
                "Name",
                "Poster",
                "SourceName",
                "poster.txt");
    }

    @Test
    void aRefusedVersionLeavesNoTrace() {
        String first = desk.proof("Poster");

        assertThat(desk.fault(
                        "createProofVersion",
                        "ParentFileID",
                        first,
                        "Hash",
                        desk.upload("v2"),
                        "Name",
                        "Poster",
                        "SourceName",
                        "p.txt",
                        "Deadline",
                        "tomorrow"))
                .isEqualTo("400 Invalid Deadline 'tomorrow'");

        assertThat(desk.call("getProofDetails", "FileID", first).text("versions"))
                .isEqualTo("1");
    }

    @Test
    void whatIsNotSentIsNotChanged() {
        String file = desk.proof("Poster", "EnableDownload", false, "CustomLinkLabel", "Brief");

        Reply changed =
                desk.call("updateProof", "FileID", file, "OwnerID", 0, "Name", "Banner", "EnableTeamURL", false);

        assertThat(changed.text("filename")).isEqualTo("Banner");
        assertThat(changed.text("enable_download")).isEqualTo("false");
        assertThat(changed.text("enable_team_url")).isEqualTo("false");
        assertThat(changed.text("custom_link_label")).isEqualTo("Brief");
        assertThat(changed.text("owner")).isEqualTo("Avery Stone");
        assertThat(desk.fault("getProofDownloadURL", "FileID", file))
                .isEqualTo("403 the user does not have permission to perform this action");
    }

    @Test
    void theDeadlineMoves() {
        String file = desk.proof("Poster");

        assertThat(desk.call("updateProofDeadline", "FileID", file, "Deadline", "2031-01-02 03:04")
                        .text("deadline"))
                .isEqualTo("2031-01-02 03:04");
    }

    @Test
    void onlyAuthorizedPeopleAndSubscriptionsExcludeEachOther() {
        assertThat(desk.fault(
                        "createProof",
                        "Hash",
                        desk.upload("a"),
                        "Name",
                        "A",
                        "SourceName",
                        "a.txt",
                        "EnableSubscriptions",
                        true,
                        "AuthorizedOnly",
                        true))
                .isEqualTo("400 AuthorizedOnly needs EnableSubscriptions to be false");
        assertThat(desk.create("B", "AuthorizedOnly", true).text("enable_subscriptions"))
                .isEqualTo("false");
    }

    @Test
    void whatIsThrownAwayCanBeRestored() {
        String file = desk.proof("Poster");

        desk.call("deleteProof", "FileID", file);

        assertThat(desk.fault("getProofDetails", "FileID", file)).isEqualTo("400 Invalid File ID");
        assertThat(desk.call("restoreProof", "FileID", file).text("file_id")).isEqualTo(file);
        assertThat(desk.call("getProofDetails", "FileID", file).text("filename"))
                .isEqualTo("Poster");
        desk.call("deleteProof", "FileID", file, "Permanent", true);
        assertThat(desk.fault("restoreProof", "FileID", file)).isEqualTo("400 Invalid File ID");
    }

    @Test
    void lockedIsLocked() {
        String file = desk.proof("Poster");
        String reviewer = desk.reviewer(file, "jane@x.example", 5);

        desk.call("lockProof", "FileID", file);

        assertThat(desk.status(file)).isEqualTo("locked");
        assertThat(desk.fault("updateProofReviewer", "RecipientID", reviewer, "RecipientDecision", 3))
                .isEqualTo("400 The proof is locked.");
        desk.call("unlockProof", "FileID", file);
        assertThat(desk.decide(reviewer, 3)).isEqualTo("Approved");
    }

    @Test
    void processingMayTakeAMinute() {
        sandbox.choices().set(Choice.PROOF_PROCESSING, "one-minute");
        String file = desk.proof("Poster");

        assertThat(desk.call("getProofStatus", "FileID", file).text("return")).isEqualTo("processing");
        sandbox.clock().advance(Duration.ofMinutes(1));
        assertThat(desk.call("getProofStatus", "FileID", file).text("return")).isEqualTo("success");
    }

    @Test
    void aMereCreatorSeesWhatHeOwnsOrReviews() {
        ProofDesktop creator = desk.creator();
        String foreign = desk.proof("Secret");
        String shared = desk.proof("Shared", "Recipients", sandbox.proof().creatorUsername());
        String own = creator.proof("Own");

        assertThat(creator.call("getAllProofs", "StartFrom", 0).texts("file_id"))
                .containsExactly(shared, own);
        assertThat(creator.fault("getProofDetails", "FileID", foreign))
                .isEqualTo("403 the user does not have permission to perform this action");
        assertThat(creator.call("getProofDetails", "FileID", shared).text("filename"))
                .isEqualTo("Shared");
        assertThat(creator.fault("updateProof", "FileID", shared, "Name", "Mine"))
                .isEqualTo("403 the user does not have permission to perform this action");
        assertThat(desk.call("getAllProofs", "StartFrom", 0).texts("file_id")).containsExactly(foreign, shared, own);
    }

    @Test
    void onlyAdministratorsDecodeIds() {
        Reply proof = desk.create("Poster");

        assertThat(desk.call("decodeProofID", "EncodedProofID", proof.text("token"))
                        .text("return"))
                .isEqualTo(proof.text("file_id"));
        assertThat(desk.creator().fault("decodeProofID", "EncodedProofID", proof.text("token")))
                .startsWith("403 ");
        assertThat(desk.fault("decodeProofID", "EncodedProofID", "nothing")).isEqualTo("400 Invalid Proof ID");
    }

    @Test
    void theUnversionedServiceKnowsLinksOfFiles() {
        String file = desk.proof("Poster");
        String url = desk.call("getProofDownloadURL", "FileID", file).text("return");

        Reply old = desk.client().at("/soap").call("getFileDownloadLink", "<FileID>" + file + "</FileID>");

        assertThat(old.text("return")).isEqualTo(url);
    }

    @Test
    void proofsAreMadeByManyAtOnce() throws Exception {
        String hash = desk.upload("Poster");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> ids = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                ids.add(threads.submit(() -> desk.call("createProof", "Hash", hash, "Name", "P", "SourceName", "p.txt")
                        .text("file_id")));
            }
            Set<String> different = new HashSet<>();
            for (Future<String> id : ids) {
                different.add(id.get());
            }
            assertThat(different).hasSize(40);
            assertThat(desk.call("getAllProofs", "StartFrom", 0).texts("file_id"))
                    .containsExactlyInAnyOrderElementsOf(different);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aResetForgetsProofs() {
        desk.proof("Poster");

        sandbox.reset();

        assertThat(ProofDesktop.of(sandbox).call("getAllProofs", "StartFrom", 0).elements("file_id"))
                .isEmpty();
        assertThat(sandbox.proof().deliveries()).isEmpty();
    }

    @Test
    void aNameOfNothingButSeparatorsIsNone() {
        assertThat(desk.fault("createProofs", "Hash", desk.upload("A"), "Name", "|", "SourceName", "a.txt"))
                .isEqualTo("400 Required string parameter 'Name' is not present.");
    }

    @Test
    void aDateThatIsNotSetHasNoValue() {
        String file = desk.proof("A");
        desk.sandbox().proof().style(ProofStyle.ENCODED);

        assertThat(desk.call("getProofDetails", "FileID", file).body()).contains("<deadline xsi:nil=\"true\"/>");
        assertThat(desk.call("getProofReviewers", "FileID", file).body()).contains("<deadline xsi:nil=\"true\"/>");
        desk.sandbox().proof().style(ProofStyle.LITERAL);
        assertThat(desk.call("getProofDetails", "FileID", file).body()).contains("<deadline/>");
    }
}
