package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewSeedTest {

    private final WorkfrontSandbox sandbox = WorkfrontSandbox.start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private String id(String name) {
        return desk.call("searchByProofName", "ProofName", name).text("file_id");
    }

    @Test
    void threeProofsAreUnderReview() {
        assertThat(desk.call("getAllProofs", "StartFrom", 0).texts("filename"))
                .containsExactly("Spring landing page", "Winter timetable", "Cold brew pack");
    }

    @Test
    void onePageHasTwoVersionsAndComments() {
        List<String> versions = desk.call("getProofVersions", "FileID", id("Spring landing page"))
                .texts("file_id");

        assertThat(versions).hasSize(2);
        assertThat(desk.decision(versions.get(0))).isEqualTo("Changes required");
        assertThat(desk.decision(versions.get(1))).isEqualTo("pending");
        assertThat(desk.call("getProofComments", "FileID", versions.get(0)).texts("comment"))
                .containsExactly("The offer ends in April, not in May.", "Corrected in the next version.");
    }

    @Test
    void theTimetableWaitsForTheClient() {
        assertThat(desk.call("getProofStages", "FileID", id("Winter timetable")).texts("active"))
                .containsExactly("true", "true");
        assertThat(desk.decision(id("Winter timetable"))).isEqualTo("pending");
    }

    @Test
    void thePackIsApprovedAndLocked() {
        assertThat(desk.decision(id("Cold brew pack"))).isEqualTo("Approved");
        assertThat(desk.status(id("Cold brew pack"))).isEqualTo("locked");
    }
}
