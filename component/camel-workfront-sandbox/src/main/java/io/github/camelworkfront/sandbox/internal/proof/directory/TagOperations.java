package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Tag;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.ProofSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tags of the account and of its proofs. A choice: no two tags have the same name; adding one that is there gives that one. */
final class TagOperations {

    private final Directory directory;

    TagOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getTags", this::tags)
                .with("addTag", this::add)
                .with("updateTag", this::update)
                .with("deleteTag", this::delete)
                .with("getProofTags", this::ofProof)
                .with("addProofTags", this::tag)
                .with("removeProofTags", this::untag);
    }

    private List<Map<String, Object>> tags(ProofCall call) {
        return directory.account(call).tags().stream().map(Tag::asMap).toList();
    }

    private Map<String, Object> add(ProofCall call) {
        String name = call.required("TagName").strip();
        return directory.account(call).tags().stream()
                .filter(tag -> tag.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> create(call, name))
                .asMap();
    }

    private Tag create(ProofCall call, String name) {
        int id = directory.nextId();
        directory.log(call, "Tag created", name);
        return directory.account(call).tags().add(id, new Tag(id, name));
    }

    private Map<String, Object> update(ProofCall call) {
        int id = call.requiredNumber("TagID");
        String name = call.required("TagName").strip();
        boolean taken = directory.account(call).tags().stream()
                .anyMatch(tag -> tag.id() != id && tag.name().equalsIgnoreCase(name));
        if (taken) {
            throw ProofFault.invalid("There is another tag '" + name + "'.");
        }
        Tag renamed = directory
                .account(call)
                .tags()
                .update(id, tag -> new Tag(id, name))
                .orElseThrow(() -> Faults.unknown("Tag"));
        directory.log(call, "Tag updated", name);
        return renamed.asMap();
    }

    private boolean delete(ProofCall call) {
        Tag gone = directory
                .account(call)
                .tags()
                .remove(call.requiredNumber("TagID"))
                .orElseThrow(() -> Faults.unknown("Tag"));
        directory.notes().untagAll(gone.id());
        directory.log(call, "Tag deleted", gone.name());
        return true;
    }

    private List<Map<String, Object>> ofProof(ProofCall call) {
        return tagsOf(call, proof(call));
    }

    private List<Map<String, Object>> tag(ProofCall call) {
        ProofSummary proof = proof(call);
        directory.notes().tag(proof.fileId(), tagIds(call));
        directory.logProof(call, proof, "Tags added", null);
        return tagsOf(call, proof);
    }

    private List<Map<String, Object>> untag(ProofCall call) {
        ProofSummary proof = proof(call);
        directory.notes().untag(proof.fileId(), tagIds(call));
        directory.logProof(call, proof, "Tags removed", null);
        return tagsOf(call, proof);
    }

    private ProofSummary proof(ProofCall call) {
        return directory.desk().require(call.requiredNumber("FileID"), call.user());
    }

    /** The ids in {@code TagID}, which is a list despite its name. */
    private List<Integer> tagIds(ProofCall call) {
        call.required("TagID");
        List<Integer> ids = new ArrayList<>();
        for (Object item : call.list("TagID")) {
            Tag tag = directory.account(call).tags().find((Integer) item).orElseThrow(() -> Faults.unknown("Tag"));
            ids.add(tag.id());
        }
        return ids;
    }

    private List<Map<String, Object>> tagsOf(ProofCall call, ProofSummary proof) {
        return directory.notes().tags(proof.fileId()).stream()
                .flatMap(id -> directory.account(call).tags().find(id).stream())
                .map(Tag::asMap)
                .toList();
    }
}
