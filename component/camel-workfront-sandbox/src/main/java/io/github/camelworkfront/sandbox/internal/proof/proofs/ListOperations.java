package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandler;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Lists of proofs: the latest version of each that the user may see, the oldest first. */
final class ListOperations {

    private final ProofWorld world;
    private final Proofs proofs;
    private final ProofText text;

    ListOperations(ProofWorld world, Proofs proofs, ProofText text) {
        this.world = world;
        this.proofs = proofs;
        this.text = text;
    }

    void register(Registrar operations) {
        operations
                .with("getAllProofs", searched(ListView.ALL))
                .with("getOpenProofs", searched(ListView.OPEN))
                .with("getClosedProofs", searched(ListView.CLOSED))
                .with("getLateProofs", searched(ListView.LATE))
                .with("getArchivedProofs", searched(ListView.ARCHIVED))
                .with(
                        "getProofsByOwnership",
                        paged("UserID", (call, proof) -> proof.ownerId() == call.requiredNumber("UserID")))
                .with(
                        "getProofsByRecipientEmail",
                        paged(
                                "Email",
                                (call, proof) -> proof.review()
                                        .reviewer(call.required("Email"))
                                        .isPresent()))
                .with("searchByProofName", paged("ProofName", ListOperations::named))
                .with("getProofsByWorkspace", this::byWorkspace)
                .with("getProofsByWorkspaces", this::byWorkspace)
                .with("getProofsByView", this::byView)
                .with("getProofsByListView", this::byListView);
    }

    private ProofHandler searched(ListView view) {
        return call -> page(
                call,
                listed(call, view).stream()
                        .filter(proof -> matches(proof, call.text("SearchQuery")))
                        .toList());
    }

    private ProofHandler paged(String required, BiPredicate<ProofCall, Proof> rule) {
        return call -> {
            call.required(required);
            return page(
                    call,
                    listed(call, ListView.ALL).stream()
                            .filter(proof -> rule.test(call, proof))
                            .toList());
        };
    }

    private List<Proof> listed(ProofCall call, ListView view) {
        return listed(call, proof -> view.shows(proof, world.clock().instant()));
    }

    private List<Proof> listed(ProofCall call, Predicate<Proof> rule) {
        return proofs.all().stream()
                .filter(this::latest)
                .filter(proof -> Access.sees(call.user(), proof))
                .filter(rule)
                .toList();
    }

    /** The latest version is the last that was not thrown away. */
    private boolean latest(Proof proof) {
        List<Integer> ids = proof.chain().ids();
        return ids.subList(ids.indexOf(proof.id()) + 1, ids.size()).stream()
                .allMatch(later -> proofs.find(later)
                        .filter(version -> version.state() != Proof.State.TRASHED)
                        .isEmpty());
    }

    private static boolean matches(Proof proof, String query) {
        return query == null
                || contains(proof.name(), query)
                || contains(proof.source().name(), query);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.trim().toLowerCase(Locale.ROOT));
    }

    private static boolean named(ProofCall call, Proof proof) {
        String name = call.required("ProofName");
        return call.flag("ExactMatch", false) ? proof.name().equalsIgnoreCase(name) : contains(proof.name(), name);
    }

    private Object byWorkspace(ProofCall call) {
        Set<Integer> wanted = new HashSet<>();
        List<?> ids = call.has("WorkspaceID") ? List.of(call.number("WorkspaceID")) : call.list("WorkspaceIDs");
        for (Object item : ids) {
            int id = Ids.of(item);
            if (world.directory().workspaceName(id).isEmpty()) {
                throw Faults.unknown("Workspace");
            }
            wanted.addAll(
                    call.flag("IncludeSubfolders", false) ? world.directory().workspaceTree(id) : Set.of(id));
        }
        return page(
                call,
                listed(call, ListView.ALL).stream()
                        .filter(proof -> wanted.contains(proof.workspaceId()))
                        .toList());
    }

    private Object byView(ProofCall call) {
        ListView view = ListView.of(call.text("ListViewId"));
        return page(call, view(call, view, call.flag("IncludeArchived", false)));
    }

    private Object byListView(ProofCall call) {
        ListView view = ListView.of(call.text("ListViewID"));
        Set<String> excluded = new HashSet<>();
        call.list("ExcludedMediaTypes").forEach(type -> excluded.add(type.toString()));
        List<Proof> found = view(call, view, call.flag("SendArchivedProofs", false)).stream()
                .filter(proof -> !excluded.contains(ListViewText.mediaType(proof)))
                .toList();
        return ListViewText.collection(found.size(), Page.of(call).of(found), call.baseUrl());
    }

    private List<Proof> view(ProofCall call, ListView view, boolean archivedToo) {
        return listed(
                call,
                proof -> view.shows(proof, world.clock().instant())
                        || archivedToo && proof.state() == Proof.State.ARCHIVED);
    }

    private Object page(ProofCall call, List<Proof> found) {
        return text.files(Page.of(call).of(found), call.baseUrl());
    }
}
