package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.CommentAction;
import io.github.camelworkfront.sandbox.internal.proof.account.Shelf;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.ProofSummary;
import java.util.List;
import java.util.Map;

/** What comments can be marked with, and are. A choice: a comment that nobody marked has an action without id and name. */
final class ActionOperations {

    private static final CommentAction NONE = new CommentAction(0, null, false);

    private final Directory directory;

    ActionOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getActions", this::actions)
                .with("createAction", this::create)
                .with("getCommentAction", this::ofComment)
                .with("setCommentAction", this::mark);
    }

    private List<Map<String, Object>> actions(ProofCall call) {
        return directory.accountNamed(call).actions().stream()
                .map(CommentAction::asMap)
                .toList();
    }

    private boolean create(ProofCall call) {
        String name = call.required("Name");
        Shelf<CommentAction> actions = directory.account(call).actions();
        if (actions.stream().anyMatch(action -> action.name().equalsIgnoreCase(name))) {
            throw ProofFault.invalid("There is an action '" + name + "' already.");
        }
        int id = directory.nextId();
        actions.add(id, new CommentAction(id, name, !call.flag("Disabled", false)));
        directory.log(call, "Action created", name);
        return true;
    }

    private Map<String, Object> ofComment(ProofCall call) {
        int comment = call.requiredNumber("CommentID");
        directory.desk().requireComment(comment, call.user());
        return directory
                .notes()
                .action(comment)
                .flatMap(id -> directory.account(call).actions().find(id))
                .orElse(NONE)
                .asMap();
    }

    private boolean mark(ProofCall call) {
        int comment = call.requiredNumber("CommentID");
        ProofSummary proof = directory.desk().requireComment(comment, call.user());
        CommentAction action = directory
                .account(call)
                .actions()
                .find(call.requiredNumber("ActionID"))
                .filter(CommentAction::enabled)
                .orElseThrow(() -> Faults.unknown("Action"));
        directory.notes().action(comment, action.id());
        directory.logProof(call, proof, "Comment action set", action.name());
        directory.desk().commentActionSet(comment, action.name(), call.user());
        return true;
    }
}
