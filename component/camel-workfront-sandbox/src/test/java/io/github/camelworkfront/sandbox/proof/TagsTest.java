package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofScene.arg;
import static io.github.camelworkfront.sandbox.proof.ProofScene.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TagsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    private String add(String name) {
        Reply reply = scene.ok("addTag", arg("TagName", name));
        assertWhole(reply, "SOAPTag");
        return reply.text("id");
    }

    @Test
    void tagsAreAddedRenamedAndDeleted() {
        String urgent = add("urgent");
        assertThat(add("Urgent")).isEqualTo(urgent);
        String print = add("print");
        assertThat(scene.ok("updateTag", arg("TagID", print) + arg("TagName", "offset"))
                        .text("name"))
                .isEqualTo("offset");
        assertThat(scene.refusal("updateTag", arg("TagID", print) + arg("TagName", "URGENT")))
                .isEqualTo("400 There is another tag 'URGENT'.");
        assertThat(scene.ok("getTags", "").texts("name")).containsExactly("urgent", "offset");

        assertThat(scene.value("deleteTag", arg("TagID", urgent))).isEqualTo("true");
        assertThat(scene.refusal("deleteTag", arg("TagID", urgent))).isEqualTo("400 Invalid Tag ID");
        assertThat(scene.ok("getTags", "").texts("name")).containsExactly("offset");
    }

    @Test
    void proofsAreTagged() {
        String proof = scene.proof("Poster");
        String urgent = add("urgent");
        String print = add("print");
        String both = "<TagID><item>" + urgent + "</item><item>" + print + "</item></TagID>";

        assertThat(scene.ok("addProofTags", arg("FileID", proof) + both).texts("name"))
                .containsExactly("urgent", "print");
        assertThat(scene.ok("removeProofTags", arg("FileID", proof) + "<TagID><item>" + urgent + "</item></TagID>")
                        .texts("name"))
                .containsExactly("print");
        assertThat(scene.refusal("addProofTags", arg("FileID", proof) + "<TagID><item>1</item></TagID>"))
                .isEqualTo("400 Invalid Tag ID");
        assertThat(scene.ok("getActivity", arg("FileID", proof)).texts("action"))
                .startsWith("Tags removed", "Tags added");
        scene.ok("deleteTag", arg("TagID", print));
        assertThat(scene.ok("getProofTags", arg("FileID", proof)).elements("item"))
                .isEmpty();
    }

    @Test
    void theProofIsCheckedFirst() {
        assertThat(scene.refusal("getProofTags", arg("FileID", 999_999))).startsWith("400 Invalid ");
        assertThat(scene.refusal("getProofTags", "")).isEqualTo("400 Required int parameter 'FileID' is not present.");
    }

    @Test
    void aTagThatManyAddAtOnceIsThereOnce() {
        List<String> ids = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i ->
                        scene.admin().call("addTag", arg("TagName", "urgent")).text("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(scene.ok("getTags", "").texts("name")).containsExactly("urgent");
    }
}
